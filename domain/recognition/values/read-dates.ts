import type { Token } from '../tokenise.ts';

const MONTHS =
  'janeiro=1 jan=1 enero=1 ene=1 january=1 fevereiro=2 fev=2 febrero=2 feb=2 february=2 marco=3 mar=3 marzo=3 march=3 abril=4 abr=4 april=4 apr=4 ' +
  'maio=5 mai=5 mayo=5 may=5 junho=6 jun=6 junio=6 june=6 julho=7 jul=7 julio=7 july=7 agosto=8 ago=8 august=8 aug=8 setembro=9 set=9 septiembre=9 ' +
  'setiembre=9 sep=9 sept=9 september=9 outubro=10 out=10 octubre=10 oct=10 october=10 novembro=11 nov=11 noviembre=11 november=11 dezembro=12 dez=12 ' +
  'diciembre=12 dic=12 december=12 dec=12';
const WEEKDAYS =
  'segunda=1 lunes=1 monday=1 mondays=1 mon=1 terca=2 tercas=2 martes=2 tuesday=2 tuesdays=2 tue=2 quarta=3 miercoles=3 wednesday=3 wednesdays=3 wed=3 ' +
  'quinta=4 jueves=4 thursday=4 thursdays=4 thu=4 thurs=4 sexta=5 sextas=5 viernes=5 friday=5 fridays=5 fri=5 sabado=6 sabados=6 saturday=6 saturdays=6 ' +
  'sat=6 domingo=7 domingos=7 sunday=7 sundays=7 sun=7 segundas=1 quartas=3 quintas=4';
const RELATIVE =
  'hoje=0 hoy=0 today=0 tonight=0 amanha=1 manana=1 tomorrow=1 tmrw=1 tmr=1 tmw=1 tomorow=1 tommorow=1 tommorrow=1 2moro=1 amnha=1 amanh=1 amanhazinha=1 mnn=1 mnna=1 mnana=1 mananita=1 tdy=0 2day=0 hj=0';

function table(list: string): ReadonlyMap<string, number> {
  return new Map(
    list.split(' ').map((pair) => [pair.slice(0, pair.indexOf('=')), Number(pair.slice(pair.indexOf('=') + 1))]),
  );
}

export const MONTH_NAMES = table(MONTHS);
export const WEEKDAY_NAMES = table(WEEKDAYS);
export const RELATIVE_DAYS = table(RELATIVE);

/** The end of a date that begins at token `i`, or `i`: day and month, weekday, "hoje", "dia 10", "quincena". */
export function isDateAt(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  if (token === undefined) return i;
  const fold = token.word.fold;
  if (token.digits && /^\d{1,2}[/.-]\d{1,2}([/.-]\d{2,4})?$/.test(token.word.raw)) {
    const [day, month] = token.word.raw.split(/[/.-]/).map(Number);
    if (token.word.raw.includes('/') || token.word.raw.split(/[.-]/).length === 3)
      return (day ?? 0) <= 31 && (month ?? 0) <= 31 ? i + 1 : i;
    return i;
  }
  if (WEEKDAY_NAMES.has(fold) || RELATIVE_DAYS.has(fold)) return i + 1;
  if (fold === 'quincena' || fold === 'quincenas') return i + 1;
  const small = smallNumber(tokens, i);
  if (small > i) {
    const next = tokens[small];
    const month =
      next?.word.fold === 'de' || next?.word.fold === 'of' || next?.word.fold === 'do' ? tokens[small + 1] : next;
    if (month !== undefined && month.gap < 2 && MONTH_NAMES.has(month.word.fold))
      return month === next ? small + 1 : small + 2;
  }
  if (fold === 'dia' || fold === 'dias') {
    const end = smallNumber(tokens, i + 1);
    return end > i + 1 ? end : i;
  }
  if (MONTH_NAMES.has(fold) && (token.word.capital || fold.length > 3)) {
    const end = smallNumber(tokens, i + 1);
    if (end > i + 1 && (tokens[i + 1]?.gap ?? 2) === 0) return end;
  }
  return i;
}

/** The end of a number from 1 to 31 that begins at `i`, or `i`. */
function smallNumber(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  if (token === undefined) return i;
  if (token.digits)
    return /^\d{1,2}$/.test(token.word.raw) && Number(token.word.raw) <= 31 && Number(token.word.raw) > 0 ? i + 1 : i;
  const number = token.word.number;
  if (number === null || number.value > 31 || number.value === 0) return i;
  if (number.kind === 'ten') {
    const and = tokens[i + 1]?.word.fold;
    const unit = tokens[and === 'e' || and === 'y' ? i + 2 : i + 1]?.word.number;
    if (unit?.kind === 'unit' && unit.value > 0 && number.value + unit.value <= 31)
      return and === 'e' || and === 'y' ? i + 3 : i + 2;
  }
  return i + 1;
}
