import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../conversation/plain-date.ts';
import type { Jurisdiction } from '../playbook/playbook.ts';
import { findRegion } from './find-region.ts';
import { holidayOn } from './holidays/holiday-on.ts';
import { rulesOf } from './rules-of.ts';

/**
 * Why a payment cannot fall on a day: a weekend, or a holiday by name; null on a business day.
 * @param region as the account writes it, by code or name; its own holidays then count beside the country's
 */
export function closedOn(date: PlainDate, jurisdiction: Jurisdiction, region: string | null = null): string | null {
  const day = Temporal.PlainDate.from(date).dayOfWeek;
  if (day === 6) return 'saturday';
  if (day === 7) return 'sunday';
  const code = region === null ? null : findRegion(rulesOf(jurisdiction), region);
  return holidayOn(date, jurisdiction, code)?.name ?? null;
}

/** The first business day on or after a day. */
export function nextBusinessDay(date: PlainDate, jurisdiction: Jurisdiction, region: string | null = null): PlainDate {
  let day = Temporal.PlainDate.from(date);
  while (closedOn(day.toString(), jurisdiction, region) !== null) day = day.add({ days: 1 });
  return day.toString();
}
