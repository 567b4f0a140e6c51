import type { PlainDate } from '@/domain/conversation/plain-date.ts';

/** The calendar day that it is in a zone. */
export function todayIn(zone: string, now: string): PlainDate {
  // The Swedish locale writes days the ISO way.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(now));
}
