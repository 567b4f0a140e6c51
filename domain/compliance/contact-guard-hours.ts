import type { Temporal } from 'temporal-polyfill';
import { holidayOn } from '../jurisdiction/holidays/holiday-on.ts';
import {
  type BindingHours,
  bindingHours,
  disputedHours,
  hoursOf,
  isWithin,
  nextOpening,
  wallTime,
} from '../jurisdiction/hours-at.ts';
import type { Place } from '../jurisdiction/places-of.ts';
import type { GuardQuery, GuardReason } from './contact-guard.ts';

/**
 * Every rule on hours that is closed now, at any place where the debtor may be. A law, a code that was signed and the house
 * stop; practice and a disputed reading ask for caution, unless the firm follows them.
 */
export function hoursReasons(query: GuardQuery, places: readonly Place[], instant: Temporal.Instant): GuardReason[] {
  const { jurisdiction, channel, policy } = query;
  const found = new Map<string, GuardReason>();
  for (const place of places) {
    const local = instant.toZonedDateTimeISO(place.zone);
    const day = local.toPlainDate();
    const rules: readonly BindingHours[] = [
      ...bindingHours(jurisdiction, place, channel, policy),
      ...disputedHours(jurisdiction, place, channel, policy),
    ];
    for (const rule of rules) {
      const hours = hoursOf(rule, jurisdiction, place, day);
      if (hours === undefined || isWithin(hours, wallTime(local))) continue;
      const holiday = holidayOn(day.toString(), jurisdiction, place.code);
      const isHoliday = hours === null && holiday?.kind === 'public' && rule.hours.holiday === null;
      const opening = nextOpening([rule], jurisdiction, place, instant);
      const reason: GuardReason = {
        kind: isHoliday ? 'holiday' : 'hours',
        weight: isFirm(rule, query) ? 'stop' : 'caution',
        rule: rule.id,
        status: rule.status,
        source: rule.source,
        place: place.name,
        zone: place.zone,
        holiday: isHoliday ? holiday.name : null,
        counted: null,
        channel: null,
        phone: null,
        by: null,
        until: opening?.at.toString() ?? null,
      };
      // Of two places under one rule, the one that opens later is the one to wait for.
      const earlier = found.get(rule.id);
      if (!earlier || isLater(reason.until, earlier.until)) found.set(rule.id, reason);
    }
  }
  return [...found.values()];
}

function isFirm(rule: BindingHours, { policy }: GuardQuery): boolean {
  return (
    rule.status === 'law' ||
    rule.status === 'self_regulation' ||
    rule.status === 'house' ||
    (policy?.follows.includes(rule.id) ?? false)
  );
}

function isLater(a: string | null, b: string | null): boolean {
  return b !== null && (a === null || Date.parse(a) > Date.parse(b));
}
