import { Temporal } from 'temporal-polyfill';
import type { TimeZone } from '../conversation/plain-date.ts';
import type { Channel } from '../conversation/turn.ts';
import type { ContactWindow } from '../interaction/evaluation.ts';
import type { ContactPolicy } from '../playbook/contact-policy.ts';
import type { Jurisdiction } from '../playbook/playbook.ts';
import { remember } from '../remember.ts';
import { bindingHours, disputedHours, isWithin, nextOpening, openHours, wallTime } from './hours-at.ts';
import { type Place, placesOf } from './places-of.ts';
import { rulesOf } from './rules-of.ts';

/** Minutes before closing from which a window counts as closing. */
const CLOSING_MINUTES = 30;

export interface ContactQuery {
  readonly jurisdiction: Jurisdiction;
  /** As the account writes it: a code (`CE`) or a name (`Ceará`). */
  readonly region: string | null;
  readonly zone: TimeZone | null;
  readonly channel: Channel;
  /** E.164 numbers of the debtor; the prefix hints at a region where the account names none, or another one. */
  readonly phones?: readonly string[];
  /** What the firm demands of itself on top of the law. */
  readonly policy?: ContactPolicy | undefined;
}

/**
 * Whether the debtor may be contacted now, in the debtor's own time. Where the region, the phone or the zone leave more
 * than one place possible, the place that closes first is used. A disputed rule is used only where nothing firmer exists,
 * and the house's hours only narrow what the law leaves open.
 */
export function contactWindow(query: ContactQuery, now: string): ContactWindow {
  const [first, ...rest] = placesOf(query).map((place) => windowAt(place, query, now));
  if (!first) throw new RangeError(`no place for jurisdiction ${query.jurisdiction}`);
  return rest.reduce((strictest, window) => (strictness(window) > strictness(strictest) ? window : strictest), first);
}

/** The zone of every place where the debtor may be; null where they differ: then the hour decides. */
export function soleZone(query: Omit<ContactQuery, 'channel'>): TimeZone | null {
  const [{ zone }, ...rest] = placesOf(query);
  return rest.every((place) => place.zone === zone) ? zone : null;
}

/** An agenda asks for the noons of some weeks, at the places of a country, for each of its items. */
const windows = remember<ContactWindow>(10_000);
const policies = new WeakMap<ContactPolicy, string>();
let policiesSeen = 0;

function nameOf(policy: ContactPolicy | undefined): string {
  if (!policy) return '';
  const name = policies.get(policy) ?? String(++policiesSeen);
  policies.set(policy, name);
  return name;
}

function windowAt(place: Place, query: ContactQuery, now: string): ContactWindow {
  const { jurisdiction, channel, policy } = query;
  const key = [jurisdiction, place.code, place.zone, channel, nameOf(policy), now].join();
  return windows(key, () => workOut(place, query, Temporal.Instant.from(now)));
}

function workOut(
  place: Place,
  { jurisdiction, channel, policy }: ContactQuery,
  instant: Temporal.Instant,
): ContactWindow {
  const binding = bindingHours(jurisdiction, place, channel, policy);
  const disputed =
    binding.some(({ status }) => status === 'disputed') ||
    disputedHours(jurisdiction, place, channel, policy).length > 0;
  const [rule] = binding;
  const source = rule?.source ?? rulesOf(jurisdiction).silence;
  const base = {
    zone: place.zone,
    place: place.name,
    citation: source.citation,
    confidence: [source.confidence, rule?.status === 'advisory' ? 'advisory' : null, disputed ? 'disputed' : null]
      .filter(Boolean)
      .join(', '),
  };
  if (!rule) return { ...base, state: 'unknown', opens: null, closes: null, minutes_left: null, opens_on: null };
  const local = instant.toZonedDateTimeISO(place.zone);
  const today = openHours(binding, jurisdiction, place, local.toPlainDate());
  if (today && isWithin(today, wallTime(local))) {
    const closes = local.withPlainTime(Temporal.PlainTime.from(today.closes));
    const minutes = Math.ceil(local.until(closes, { largestUnit: 'seconds' }).total('minutes'));
    return {
      ...base,
      state: minutes < CLOSING_MINUTES ? 'closing' : 'open',
      opens: today.opens,
      closes: today.closes,
      minutes_left: minutes,
      opens_on: null,
    };
  }
  const next = nextOpening(binding, jurisdiction, place, instant);
  return {
    ...base,
    state: 'closed',
    opens: next?.hours.opens ?? null,
    closes: next?.hours.closes ?? null,
    minutes_left: null,
    opens_on: next?.day.toString() ?? null,
  };
}

/** Closed beats open, and less time left beats more; silence binds least. */
function strictness(window: ContactWindow): number {
  if (window.state === 'unknown') return -1;
  return window.state === 'closed' ? Number.POSITIVE_INFINITY : 1 / (1 + (window.minutes_left ?? 0));
}
