import { type DayOff, years } from './holidays-of.ts';

/**
 * Days off as the lines of a JSON file: one feast a line. `on` is `MM-DD` where it is the same day of every year, and the
 * dates themselves where it moves. A day that is fixed holds beyond the last year too.
 */
export function writeRows(days: readonly DayOff[]): string {
  const feasts = Map.groupBy(days, ({ region, name, kind }) => JSON.stringify([region, name, kind]));
  const rows = [...feasts.values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const { region, name, kind } = first;
    const byDay = Map.groupBy(all, ({ date }) => date.slice(5));
    const fixed = [...byDay].filter(([, same]) => same.length === years.length).map(([day]) => day);
    const moving = all.filter(({ date }) => !fixed.includes(date.slice(5))).map(({ date }) => date);
    const base = { name, kind, ...(region === '*' ? {} : { region }) };
    return [...fixed.map((on) => ({ ...base, on })), ...(moving.length > 0 ? [{ ...base, on: moving }] : [])];
  });
  const key = ({ on, region }: (typeof rows)[number]): string =>
    `${region ?? ''} ${typeof on === 'string' ? on : (on[0] ?? '').slice(5)}`;
  const lines = rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)).map((row) => `  ${JSON.stringify(row)}`);
  return `[\n${lines.join(',\n')}\n]\n`;
}
