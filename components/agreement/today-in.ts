import { localDay } from '@/domain/conversation/local-day.ts';
import type { PlainDate } from '@/domain/conversation/plain-date.ts';

/** The calendar day that it is in a zone. @param now the instant, as RFC 3339 */
export function todayIn(zone: string, now: string): PlainDate {
  return localDay(Date.parse(now), zone);
}
