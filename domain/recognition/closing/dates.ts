import type { Agreement } from '../../agreement/agreement.ts';
import type { Evidence } from '../../interaction/verdict.ts';
import type { HearingContext, ItemProof } from '../hearing.ts';
import { between, LONGEST } from '../places.ts';
import { dateOf, dayNumber } from '../values/calendar.ts';
import { MONTH_NAMES, RELATIVE_DAYS } from '../values/read-dates.ts';
import type { SaidDate } from '../values/said-dates.ts';
import type { Found } from '../word-finder.ts';
import { datesByRhythm } from './rhythm.ts';
import { saidSeries } from './series.ts';
import { evidence, MISSING, type Talk } from './talk.ts';

/** Due dates: listed one by one, or fixed by a pattern ("todo dia 10", "cada martes") from a first date on. */
export function proveDates(talk: Talk, agreement: Agreement, context: HearingContext): ItemProof[] {
  const due = agreement.instalments.map(({ due_date }) => due_date);
  const count = due.length;
  const { tokens } = talk;
  const inBreach = (at: number): boolean => {
    for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
      if ((tokens[i + 1]?.gap ?? 2) === 2) break;
      const fold = tokens[i]?.word.fold ?? '';
      // "depois 28/02" goes on with the list; "depois do dia 5" is when it is too late; "pasado mañana" is a day.
      if (/^(depois|despues|dps)$/.test(fold)) {
        if (/^(do|del|de)$/.test(tokens[i + 1]?.word.fold ?? '') && tokens[i + 2]?.word.fold !== 'amanha') return true;
        continue;
      }
      if (RELATIVE_DAYS.has(tokens[i + 1]?.word.fold ?? '')) continue;
      if (
        /^(apos|pasado|pasada|pasando|passando|passar|passado|after|past|valida|valido|vale)$/.test(
          tokens[i]?.word.fold ?? '',
        ) &&
        tokens[i + 1]?.word.fold !== 'de'
      )
        return true;
    }
    return false;
  };
  let dates = talk.dates.filter((date) => !inBreach(date.from));
  const corrections = talk.words.get('correction') ?? [];
  const withdrawn = new Set<SaidDate>();
  const stood = dates;
  for (const [from, to] of corrections) {
    const near = (low: number, high: number): readonly SaidDate[] =>
      between(stood, low, high, (date) => date.from).filter((date) => !withdrawn.has(date));
    const next = near(to, to + 9)[0];
    const previous = near(from - 14 - LONGEST, from)
      .filter((date) => date.to <= from && from - date.to <= 14)
      .pop();
    if (next !== undefined && previous !== undefined) withdrawn.add(previous);
    // A bubble that begins by correcting, and says amounts and days, says the whole deal anew.
    const turn = talk.owner[from];
    const opens = from < 4 || talk.owner[from - 4] !== turn;
    const sums = talk.quantities.filter((sum) => sum.from >= to && talk.owner[sum.from] === turn).length;
    if (opens && sums > 1 && stood.some((date) => date.from >= to && talk.owner[date.from] === turn))
      for (const date of stood) if (date.from < from && talk.owner[date.from] !== turn) withdrawn.add(date);
  }
  dates = dates.filter((date) => !withdrawn.has(date)).map((date) => inRightMonth(talk, date, corrections));
  const shown = (date: SaidDate | undefined): Evidence[] =>
    date === undefined ? [] : evidence(talk, date.from, date.to);
  const misdated = noSuchDay(talk, dates, agreement);
  if (misdated !== null)
    return due.map((date) => {
      const said = dates.find((each) => each.date === date && each.from !== misdated);
      const words = said === undefined ? evidence(talk, misdated, misdated + 1) : shown(said);
      return { result: said === undefined ? 'wrong_value' : 'present', evidence: words, said: words[0]?.text ?? null };
    });
  if (count === 1) {
    const only = due[0] ?? '';
    const strong = dates.filter(({ bare }) => bare !== 'weekday' || dates.length === 1);
    const stated = strong.length > 0 ? strong : dates;
    if (stated.length === 0) return [MISSING];
    const right = stated.find(({ date }) => date === only);
    const wrong = stated.find(({ date }) => date !== only);
    const shownDate = right ?? wrong;
    const conflict = right !== undefined && stated.some(({ date, bare }) => date !== only && bare === 'none');
    return [
      {
        result: right !== undefined && !conflict ? 'present' : 'wrong_value',
        evidence: shown(shownDate),
        said: shown(shownDate)[0]?.text ?? null,
      },
    ];
  }
  let previous = context.today;
  dates = dates.map((said) => {
    const date = settled(said, due, previous);
    if (date.bare !== 'weekday') previous = date.date;
    return date;
  });
  const generated = datesByRhythm(talk, dates, due, context);
  const explicit = new Set(dates.map(({ date }) => date));
  const unmatched = dates.filter(({ date }) => !due.includes(date)).length;
  const slipped = contradictedSlots(talk, dates, due);
  const inRow = inOneRow(talk, dates, count);
  if (inRow !== null)
    return due.map((date, slot) => {
      const words = shown(inRow[slot]);
      const right = inRow[slot]?.date === date;
      return { result: right ? 'present' : 'wrong_value', evidence: words, said: words[0]?.text ?? null };
    });
  const series = slipped.size === 0 ? saidSeries(talk, dates, due) : null;
  if (series !== null)
    return due.map((date) => {
      const words = shown(dates.find((said) => said.date === date) ?? series);
      return { result: 'present', evidence: words, said: words[0]?.text ?? null };
    });
  // As many full dates as payments, one after the other: each is of its own payment, and a list out of step is wrong.
  const full = dates.filter(
    ({ date, bare }, n) =>
      bare === 'none' && dates.findIndex((other) => other.bare === 'none' && other.date === date) === n,
  );
  const ordered = full.every(({ date }, n) => n === 0 || date > (full[n - 1]?.date ?? ''));
  if (series === null && full.length === count && ordered && unmatched > 0)
    return due.map((date, slot) => {
      const words = shown(full[slot]);
      return {
        result: full[slot]?.date === date ? 'present' : 'wrong_value',
        evidence: words,
        said: words[0]?.text ?? null,
      };
    });
  const listed = dates.length >= count || (dates.length > 1 && generated === null);
  let spare = unmatched;
  return due.map((date, slot) => {
    const words = shown(dates.find((said) => said.date === date));
    if (slipped.has(slot)) return { result: 'wrong_value', evidence: shown(slipped.get(slot)), said: null };
    const covered = explicit.has(date) || (generated !== null && generated[slot] === date);
    if (
      generated !== null &&
      generated[slot] !== undefined &&
      generated[slot] !== date &&
      !(listed && explicit.has(date))
    ) {
      return { result: 'wrong_value', evidence: shown(dates[0]), said: generated[slot] ?? null };
    }
    if (covered)
      return { result: 'present', evidence: words.length > 0 ? words : shown(dates[0]), said: words[0]?.text ?? null };
    if (spare > 0) {
      spare--;
      return { result: 'wrong_value', evidence: shown(dates.find((said) => !due.includes(said.date))), said: null };
    }
    return MISSING;
  });
}

