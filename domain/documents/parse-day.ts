export type DayOrder = 'dmy' | 'mdy' | 'ymd';

const MONTHS: readonly (readonly string[])[] = [
  'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'january february march april may june july august september october november december',
].map((names) => names.split(' '));
/** Two digits from here on are of the last century: old debts have old dates. */
const LAST_CENTURY = 70;

/**
 * Reads a date as `YYYY-MM-DD`: numbers in the site's order, the year in front however the site writes it, or with the name
 * of the month in Portuguese, Spanish or English, whole or cut short. A time behind it is left out. Null for what is no day of any
 * calendar; not `sure` where the order of the site does not say which is the month.
 */
export function parseDay(text: string, order: DayOrder): { readonly day: string; readonly sure: boolean } | null {
  const date = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\d)(t| +)(\d{1,2}:\d{2}.*)$/, '')
    .trim();
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(date);
  if (yearFirst) return dayOf(yearFirst[1], Number(yearFirst[2]), yearFirst[3], true);
  const numbers = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/.exec(date);
  if (numbers) {
    const [, a = '', , b = '', c = ''] = numbers;
    if (order === 'mdy') return dayOf(c, Number(a), b, true);
    if (order === 'ymd' && c.length === 2) return dayOf(a, Number(b), c, true);
    // A site that puts the year in front and writes it behind has said nothing of the other two.
    return dayOf(c, Number(b), a, order === 'dmy' || a === b);
  }
  const dayFirst =
    /^(\d{1,2})(?:o|º|st|nd|rd|th)?[ ./-]+(?:de )?([a-z]{3,})\.?[ ,./-]+(?:de |del )?(\d{4}|\d{2})$/.exec(date);
  if (dayFirst) return dayOf(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1], true);
  const monthFirst = /^([a-z]{3,})\.?[ /-]+(\d{1,2})(?:st|nd|rd|th)?,?[ /-]+(\d{4})$/.exec(date);
  return monthFirst ? dayOf(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2], true) : null;
}

function monthOf(name = ''): number {
  const months = MONTHS.map((names) => names.findIndex((full) => full.startsWith(name)) + 1).filter(
    (month) => month > 0,
  );
  // `mar` and `ago` are the same month in each language that has them.
  return new Set(months).size === 1 ? (months[0] ?? 0) : 0;
}

function dayOf(years = '', month: number, days = '', sure: boolean): { day: string; sure: boolean } | null {
  const short = Number(years);
  const year = years.length === 4 ? short : short + (short < LAST_CENTURY ? 2000 : 1900);
  const date = new Date(Date.UTC(year, month - 1, Number(days)));
  if (month < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== Number(days) || year < 1900) return null;
  return { day: date.toISOString().slice(0, 10), sure };
}
