import { Temporal } from 'temporal-polyfill';
import type { Agreement } from '../agreement/agreement.ts';
import { localDay } from '../conversation/local-day.ts';
import type { Money } from '../conversation/money.ts';
import type { Instant, PlainDate, TimeZone } from '../conversation/plain-date.ts';
import type { Channel } from '../conversation/turn.ts';
import type { Account } from '../interaction/account.ts';
import type { NextAction } from '../interaction/next-action.ts';
import { choosePlace } from '../jurisdiction/choose-place.ts';
import { contactWindow, soleZone } from '../jurisdiction/contact-window.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { remember } from '../remember.ts';
import type { AgendaItem, AgendaMark } from './agenda-item.ts';

/** One outcome as it stands, with what it says of things to come. */
export interface DueOutcome {
  readonly interaction_id: string;
  /** Whether it is the outcome of whose agenda this is. */
  readonly mine: boolean;
  readonly account_ref: string | null;
  readonly channel: Channel;
  readonly ended_at: Instant;
  readonly callback_at: Instant | null;
  readonly next_action: NextAction | null;
  readonly agreement: Pick<Agreement, 'total' | 'instalments'> | null;
  /** Of a promise without a deal. */
  readonly amount: Money | null;
  readonly date: PlainDate | null;
  /** Follow-ups wait: a payment is being looked into, the number is wrong. */
  readonly pauses: boolean;
}

/** What of an account decides when something is due, and whether it was paid. */
export type DueAccount = Pick<Account, 'debtor_name' | 'region' | 'time_zone' | 'phones' | 'payments'>;

export interface DueSources {
  readonly account: DueAccount | null;
  /** Where the debtor's hours come from; null where the pack is not known. */
  readonly playbook: Pick<Playbook, 'jurisdiction' | 'time_zone'> | null;
  /** The organisation's, where nothing nearer is known. */
  readonly time_zone: TimeZone;
  /** Whether a part of a promise is asked for, by its item's id and its day; without it, all are. A deal has up to 120 parts. */
  readonly wants?: (id: string, on: PlainDate) => boolean;
}

type Sources = DueSources & { readonly hours: Hours };

/**
 * What the outcomes of one account leave to be done by the person whose agenda it is. The last outcome, whoever logged it,
 * settles every call back and next action before it; of deals and promises the last stands. Where the last outcome pauses
 * contact nothing is due.
 */
export function listDue(outcomes: readonly DueOutcome[], given: DueSources): AgendaItem[] {
  const sources = { ...given, hours: hoursOf(given) };
  const inOrder = [...outcomes].sort((a, b) => Date.parse(a.ended_at) - Date.parse(b.ended_at));
  const last = inOrder.at(-1);
  if (!last || last.pauses) return [];
  const promised = inOrder.findLast((outcome) => promisesOf(outcome, sources).length > 0);
  return [...(last.mine ? nextSteps(last, sources) : []), ...(promised?.mine ? promiseItems(promised, sources) : [])];
}

/** The items with what was done with them. The last mark of an item stands. */
export function markDue(items: readonly AgendaItem[], marks: readonly AgendaMark[]): AgendaItem[] {
  const last = new Map(marks.map((mark) => [mark.item, mark]));
  return items.map((item) => {
    const mark = last.get(item.id);
    return mark ? { ...item, done: mark.done, snoozed_until: mark.done ? null : mark.snoozed_until } : item;
  });
}

function nextSteps(outcome: DueOutcome, sources: Sources): AgendaItem[] {
  const { callback_at, next_action, interaction_id } = outcome;
  const call = callback_at ?? (next_action?.kind === 'call_back' ? next_action.at : null);
  if (call !== null) return [itemAt(outcome, sources, `callback:${interaction_id}`, 'callback', call)];
  if (!next_action || next_action.kind === 'none' || next_action.at === null) return [];
  const item = itemAt(outcome, sources, `action:${interaction_id}`, 'action', next_action.at);
  return [{ ...item, action: next_action.kind }];
}

/** @param due an instant, or a whole day of the debtor's */
function itemAt(outcome: DueOutcome, sources: Sources, id: string, kind: AgendaItem['kind'], due: string): AgendaItem {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(due);
  const zone = sources.hours.zone(outcome.channel, isDay ? outcome.ended_at : due);
  const on = isDay ? due : localDay(Date.parse(due), zone);
  return {
    id,
    kind,
    account_ref: outcome.account_ref,
    debtor: sources.account?.debtor_name ?? null,
    channel: outcome.channel,
    at: isDay ? null : due,
    on,
    zone,
    amount: null,
    part: null,
    action: null,
    paid: false,
    done: false,
    snoozed_until: null,
    window: sources.hours.window(outcome.channel, isDay ? noonOf(on, zone) : due),
  };
}

function promiseItems(outcome: DueOutcome, sources: Sources): AgendaItem[] {
  const promises = promisesOf(outcome, sources);
  let covered = paidSince(outcome, sources);
  return promises.flatMap(({ n, due_date, value }) => {
    const paid = covered >= value.minor;
    covered -= value.minor;
    const id = `promise:${outcome.interaction_id}:${n}`;
    if (sources.wants?.(id, due_date) === false) return [];
    const item = itemAt(outcome, sources, id, 'promise', due_date);
    return [{ ...item, amount: value, part: { n, of: promises.length }, paid }];
  });
}

/** The instalments of the deal, or the one promise that stands without a deal. A day that had passed was no promise. */
function promisesOf(
  { agreement, amount, date, channel, ended_at, pauses }: DueOutcome,
  sources: Sources,
): Agreement['instalments'] {
  if (agreement) return agreement.instalments;
  if (pauses || !amount || !date) return [];
  const said = localDay(Date.parse(ended_at), sources.hours.zone(channel, ended_at));
  return date >= said ? [{ n: 1, due_date: date, value: amount }] : [];
}

/** What was paid from the day of the promise on, in minor units: it covers the instalments in their order. */
function paidSince({ channel, ended_at, agreement, amount }: DueOutcome, sources: Sources): number {
  const payments = sources.account?.payments ?? [];
  if (payments.length === 0) return 0;
  const from = localDay(Date.parse(ended_at), sources.hours.zone(channel, ended_at));
  const currency = (agreement?.total ?? amount)?.currency;
  return payments
    .filter((payment) => payment.paid_on >= from && payment.amount.currency === currency)
    .reduce((sum, payment) => sum + payment.amount.minor, 0);
}

/** In which zone the debtor's day is, and when they may be contacted: asked for again and again, of one place. */
interface Hours {
  readonly zone: (channel: Channel, at: Instant) => TimeZone;
  readonly window: (channel: Channel, at: Instant) => AgendaItem['window'];
}

function hoursOf({ account, playbook, time_zone }: DueSources): Hours {
  if (!playbook) return { zone: () => account?.time_zone ?? time_zone, window: () => null };
  const place = choosePlace(playbook, account);
  const sole = soleZone(place);
  const windowOf = (channel: Channel, at: Instant) => contactWindow({ ...place, channel }, at);
  return {
    zone: (channel, at) => sole ?? windowOf(channel, at).zone,
    window: (channel, at) => {
      const { state, opens, closes, place: name } = windowOf(channel, at);
      return { state, opens, closes, place: name };
    },
  };
}

/** Days of a month and a half, in the zones of a country: the same for all accounts. */
const noons = remember<Instant>(2000);

const noonOf = (day: PlainDate, zone: TimeZone): Instant =>
  noons(`${day} ${zone}`, () =>
    Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).toInstant().toString(),
  );