/** Where something is written as a day and is none: 24/52 or "52 oct" among days of a sentence, "30 nov 4026"; null elsewhere. */
function noSuchDay(talk: Talk, stated: readonly SaidDate[], agreement: Agreement): number | null {
  const { tokens, sentences, dates } = talk;
  const read = new Set(dates.map(({ from }) => from));
  const full = stated.filter(({ bare }) => bare === 'none');
  const rows = new Set(full.map(({ from }) => sentences[from]));
  const at = tokens.findIndex(({ digits, word }, i) => {
    if (!digits || read.has(i) || !rows.has(sentences[i])) return false;
    if (/^\d{1,2}\/\d{1,2}(\/\d{4})?$/.test(word.raw)) return true;
    return /^\d{2}$/.test(word.raw) && Number(word.raw) > 31 && MONTH_NAMES.has(tokens[i + 1]?.word.fold ?? '');
  });
  if (at >= 0) return at;
  const sums = new Set([agreement.total, ...agreement.instalments.map(({ value }) => value)].map(({ minor }) => minor));
  const beyond = full.find(({ to }) => {
    const year = tokens[to];
    return year?.digits && year.gap === 0 && /^\d{4}$/.test(year.word.raw) && !sums.has(Number(year.word.raw) * 100);
  });
  return beyond?.from ?? null;
}

