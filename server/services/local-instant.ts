import { Temporal } from 'temporal-polyfill';
import { parseDay } from './organisation-format.ts';

/**
 * An instant (RFC 3339) from a time with an offset, or from a wall time of `zone`: `2026-11-30 14:05`, `30/11/2026 14:05`,
 * or a day alone, which is its noon. Null where this is no time.
 */
export function instantOf(text: string, zone: string): string | null {
  if (/[T ]\d\d:\d\d(:\d\d(\.\d+)?)?\s?(Z|[+-]\d\d:?\d\d)$/i.test(text)) {
    const at = new Date(text);
    return Number.isNaN(at.getTime()) ? null : at.toISOString();
  }
  const [, day = '', hour = '12', minute = '00'] =
    /^(\S+?)(?:[T ]+(\d{1,2}):(\d\d)(?::\d\d)?)?$/.exec(text.trim()) ?? [];
  const plain = parseDay(day);
  if (plain === null || Number(hour) > 23 || Number(minute) > 59) return null;
  const time = { hour: Number(hour), minute: Number(minute) };
  return new Date(
    Temporal.PlainDate.from(plain).toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds,
  ).toISOString();
}
