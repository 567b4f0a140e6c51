import { Temporal } from 'temporal-polyfill';
import type { Money } from '../conversation/money.ts';
import type { PlainDate } from '../conversation/plain-date.ts';
import { closedOn, nextBusinessDay } from '../jurisdiction/business-day.ts';
import type { Jurisdiction } from '../playbook/playbook.ts';
import type { Instalment } from './agreement.ts';

export interface PlanRequest {
  readonly total: Money;
  /** How many payments, the down payment included; from 1. */
  readonly count: number;
  readonly first_due_date: PlainDate;
  /** `quincena`: the 15th and the last day of each month, as wages are paid in Mexico. */
  readonly every: 'month' | 'quincena' | 'two_weeks' | 'week';
  readonly jurisdiction: Jurisdiction;
  /** As the account writes it: its own holidays count too. */
  readonly region?: string | null;
  /** What the first payment is to be; the rest is split evenly. */
  readonly down_payment?: Money;
  /** Which payment takes the cents that do not divide. */
  readonly remainder?: 'first' | 'last';
}

/** A due date that was moved, and why: `saturday`, `sunday`, or the holiday's name. */
export interface MovedDate {
  readonly n: number;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly why: string;
}

export interface InstalmentPlan {
  readonly instalments: readonly Instalment[];
  readonly moved: readonly MovedDate[];
}

/**
 * Splits a total into payments that add up to it to the cent, on business days. Months keep the first date's day, or the
 * month's last where it has no such day. Throws `RangeError` where the amounts cannot be split so.
 */
export function planInstalments(request: PlanRequest): InstalmentPlan {
  const { total, count, jurisdiction, region = null } = request;
  const values = splitMinor(total.minor, count, request.remainder ?? 'last', request.down_payment?.minor ?? null);
  const moved: MovedDate[] = [];
  const instalments = values.map((minor, index): Instalment => {
    const from = dateAt(request, index);
    const why = closedOn(from, jurisdiction, region);
    const to = why === null ? from : nextBusinessDay(from, jurisdiction, region);
    if (why !== null) moved.push({ n: index + 1, from, to, why });
    return { n: index + 1, due_date: to, value: { minor, currency: total.currency } };
  });
  return { instalments, moved };
}

/** Even parts of an amount in minor units; the cents left over go whole to the first or the last part. */
export function splitMinor(
  total: number,
  count: number,
  remainder: 'first' | 'last',
  down: number | null = null,
): number[] {
  if (!Number.isInteger(count) || count < 1) throw new RangeError('a plan has one payment or more');
  if (down !== null && count > 1) {
    if (down <= 0 || down >= total) throw new RangeError('a down payment is more than nothing and less than all');
    return [down, ...splitMinor(total - down, count - 1, remainder)];
  }
  const even = Math.floor(total / count);
  if (even < 1) throw new RangeError('there is less than one cent for each payment');
  const parts = Array.from({ length: count }, () => even);
  const odd = remainder === 'first' ? 0 : count - 1;
  parts[odd] = even + (total - even * count);
  return parts;
}

function dateAt(request: PlanRequest, index: number): PlainDate {
  const first = Temporal.PlainDate.from(request.first_due_date);
  switch (request.every) {
    case 'week':
      return first.add({ weeks: index }).toString();
    case 'two_weeks':
      return first.add({ weeks: 2 * index }).toString();
    case 'month':
      return first.add({ months: index }).toString();
    case 'quincena': {
      if (index === 0) return first.toString();
      const half =
        first.year * 24 + (first.month - 1) * 2 + (first.day < 15 ? -1 : first.day < first.daysInMonth ? 0 : 1) + index;
      const month = Temporal.PlainDate.from({
        year: Math.floor(half / 24),
        month: Math.floor((half % 24) / 2) + 1,
        day: 1,
      });
      return month.with({ day: half % 2 === 0 ? 15 : month.daysInMonth }).toString();
    }
  }
}
