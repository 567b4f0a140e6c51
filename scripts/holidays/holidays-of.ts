import { getHolidays } from '@brazilian-utils/brazilian-utils';
import Holidays from 'date-holidays';
import { rulesOf } from '../../domain/jurisdiction/rules-of.ts';
import { Jurisdiction } from '../../domain/playbook/playbook.ts';
import { corrections } from './corrections.ts';

export const years = [2026, 2027, 2028, 2029, 2030, 2031] as const;
export const countries = Jurisdiction.options;

/** One day off: `region` is a code of the country's regions, or `*` where all of it rests. */
export interface DayOff {
  readonly date: string;
  readonly name: string;
  readonly kind: 'public' | 'bank';
  readonly region: string;
}

/** A country's days off of all the years, corrected. @throws Error where a correction has nothing left to correct. */
export function holidaysOf(country: Jurisdiction): DayOff[] {
  const days = country === 'BR' ? brazilian() : others(country);
  return correct(country, days).toSorted(
    (a, b) => compare(a.date, b.date) || compare(a.region, b.region) || compare(a.name, b.name),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type StateCode = NonNullable<NonNullable<Exclude<Parameters<typeof getHolidays>[0], number>>['stateCode']>;

/** Of Brazil's list "optional" days (Carnival, Corpus Christi) close banks and nothing else; Easter is a Sunday. */
function brazilian(): DayOff[] {
  const read = (year: number, region: string): DayOff[] =>
    getHolidays(region === '*' ? { year } : { year, stateCode: region as StateCode })
      .filter(({ type }) => type !== 'religious')
      .map(({ name, date, type }) => ({
        date: date.toISOString().slice(0, 10),
        name,
        kind: type === 'optional' ? 'bank' : 'public',
        region,
      }));
  return withRegions('BR', read);
}

/** The United Kingdom is GB there, and its "bank holidays" are public ones. */
function others(country: Exclude<Jurisdiction, 'BR'>): DayOff[] {
  const code = country === 'UK' ? 'GB' : country;
  // In the United States hours know no holidays and banks keep the federal ones: the states' own change nothing here.
  const states = new Set(country === 'US' ? [] : Object.keys(new Holidays().getStates(code) ?? {}));
  const read = (year: number, region: string): DayOff[] => {
    if (region !== '*' && !states.has(region)) return [];
    return (region === '*' ? new Holidays(code) : new Holidays(code, region))
      .getHolidays(year)
      .flatMap(({ date, name, type }) =>
        type === 'public' || type === 'bank' ? [{ date: date.slice(0, 10), name, kind: type, region }] : [],
      );
  };
  return withRegions(country, read);
}

/** The country's days, and of each region those that the country does not have. */
function withRegions(country: Jurisdiction, read: (year: number, region: string) => DayOff[]): DayOff[] {
  return years.flatMap((year) => {
    const national = read(year, '*');
    // Where all the country's banks rest, a region may rest altogether.
    const known = new Set(
      national.flatMap(({ date, kind }) => [`${date} ${kind}`, ...(kind === 'public' ? [`${date} bank`] : [])]),
    );
    const regional = Object.keys(rulesOf(country).regions).flatMap((region) =>
      read(year, region).filter(({ date, kind }) => !known.has(`${date} ${kind}`)),
    );
    return [...once(national), ...once(regional)];
  });
}

/** Two feasts may fall on one day; it is one day off, under the first name. */
function once(days: readonly DayOff[]): DayOff[] {
  return [...new Map(days.toReversed().map((day) => [`${day.region} ${day.date}`, day])).values()].toReversed();
}

function correct(country: Jurisdiction, days: DayOff[]): DayOff[] {
  let corrected = days;
  for (const each of corrections.filter((correction) => correction.country === country)) {
    const meant = (day: DayOff): boolean =>
      (each.region ?? '*') === day.region &&
      each.name === day.name &&
      (each.on?.some((on) => day.date.endsWith(on)) ?? true);
    const stale = new Error(`nothing left to ${each.do} for ${country}: ${each.why}`);
    if (each.do === 'add') {
      const dates = each.on.flatMap((on) => (on.length === 5 ? years.map((year) => `${year}-${on}`) : [on]));
      const fresh = dates.filter(
        (date) =>
          !corrected.some((day) => day.region === (each.region ?? '*') && day.date === date && day.kind === each.kind),
      );
      if (fresh.length === 0) throw stale;
      const added = fresh.map((date) => ({ date, name: each.name, kind: each.kind, region: each.region ?? '*' }));
      corrected = [...corrected, ...added];
    } else {
      if (!corrected.some(meant)) throw stale;
      corrected =
        each.do === 'remove'
          ? corrected.filter((day) => !meant(day))
          : corrected.map((day) => (meant(day) ? { ...day, name: each.to } : day));
    }
  }
  return corrected;
}
