import { Temporal } from 'temporal-polyfill';
import type { Instant, TimeZone } from '../conversation/plain-date.ts';

/** Until when a request to the supervisor may be answered: the end of the day, in `zone`, on which it was asked. */
export function requestExpiry(askedAt: Instant, zone: TimeZone): Instant {
  return Temporal.Instant.from(askedAt)
    .toZonedDateTimeISO(zone)
    .startOfDay()
    .add({ days: 1 })
    .toInstant()
    .toString({ smallestUnit: 'millisecond' });
}