/** As many full dates in one sentence as there are payments: one of each, so that a day said twice leaves another unsaid. */
function inOneRow({ sentences }: Talk, dates: readonly SaidDate[], count: number): readonly SaidDate[] | null {
  const rows = new Map<number | undefined, SaidDate[]>();
  for (const date of dates)
    if (date.bare === 'none') rows.set(sentences[date.from], [...(rows.get(sentences[date.from]) ?? []), date]);
  const [row, ...others] = rows.values();
  return row !== undefined && others.length === 0 && row.length === count ? row : null;
}

/** A day without its month, read with its neighbours: with the month said after it, or as the next such day after the date before it. */
function settled(said: SaidDate, due: readonly string[], previous: string): SaidDate {
  if (due.includes(said.date)) return said;
  if (said.or !== null && due.includes(said.or)) return { ...said, date: said.or };
  if (said.bare !== 'day' || said.every) return said;
  const day = said.spoken;
  const next = due.find((date) => date > previous && Number(date.slice(8, 10)) === day);
  return next !== undefined && dayNumber(next) - dayNumber(previous) <= 31 && previous >= said.date
    ? { ...said, date: next }
    : said;
}

/** "El veinte de agosto, perdón, de julio": the same day of the month that was meant. */
function inRightMonth({ months, sentences }: Talk, said: SaidDate, corrections: readonly Found[]): SaidDate {
  const [, to] = between(corrections, said.to, said.to + 2, ([from]) => from)[0] ?? [];
  const meant = to === undefined ? undefined : months.find(({ at }) => at >= to && at - to <= 2);
  if (said.bare !== 'none' || meant === undefined || sentences[meant.at] !== sentences[said.from]) return said;
  return { ...said, date: dateOf(meant.year, meant.month, said.spoken ?? Number(said.date.slice(8, 10))) };
}

const ORDINAL_SLOTS: readonly RegExp[] = [
  /^(primeir[ao]|primer[ao]?|first|1st|1a|1o)$/,
  /^(segund[ao]|second|2nd|2a|2o)$/,
  /^(terceir[ao]|tercer[ao]?|third|3rd|3a|3o)$/,
  /^(quarta|quarto|cuart[ao]|fourth|4th)$/,
  /^(quint[ao]|fifth|5th)$/,
  /^(sext[ao]|sixth|6th)$/,
];

/** Instalments said by their ordinal to fall on a day that no instalment has, although another day was said for them. */
function contradictedSlots(talk: Talk, dates: readonly SaidDate[], due: readonly string[]): Map<number, SaidDate> {
  const slots = new Map<number, SaidDate>();
  const days = new Set(dates.map(({ date }) => date));
  for (const said of dates) {
    if (due.includes(said.date) || said.bare !== 'none') continue;
    for (let i = said.from - 1; i >= Math.max(0, said.from - 5); i--) {
      if ((talk.tokens[i + 1]?.gap ?? 2) === 2) break;
      const slot = ORDINAL_SLOTS.findIndex((ordinal) => ordinal.test(talk.tokens[i]?.word.fold ?? ''));
      if (slot >= 0 && days.has(due[slot] ?? '')) slots.set(slot, said);
      if (slot >= 0) break;
    }
  }
  return slots;
}
