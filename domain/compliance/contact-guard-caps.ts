import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../conversation/plain-date.ts';
import type { ContactChannel, ContactRecord } from '../interaction/contact-record.ts';
import { bindsFirm, houseSource } from '../jurisdiction/hours-at.ts';
import type { FrequencyCap } from '../jurisdiction/jurisdiction.ts';
import type { Place } from '../jurisdiction/places-of.ts';
import { rulesOf } from '../jurisdiction/rules-of.ts';
import type { LegalSource } from '../playbook/playbook.ts';
import type { GuardQuery, GuardReason } from './contact-guard.ts';

/** A cap with what it counts so far. */
export interface CapCount {
  readonly rule: string;
  readonly status: GuardReason['status'];
  readonly source: LegalSource;
  readonly channels: readonly ContactChannel[];
  readonly counts: FrequencyCap['counts'];
  /** Before this conversation, in the local days that the cap spans. */
  readonly n: number;
  /** What may count too: the sources leave it open. */
  readonly unsettled: number;
  readonly max: number;
  readonly days: number;
}

type BindingCap = Omit<FrequencyCap, 'status'> & { readonly status: GuardReason['status'] };

/**
 * What every cap on this channel has counted, and which are reached. One is reached when this conversation would be one more
 * than it allows. Days are local to the debtor; where two zones are possible, the one that counts more is taken.
 */
export function capReasons(
  query: GuardQuery,
  places: readonly Place[],
  instant: Temporal.Instant,
): { readonly counts: readonly CapCount[]; readonly reasons: readonly GuardReason[] } {
  const counts: CapCount[] = [];
  const reasons: GuardReason[] = [];
  for (const cap of capsOn(query, places)) {
    const counted = places
      .filter(({ code }) => cap.region === '*' || code === cap.region)
      .map((place) => ({ place, tally: tally(cap, query, place.zone, instant) }))
      .filter(({ tally: { today } }) => cap.effective === null || today.toString() >= cap.effective);
    const worst = counted.toSorted(
      (a, b) => b.tally.n - a.tally.n || b.tally.unsettled - a.tally.unsettled || gapOf(b.tally) - gapOf(a.tally),
    )[0];
    if (!worst) continue;
    const { place, tally: t } = worst;
    const { id: rule, status, source, channels, max, days } = cap;
    counts.push({ rule, status, source, channels, counts: cap.counts, n: t.n, unsettled: t.unsettled, max, days });
    const isFirm = status === 'law' || status === 'self_regulation' || status === 'house' || follows(query, rule);
    const base = {
      rule,
      status,
      source,
      place: place.name,
      zone: place.zone,
      holiday: null,
      counted: { n: t.n, max, days, counts: cap.counts, channels },
      channel: null,
      phone: null,
      by: null,
    };
    if (isReached(cap, t, query.channel, false) || isReached(cap, t, query.channel, true)) {
      const sure = isReached(cap, t, query.channel, false);
      const until = endOf(cap, query, place.zone, instant, !sure);
      reasons.push({ ...base, kind: 'cap', weight: sure && isFirm ? 'stop' : 'caution', until });
    } else if (t.gap_until) {
      reasons.push({ ...base, kind: 'gap', weight: isFirm ? 'stop' : 'caution', until: t.gap_until.toString() });
    }
  }
  return { counts, reasons };
}

function follows({ policy }: GuardQuery, rule: string): boolean {
  return policy?.follows.includes(rule) ?? false;
}

/** The country's caps and the region's hold side by side, and the house's beside them. */
function capsOn(query: GuardQuery, places: readonly Place[]): readonly BindingCap[] {
  const { jurisdiction, channel, policy } = query;
  const legal = rulesOf(jurisdiction).caps.filter(
    (cap) =>
      cap.status !== 'bill' &&
      bindsFirm(cap, policy) &&
      (cap.region === '*' || places.some(({ code }) => code === cap.region)),
  );
  const house = (policy?.caps ?? []).map(
    (cap): BindingCap => ({
      ...cap,
      region: '*',
      status: 'house',
      unsettled: [],
      per: 'debtor',
      effective: null,
      source: houseSource(jurisdiction),
    }),
  );
  return [...legal, ...house].filter((cap) => cap.channels.includes(channel));
}

