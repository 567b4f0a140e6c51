import { Temporal } from 'temporal-polyfill';
import type { ContactChannel } from '../interaction/contact-record.ts';
import type { ContactPolicy } from '../playbook/contact-policy.ts';
import type { Jurisdiction } from '../playbook/playbook.ts';
import { holidayOn } from './holidays/holiday-on.ts';
import type { ContactHours, Hours, WeeklyHours } from './jurisdiction.ts';
import type { Place } from './places-of.ts';
import { rulesOf } from './rules-of.ts';

/** Hours that bind at a place, of a law or of the house. */
export interface BindingHours extends Omit<ContactHours, 'status' | 'hours'> {
  readonly status: ContactHours['status'] | 'house';
  /** As the law has them; of the house, absent days are left as they are. */
  readonly hours: Partial<WeeklyHours>;
}

/** Citation of what the firm itself demands, in the country's language. */
export function houseSource(jurisdiction: Jurisdiction): ContactHours['source'] {
  const citation =
    jurisdiction === 'BR'
      ? 'Política da casa'
      : jurisdiction === 'US' || jurisdiction === 'UK'
        ? 'House policy'
        : 'Política de la empresa';
  return { citation, confidence: 'house_policy' };
}

/**
 * The hours that bind on a channel at a place, the law's before the house's. A region's own stand in place of the
 * country's; a disputed reading binds where nothing firmer exists, or where the firm follows it; a bill never does.
 */
export function bindingHours(
  jurisdiction: Jurisdiction,
  place: Place,
  channel: ContactChannel,
  policy: ContactPolicy | undefined,
): readonly BindingHours[] {
  const rules = rulesOf(jurisdiction);
  const candidates = rules.hours.filter(
    (rule) => rule.status !== 'bill' && rule.channels.includes(channel) && bindsFirm(rule, policy),
  );
  const own = candidates.filter((rule) => rule.region === place.code);
  const local = own.length > 0 ? own : candidates.filter((rule) => rule.region === '*' && !rule.binds);
  const firm = local.filter((rule) => rule.status !== 'disputed');
  const followed = local.filter((rule) => policy?.follows.includes(rule.id));
  const ofFirms = candidates.filter((rule) => rule.region === '*' && rule.binds);
  // What somebody asserts without a text closes nothing by itself.
  const doubtful = local.filter((rule) => rule.source.confidence !== 'unverified');
  const chosen = new Set<BindingHours>([...(firm.length > 0 ? firm : doubtful), ...followed, ...ofFirms]);
  return [...chosen, ...houseHours(jurisdiction, channel, policy)];
}

/** Readings that would close where the binding ones do not: shown, and never more than a caution. */
export function disputedHours(
  jurisdiction: Jurisdiction,
  place: Place,
  channel: ContactChannel,
  policy: ContactPolicy | undefined,
): readonly ContactHours[] {
  const binding = new Set(bindingHours(jurisdiction, place, channel, policy).map(({ id }) => id));
  const disputed = rulesOf(jurisdiction).hours.filter(
    (rule) =>
      rule.status === 'disputed' &&
      rule.channels.includes(channel) &&
      (rule.region === place.code || rule.region === '*') &&
      !binding.has(rule.id),
  );
  // What is said of the whole country says nothing where a region has a law of its own.
  const isLocal = [...binding].some((id) =>
    rulesOf(jurisdiction).hours.some((rule) => rule.id === id && rule.region !== '*'),
  );
  return isLocal ? disputed.filter((rule) => rule.region !== '*') : disputed;
}

/** Whether a rule that binds only some firms binds this one. */
export function bindsFirm(
  rule: { readonly binds?: ContactHours['binds'] },
  policy: ContactPolicy | undefined,
): boolean {
  return rule.binds === undefined || (policy?.firm.includes(rule.binds) ?? false);
}

function houseHours(
  jurisdiction: Jurisdiction,
  channel: ContactChannel,
  policy: ContactPolicy | undefined,
): BindingHours[] {
  if (!policy) return [];
  const { weekday, saturday, sunday, holiday } = policy.hours;
  const hours: Partial<WeeklyHours> = {
    ...(weekday === undefined ? {} : { weekday }),
    ...(saturday === undefined ? {} : { saturday }),
    ...(sunday === undefined ? {} : { sunday }),
    ...(policy.holidays === 'closed' ? { holiday: null } : holiday === undefined ? {} : { holiday }),
  };
  if (Object.keys(hours).length === 0) return [];
  const source = houseSource(jurisdiction);
  return [{ id: 'house_hours', region: '*', channels: [channel], status: 'house', hours, source }];
}

/** A rule's hours on a day at a place; null where it closes the day, undefined where it says nothing of it. */
export function hoursOf(
  rule: Pick<BindingHours, 'hours'>,
  jurisdiction: Jurisdiction,
  place: Place,
  day: Temporal.PlainDate,
): Hours | null | undefined {
  const { hours } = rule;
  const weekly = day.dayOfWeek === 7 ? hours.sunday : day.dayOfWeek === 6 ? hours.saturday : hours.weekday;
  if (holidayOn(day.toString(), jurisdiction, place.code)?.kind !== 'public') return weekly;
  // The house may name its hours for Sundays only: a holiday on a Sunday is still a Sunday.
  return hours.holiday === undefined ? weekly : hours.holiday;
}

/** What all rules together leave open on a day: the latest opening to the earliest closing; null where nothing is left. */
export function openHours(
  rules: readonly BindingHours[],
  jurisdiction: Jurisdiction,
  place: Place,
  day: Temporal.PlainDate,
): Hours | null {
  let open: Hours | null = null;
  for (const rule of rules) {
    const hours = hoursOf(rule, jurisdiction, place, day);
    if (hours === undefined) continue;
    if (hours === null) return null;
    open = open === null ? hours : narrowed(open, hours);
    if (open.opens >= open.closes) return null;
  }
  return open;
}

function narrowed(a: Hours, b: Hours): Hours {
  // Written `HH:MM`, the order of the alphabet is that of the day.
  const [, opens = a.opens] = [a.opens, b.opens].sort();
  const [closes = a.closes] = [a.closes, b.closes].sort();
  return { opens, closes };
}

/** Whether a wall time, `HH:MM`, lies inside hours: from the minute they open to the minute before they close. */
export function isWithin(hours: Hours | null, wall: string): boolean {
  return hours !== null && wall >= hours.opens && wall < hours.closes;
}

/** Wall time of an instant in a zone, `HH:MM`. */
export function wallTime(local: Temporal.ZonedDateTime): string {
  return local.toPlainTime().toString({ smallestUnit: 'minute' });
}

/** The next instant, after this one, at which all these rules are open; null where none opens within two months. */
export function nextOpening(
  rules: readonly BindingHours[],
  jurisdiction: Jurisdiction,
  place: Place,
  instant: Temporal.Instant,
): { readonly at: Temporal.Instant; readonly day: Temporal.PlainDate; readonly hours: Hours } | null {
  const local = instant.toZonedDateTimeISO(place.zone);
  const wall = wallTime(local);
  for (let ahead = 0; ahead < 62; ahead++) {
    const day = local.toPlainDate().add({ days: ahead });
    const hours = openHours(rules, jurisdiction, place, day);
    if (!hours || (ahead === 0 && wall >= hours.opens)) continue;
    const at = day.toZonedDateTime({ timeZone: place.zone, plainTime: Temporal.PlainTime.from(hours.opens) });
    return { at: at.toInstant(), day, hours };
  }
  return null;
}
