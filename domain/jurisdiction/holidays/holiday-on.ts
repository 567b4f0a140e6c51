import type { PlainDate } from '../../conversation/plain-date.ts';
import type { Jurisdiction } from '../../playbook/playbook.ts';
import type { Holiday } from '../jurisdiction.ts';
import ar from './ar.json' with { type: 'json' };
import br from './br.json' with { type: 'json' };
import cl from './cl.json' with { type: 'json' };
import co from './co.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import mx from './mx.json' with { type: 'json' };
import pe from './pe.json' with { type: 'json' };
import uk from './uk.json' with { type: 'json' };
import us from './us.json' with { type: 'json' };

/** As `npm run holidays` writes them: `on` is `MM-DD` of every year, or the dates themselves. */
interface Row {
  readonly name: string;
  readonly kind: string;
  readonly region?: string;
  readonly on: string | readonly string[];
}

const rows: Readonly<Record<Jurisdiction, readonly Row[]>> = {
  AR: ar,
  BR: br,
  CL: cl,
  CO: co,
  ES: es,
  MX: mx,
  PE: pe,
  UK: uk,
  US: us,
};

type Feast = Pick<Holiday, 'name' | 'kind'>;

/** By `REGION DATE` and `REGION MM-DD`; made when a country is first asked for. */
const calendars = new Map<Jurisdiction, ReadonlyMap<string, Feast>>();

function calendarOf(jurisdiction: Jurisdiction): ReadonlyMap<string, Feast> {
  const made = calendars.get(jurisdiction);
  if (made) return made;
  const calendar = new Map<string, Feast>();
  for (const { name, kind, region = '*', on } of rows[jurisdiction]) {
    for (const day of typeof on === 'string' ? [on] : on)
      calendar.set(`${region} ${day}`, { name, kind: kind === 'bank' ? 'bank' : 'public' });
  }
  calendars.set(jurisdiction, calendar);
  return calendar;
}

/**
 * The holiday of a day, of the country or of the region named by its code; null where there is none. A public one comes
 * before a bank's. Feasts that move are known from 2026 to 2031, those that do not in every year.
 */
export function holidayOn(date: PlainDate, jurisdiction: Jurisdiction, region: string | null = null): Holiday | null {
  const calendar = calendarOf(jurisdiction);
  const feasts = [region, '*'].flatMap((place) =>
    place === null ? [] : [date, date.slice(5)].flatMap((day) => calendar.get(`${place} ${day}`) ?? []),
  );
  const feast = feasts.find(({ kind }) => kind === 'public') ?? feasts[0];
  return feast ? { date, ...feast } : null;
}
