import type { Call } from '@/domain/call/call.ts';
import { idOf, own, parseVersioned } from './parse-offer.ts';
import { parseValue, type ValueFormat } from './parse-value.ts';

const STATES = ['ringing', 'answered', 'held', 'ended'] as const;
const DIRECTIONS = ['inbound', 'outbound'] as const;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;
/** A call that began longer ago, or is yet to begin, has a wrong clock. */
const LONGEST_CALL_MS = 12 * 3_600_000;
const CLOCK_MS = 60_000;

/**
 * Reads `{"v":1,"id":"…","state":"answered","direction":"inbound","phone":"+5511987654417"}`, with `account_ref`, `queue`,
 * `started_at` and `recording_url` where they are known. Null where any part of it is no such thing.
 *
 * @param known the call that was told last: what has no id, or its id, is that one for as long as it lasts
 * @param now milliseconds since the epoch
 */
export function parseOfferedCall(text: unknown, format: ValueFormat, known: Call | null, now: number): Call | null {
  const offer = parseVersioned(text);
  if (!offer) return null;
  const state = STATES.find((each) => each === own(offer, 'state'));
  const direction = DIRECTIONS.find((each) => each === own(offer, 'direction'));
  const id = idOf(own(offer, 'id'));
  const phone = textOf(own(offer, 'phone'), 40);
  const account_ref = textOf(own(offer, 'account_ref'), 60);
  const queue = textOf(own(offer, 'queue'), 80);
  const recording = textOf(own(offer, 'recording_url'), 500);
  const began = textOf(own(offer, 'started_at'), 40);
  if (!state || !direction || id === undefined) return null;
  if ([phone, account_ref, queue, recording, began].includes(undefined)) return null;
  if (recording != null && !isHttps(recording)) return null;
  const same = known !== null && known.state !== 'ended' && (id === null || id === known.id) ? known : null;
  const started = began == null ? now : INSTANT.test(began) ? Date.parse(began) : Number.NaN;
  if (!(started >= now - LONGEST_CALL_MS && started <= now + CLOCK_MS)) return null;
  const at = new Date(now).toISOString();
  const started_at = same?.started_at ?? new Date(started).toISOString();
  return {
    id: id ?? same?.id ?? `page:${started_at}`,
    source: 'page',
    direction,
    state,
    phone: (phone == null ? null : parseValue('phone', phone, format).value) ?? same?.phone ?? null,
    account_ref: account_ref ?? same?.account_ref ?? null,
    queue: queue ?? same?.queue ?? null,
    started_at,
    answered_at: same?.answered_at ?? (state === 'answered' || state === 'held' ? at : null),
    ended_at: state === 'ended' ? at : null,
    recording_url: recording ?? same?.recording_url ?? null,
  };
}

/** Null where nothing is given, undefined where it is no such text. */
function textOf(value: unknown, longest: number): string | null | undefined {
  if (value === undefined || value === null || value === '') return null;
  return typeof value === 'string' && value.length <= longest ? value : undefined;
}

const isHttps = (text: string) => URL.canParse(text) && new URL(text).protocol === 'https:';
