import { Temporal } from 'temporal-polyfill';
import type { TimeZone } from '../conversation/plain-date.ts';
import type { Channel } from '../conversation/turn.ts';
import type { ContactWindow } from '../interaction/evaluation.ts';
import type { Jurisdiction } from '../playbook/playbook.ts';
import type { ContactHours, Hours, JurisdictionRules, Region } from './jurisdiction.ts';
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
}

/**
 * Whether the debtor may be contacted now, in the debtor's own time. Where the region, the phone or the zone leave more
 * than one place possible, the place that closes first is used. A disputed rule is used only where nothing firmer exists.
 */
export function contactWindow(query: ContactQuery, now: string): ContactWindow {
  const rules = rulesOf(query.jurisdiction);
  const instant = Temporal.Instant.from(now);
  const windows = placesOf(query, rules).map((place) => windowAt(place, rules, query.channel, instant));
  const [first, ...rest] = windows;
  if (!first) throw new RangeError(`no place for jurisdiction ${query.jurisdiction}`);
  return rest.reduce((strictest, window) => (strictness(window) > strictness(strictest) ? window : strictest), first);
}

interface Place {
  readonly code: string | null;
  readonly name: string;
  readonly zone: TimeZone;
}

function placesOf(query: ContactQuery, rules: JurisdictionRules): Place[] {
  const named = query.region === null ? null : findRegion(rules, query.region);
  const codes = new Set(named === null ? [] : [named]);
  for (const phone of query.phones ?? []) for (const code of regionsOfPhone(rules, phone)) codes.add(code);
  if (codes.size === 0) {
    const zones = query.zone ? [query.zone] : rules.zones;
    return zones.map((zone) => ({ code: null, name: rules.name, zone }));
  }
  return [...codes].flatMap((code) => {
    const region = rules.regions[code];
    if (!region) return [];
    // The account's zone says more than its state where the state straddles zones.
    const zones = code === named && query.zone ? [query.zone] : region.zones;
    return zones.map((zone) => ({ code, name: region.name, zone }));
  });
}

function findRegion(rules: JurisdictionRules, text: string): string | null {
  const wanted = fold(text);
  const found = Object.entries(rules.regions).find(
    ([code, region]) => fold(code) === wanted || fold(region.name) === wanted,
  );
  return found?.[0] ?? null;
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
}

/** Regions whose prefix the number has; the longest prefix wins, and two states may share one. */
function regionsOfPhone(rules: JurisdictionRules, phone: string): string[] {
  const country = `+${rules.calling_code}`;
  if (!phone.startsWith(country)) return [];
  const national = phone.slice(country.length);
  const matches = (Object.entries(rules.regions) as [string, Region][]).flatMap(([code, region]) =>
    region.prefixes.filter((prefix) => national.startsWith(prefix)).map((prefix) => ({ code, length: prefix.length })),
  );
  const longest = Math.max(0, ...matches.map((match) => match.length));
  return matches.filter((match) => match.length === longest).map((match) => match.code);
}

/** The rules that bind a place and channel: its own before the country's, firm ones before disputed ones. */
function bindingRules(place: Place, rules: JurisdictionRules, channel: Channel): readonly ContactHours[] {
  const onChannel = rules.hours.filter((rule) => rule.channels.includes(channel));
  const own = onChannel.filter((rule) => rule.region === place.code);
  const candidates = own.length > 0 ? own : onChannel.filter((rule) => rule.region === '*');
  const firm = candidates.filter((rule) => rule.status !== 'disputed');
  return firm.length > 0 ? firm : candidates;
}

function windowAt(place: Place, rules: JurisdictionRules, channel: Channel, instant: Temporal.Instant): ContactWindow {
  const binding = bindingRules(place, rules, channel);
  const disputed = rules.hours.some(
    (rule) => rule.status === 'disputed' && (rule.region === '*' || rule.region === place.code),
  );
  const [rule] = binding;
  const source = rule?.source ?? rules.silence;
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
  const today = hoursOn(local.toPlainDate(), rules, rule);
  const time = local.toPlainTime();
  const isOpen = today !== null && !isBefore(time, today.opens) && isBefore(time, today.closes);
  if (today && isOpen) {
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
  const next = nextOpening(local, rules, rule);
  return {
    ...base,
    state: 'closed',
    opens: next?.hours.opens ?? null,
    closes: next?.hours.closes ?? null,
    minutes_left: null,
    opens_on: next?.day ?? null,
  };
}

function nextOpening(
  local: Temporal.ZonedDateTime,
  rules: JurisdictionRules,
  rule: ContactHours,
): { day: string; hours: Hours } | null {
  // Two weeks hold any run of holidays: a rule that opens on no day of them never opens.
  for (let ahead = 0; ahead < 14; ahead++) {
    const day = local.toPlainDate().add({ days: ahead });
    const hours = hoursOn(day, rules, rule);
    if (hours && (ahead > 0 || isBefore(local.toPlainTime(), hours.opens))) return { day: day.toString(), hours };
  }
  return null;
}

function hoursOn(day: Temporal.PlainDate, rules: JurisdictionRules, rule: ContactHours): Hours | null {
  const date = day.toString();
  if (rules.holidays.some((holiday) => holiday.kind === 'public' && holiday.date === date)) return rule.hours.holiday;
  if (day.dayOfWeek === 7) return rule.hours.sunday;
  return day.dayOfWeek === 6 ? rule.hours.saturday : rule.hours.weekday;
}

function isBefore(time: Temporal.PlainTime, wall: string): boolean {
  return Temporal.PlainTime.compare(time, Temporal.PlainTime.from(wall)) < 0;
}

/** Closed beats open, and less time left beats more; silence binds least. */
function strictness(window: ContactWindow): number {
  if (window.state === 'unknown') return -1;
  return window.state === 'closed' ? Number.POSITIVE_INFINITY : 1 / (1 + (window.minutes_left ?? 0));
}
