import { cleanText } from '../reading/read-text.ts';
import type { PageAnchors } from './page-anchors.ts';
import { parseDateNumbers, type RawStamp } from './parse-pre-plain-text.ts';

/** A line such as "2 unread messages" parts no days. */
const COUNT = /^\d+\s\D/;
const LONGEST = 40;
const DAY_MS = 86_400_000;

/** `unknown`: a line that names a day in words nobody knows here; what stands below it has no date. */
export type Divider = RawStamp['date'] | 'unknown';

const daysOf = new Map<string, ReadonlyMap<string, number>>();

/** What the language calls the days of this week, each with how many days ago it is. */
function dayNames(language: string, now: Date): ReadonlyMap<string, number> {
  const key = `${language} ${now.toDateString()}`;
  const known = daysOf.get(key);
  if (known) return known;
  const names = new Map<string, number>();
  // The page's language is not always what its root says.
  for (const spoken of ['en', 'es', 'pt', language]) {
    try {
      const weekday = new Intl.DateTimeFormat(spoken, { weekday: 'long' });
      const relative = new Intl.RelativeTimeFormat(spoken, { numeric: 'auto' });
      for (let ago = 6; ago >= 1; ago--) names.set(weekday.format(now.getTime() - ago * DAY_MS).toLowerCase(), ago);
      for (const ago of [0, 1]) names.set(relative.format(-ago, 'day').toLowerCase(), ago);
    } catch {
      // A page may call its language anything.
    }
  }
  daysOf.clear();
  daysOf.set(key, names);
  return names;
}

/** Whether a text names a day of this week in words: "yesterday", "Thursday". */
export function namesDay(text: string, language: string, now: Date): boolean {
  return dayNames(language || 'en', now).has(text.toLowerCase());
}

/**
 * The day that the lines above a row name: `11/07/2026`, "yesterday", "Thursday". Null where none of them parts days.
 *
 * @param row an element of the anchor `rows`
 */
export function readDivider(anchors: PageAnchors, row: Element, language: string, now: Date): Divider {
  const ends = `${anchors.any('header')},${anchors.any('rows')}`;
  let holder = row.closest('[role="row"]') ?? row;
  while (
    !holder.previousElementSibling &&
    holder.parentElement &&
    !holder.parentElement.matches(`:is(${anchors.any('list')},${anchors.any('chat')})`)
  )
    holder = holder.parentElement;
  for (let line = holder.previousElementSibling; line; line = line.previousElementSibling) {
    if (line.matches(ends) || line.querySelector(ends)) return null;
    const text = cleanText(line.textContent ?? '');
    if (text === '' || text.length > LONGEST || COUNT.test(text)) continue;
    const ago = dayNames(language || 'en', now).get(text.toLowerCase());
    if (ago === undefined) return parseDateNumbers(text) ?? 'unknown';
    const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() - ago);
    return { first: day.getMonth() + 1, second: day.getDate(), year: day.getFullYear(), yearFirst: true, ago };
  }
  return null;
}
