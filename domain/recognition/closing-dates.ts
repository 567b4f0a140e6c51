import type { Agreement } from '../agreement/agreement.ts';
import type { Evidence } from '../interaction/verdict.ts';
import { datesByRhythm } from './closing-rhythm.ts';
import { evidence, MISSING, type Talk } from './closing-talk.ts';
import type { HearingContext, ItemProof } from './hearing.ts';
import type { SaidDate } from './said-dates.ts';

/** Due dates: listed one by one, or fixed by a pattern ("todo dia 10", "cada martes") from a first date on. */
export function proveDates(talk: Talk, agreement: Agreement, context: HearingContext): ItemProof[] {
  const due = agreement.instalments.map(({ due_date }) => due_date);
  const count = due.length;
  const { tokens } = talk;
  const inBreach = (at: number): boolean => {
    for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
      if ((tokens[i + 1]?.gap ?? 2) === 2) break;
      if (
        /^(apos|pasado|pasada|pasando|passando|passar|passado|despues|depois|after|past|valida|valido|vale)$/.test(
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
  for (const [from, to] of corrections) {
    const next = dates.find((date) => date.from >= to && date.from - to <= 8);
    const previous = [...dates].reverse().find((date) => date.to <= from && from - date.to <= 14);
    if (next !== undefined && previous !== undefined) dates = dates.filter((date) => date !== previous);
  }
  const shown = (date: SaidDate | undefined): Evidence[] =>
    date === undefined ? [] : evidence(talk, date.from, date.to);
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
  const generated = datesByRhythm(talk, dates, due, context);
  const explicit = new Set(dates.map(({ date }) => date));
  const unmatched = dates.filter(({ date }) => !due.includes(date)).length;
  const listed = dates.length >= count || (dates.length > 1 && generated === null);
  let spare = unmatched;
  return due.map((date, slot) => {
    const words = shown(dates.find((said) => said.date === date));
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
