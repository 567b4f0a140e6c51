import { placesBetween } from '../places.ts';
import { dateOf, dayNumber, weekdayOf } from '../values/calendar.ts';
import { WEEKDAY_NAMES } from '../values/read-dates.ts';
import type { SaidDate } from '../values/said-dates.ts';
import { sameSentence, type Talk } from './talk.ts';

type Period = 'month' | 'fortnight' | 'week';

/**
 * The date from which the agent said that the agreed series runs, or null. The terms are the hypothesis: their dates step
 * by month, fortnight or week (an entry may stand apart); the talk must say that period and the first day, and no day,
 * month or weekday of another series.
 */
export function saidSeries(talk: Talk, dates: readonly SaidDate[], due: readonly string[]): SaidDate | null {
  const whole = periodOf(due);
  const rest = whole === null && due.length > 2 ? due.slice(1) : due;
  const period = whole ?? periodOf(rest);
  if (period === null || due.length < 2) return null;
  const entry = rest.length < due.length;
  if (entry && !dates.some(({ date }) => date === due[0])) return null;
  const agreed = new Set(due);
  const days = new Set(due.map((date) => Number(date.slice(8, 10))));
  const months = new Set(due.map((date) => Number(date.slice(5, 7))));
  const last = due[due.length - 1];
  const contradicted = dates.some(({ date, bare, from }) => {
    if (bare === 'weekday') return false;
    const until =
      UNTIL.test(foldAt(talk, from - 1)) && (dates[0]?.from ?? from) < from && !START.test(foldAt(talk, from - 2));
    // "starting Sept 15" where the plan starts in August: an agreed date said in another's place.
    if (agreed.has(date) && bare === 'none' && opens(talk, from)) return date !== rest[0] && date !== due[0];
    if (agreed.has(date)) return until && bare === 'none' && date !== last;
    return bare === 'none' || !days.has(Number(date.slice(8, 10)));
  });
  if (contradicted || talk.months.some(({ month }) => !months.has(month))) return null;
  const end = talk.months.find(({ at }) => RANGE.test(foldAt(talk, at - 1)));
  if (end !== undefined && end.month !== Number(last?.slice(5, 7))) return null;
  const first = dates.find(({ date }) => date === rest[0]);
  if (period === 'month' && first?.bare === 'weekday' && !SAME.test(talk.tokens.map(({ word }) => word.fold).join(' ')))
    return null;
  if (first === undefined || !saysPeriod(talk, dates, period, rest[0] ?? '')) return null;
  return first;
}

const SAME = /\b(?:mesm[ao]|mism[ao]|same) (?:dia|data|fecha|day|date)\b/;
const UNTIL = /^(ate|hasta|until|through|thru|till)$/;
const RANGE = /^(a|ate|hasta|until|through|to|thru|al|till)$/;
const START = /^(partir|starting|from)$/;

function foldAt({ tokens }: Talk, at: number): string {
  return tokens[at]?.word.fold ?? '';
}

function periodOf(due: readonly string[]): Period | null {
  const [first, second] = due;
  if (first === undefined || second === undefined) return null;
  const steps = due.slice(1).map((date, n) => dayNumber(date) - dayNumber(due[n] ?? date));
  if (steps.every((step) => step === 7)) return 'week';
  if (steps.every((step) => step >= 13 && step <= 16)) return 'fortnight';
  const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  const day = Math.max(...due.map((date) => Number(date.slice(8, 10))));
  return due.every((date, n) => date === dateOf(year, month + n, day)) ? 'month' : null;
}

function saysPeriod(talk: Talk, dates: readonly SaidDate[], period: Period, first: string): boolean {
  const has = (list: string): boolean => (talk.words.get(list)?.length ?? 0) > 0;
  const weekday = everyWeekday(talk);
  if (weekday !== null && weekday !== weekdayOf(first)) return false;
  if (period === 'week') return !has('every_fortnight') && (has('every_week') || weekday !== null);
  if (period === 'fortnight') return has('every_fortnight');
  // "a week from tomorrow" is one day.
  const weekly = (talk.words.get('every_week') ?? []).some(
    ([, to]) => !/^(from|later|ago|after)$/.test(foldAt(talk, to)),
  );
  if (weekly || has('every_fortnight') || weekday !== null) return false;
  if (has('every_month') || dates.some(({ every }) => every)) return true;
  return (
    talk.tokens.some(({ word }, i) => MONTH.test(word.fold) && PER.test(foldAt(talk, i - 1))) ||
    talk.months.some(({ at }) => RANGE.test(foldAt(talk, at - 1))) ||
    dates.some((date) => opensSeries(talk, date))
  );
}

const MONTH = /^(month|mes|mth)$/;
const PER = /^(a|per|each|every|al|por|x|cada|todo|ao)$/;
const ON =
  /^(partir|comecando|comeca|comecam|iniciando|inicia|desde|empezando|empieza|empiezan|arrancando|arranca|starting|starts|start|beginning|begins|diante|adelante|onwards?)$/;
const FIRST = /^(primeir[ao]|primer[ao]?|first|entrada|enganche|1a|1o|down)$/;

/** A word of beginning stands right before a date. */
function opens(talk: Talk, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3) && sameSentence(talk, i, at); i--)
    if (ON.test(foldAt(talk, i)) || START.test(foldAt(talk, i))) return true;
  return false;
}

/** "dia 8 a partir de junho", "los días 9", "dia 25, já agora em junho": a day said of the whole plan, not of its first payment. */
function opensSeries(talk: Talk, { from, to }: SaidDate): boolean {
  for (let i = Math.max(0, from - 5); i < from; i++)
    if (FIRST.test(foldAt(talk, i)) && sameSentence(talk, i, from)) return false;
  if (foldAt(talk, from - 1) === 'dias') return true;
  for (let i = from; i < to + 4; i++) if (ON.test(foldAt(talk, i)) && sameSentence(talk, from, i)) return true;
  return ['this_month', 'next_month'].some((list) => placesBetween(talk.words.get(list), from, to + 3).length > 0);
}

/** "td sexta", "every friday": the weekday said as a rhythm. */
function everyWeekday({ tokens }: Talk): number | null {
  const at = tokens.findIndex(
    ({ word }, i) =>
      WEEKDAY_NAMES.has(word.fold) &&
      /^(tudo|toda|cada|c|every|each|todas|todos|all)$/.test(
        tokens[i - 1]?.word.fold === 'as' || tokens[i - 1]?.word.fold === 'los'
          ? (tokens[i - 2]?.word.fold ?? '')
          : (tokens[i - 1]?.word.fold ?? ''),
      ),
  );
  return at < 0 ? null : (WEEKDAY_NAMES.get(tokens[at]?.word.fold ?? '') ?? null);
}