interface Tally {
  readonly today: Temporal.PlainDate;
  readonly n: number;
  readonly unsettled: number;
  readonly used: ReadonlySet<ContactChannel>;
  readonly maybeUsed: ReadonlySet<ContactChannel>;
  readonly gap_until: Temporal.Instant | null;
}

const gapOf = (t: Tally): number => t.gap_until?.epochMilliseconds ?? 0;

function tally(cap: BindingCap, query: GuardQuery, zone: string, instant: Temporal.Instant): Tally {
  const today = instant.toZonedDateTimeISO(zone).toPlainDate();
  const now = numberOf(today);
  const used = new Set<ContactChannel>();
  const maybeUsed = new Set<ContactChannel>();
  let sure = 0;
  let maybe = 0;
  let last: number | null = null;
  for (const { record, at, day } of daysOf(query.contacts, zone)) {
    if (at > instant.epochMilliseconds || !cap.channels.includes(record.channel)) continue;
    const counts = countsFor(cap, record);
    if (counts === 'no') continue;
    if (counts === 'yes') last = Math.max(last ?? day, day);
    if (day <= now - cap.days) continue;
    if (counts === 'yes') {
      sure += 1;
      used.add(record.channel);
    } else {
      maybe += 1;
      maybeUsed.add(record.channel);
    }
  }
  const distinct = cap.counts === 'distinct_channels';
  const left = last === null || cap.min_gap_days === null ? 0 : last + cap.min_gap_days - now;
  return {
    today,
    n: distinct ? used.size : sure,
    unsettled: distinct ? [...maybeUsed].filter((each) => !used.has(each)).length : maybe,
    used,
    maybeUsed,
    gap_until: left > 0 ? today.add({ days: left }).toZonedDateTime(zone).toInstant() : null,
  };
}

interface DayOfContact {
  readonly record: ContactRecord;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Local day, counted from the epoch. */
  readonly day: number;
}

/** Days are worked out once for a history and a zone: the guard looks at them for every cap, channel, number and day ahead. */
const known = new WeakMap<readonly ContactRecord[], Map<string, readonly DayOfContact[]>>();

function daysOf(contacts: readonly ContactRecord[], zone: string): readonly DayOfContact[] {
  const byZone = known.get(contacts) ?? new Map<string, readonly DayOfContact[]>();
  known.set(contacts, byZone);
  const had = byZone.get(zone);
  if (had) return had;
  const days = contacts.map((record): DayOfContact => {
    const at = Temporal.Instant.from(record.at);
    return { record, at: at.epochMilliseconds, day: numberOf(at.toZonedDateTimeISO(zone).toPlainDate()) };
  });
  byZone.set(zone, days);
  return days;
}

const numberOf = ({ year, month, day }: Temporal.PlainDate): number => Date.UTC(year, month - 1, day) / 86_400_000;

/** Whether a cap counts a record: an inbound one and an unanswered one only where, and as far as, its source says so. */
function countsFor(cap: BindingCap, { direction, channel, reached }: ContactRecord): 'yes' | 'maybe' | 'no' {
  if (direction === 'inbound') return cap.unsettled.includes('inbound') ? 'maybe' : 'no';
  if (cap.counts === 'attempts') return 'yes';
  // What is written reaches whoever it is written to; a call or a visit reaches only whom it found.
  const isSpoken = channel === 'voice' || channel === 'visit';
  if (!isSpoken || reached === 'debtor' || reached === 'guarantor') return 'yes';
  return reached === null || cap.unsettled.includes('unanswered') ? 'maybe' : 'no';
}

function isReached(cap: BindingCap, t: Tally, channel: ContactChannel, withUnsettled: boolean): boolean {
  if (cap.counts !== 'distinct_channels') return t.n + (withUnsettled ? t.unsettled : 0) >= cap.max;
  return new Set([channel, ...t.used, ...(withUnsettled ? t.maybeUsed : [])]).size > cap.max;
}

/** The local midnight from which the cap has room again. */
function endOf(
  cap: BindingCap,
  query: GuardQuery,
  zone: string,
  instant: Temporal.Instant,
  withUnsettled: boolean,
): Instant | null {
  const today = instant.toZonedDateTimeISO(zone).toPlainDate();
  for (let ahead = 1; ahead <= cap.days; ahead++) {
    const midnight = today.add({ days: ahead }).toZonedDateTime(zone).toInstant();
    const t = tally(cap, query, zone, midnight);
    if (!isReached(cap, t, query.channel, withUnsettled)) return midnight.toString();
  }
  return null;
}
