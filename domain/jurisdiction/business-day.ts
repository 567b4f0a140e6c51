import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../conversation/plain-date.ts';
import type { Jurisdiction } from '../playbook/playbook.ts';
import { rulesOf } from './rules-of.ts';

/** Why a payment cannot fall on a day: a weekend, or a holiday by name; null on a business day. */
export function closedOn(date: PlainDate, jurisdiction: Jurisdiction): string | null {
  const day = Temporal.PlainDate.from(date).dayOfWeek;
  if (day === 6) return 'saturday';
  if (day === 7) return 'sunday';
  return rulesOf(jurisdiction).holidays.find((holiday) => holiday.date === date)?.name ?? null;
}

/** The first business day on or after a day. */
export function nextBusinessDay(date: PlainDate, jurisdiction: Jurisdiction): PlainDate {
  let day = Temporal.PlainDate.from(date);
  while (closedOn(day.toString(), jurisdiction) !== null) day = day.add({ days: 1 });
  return day.toString();
}
