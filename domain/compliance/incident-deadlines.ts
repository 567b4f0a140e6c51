import { Temporal } from 'temporal-polyfill';
import type { Instant, PlainDate } from '../conversation/plain-date.ts';
import { closedOn } from '../jurisdiction/business-day.ts';

/** An incident with personal data, as far as terms go by it. */
export interface IncidentFacts {
  readonly country: 'BR' | 'MX';
  /** Small agents of treatment have twice the time in Brazil. */
  readonly small_agent: boolean;
  readonly known_at: Instant;
}

/** By when somebody is to be told; null where the law names no number of days: then without delay. */
export interface NoticeTerm {
  readonly who: 'authority' | 'people';
  readonly by: PlainDate | null;
  readonly business_days: number | null;
}

/** Years for which the entry of an incident is kept: Brazil's rule; where a country names none, as long. */
const keepYears = 5;

/**
 * Who is to be told of an incident and by which day, counted in business days of the country from the day after it became
 * known. Brazil: Res. CD/ANPD 15/2024, the authority and the people in 3, small agents in 6. Mexico: LFPDPPP, the people,
 * without delay and without a number of days.
 */
export function incidentTerms({ country, small_agent, known_at }: IncidentFacts, time_zone: string): NoticeTerm[] {
  if (country === 'MX') return [{ who: 'people', by: null, business_days: null }];
  const business_days = small_agent ? 6 : 3;
  let day = dayOf(known_at, time_zone);
  for (let left = business_days; left > 0; ) {
    day = day.add({ days: 1 });
    if (closedOn(day.toString(), country) === null) left -= 1;
  }
  const by = day.toString();
  return [
    { who: 'authority', by, business_days },
    { who: 'people', by, business_days },
  ];
}

/** The day until which the entry of an incident is kept. */
export function keepIncidentUntil({ known_at }: IncidentFacts, time_zone: string): PlainDate {
  return dayOf(known_at, time_zone).add({ years: keepYears }).toString();
}

function dayOf(at: Instant, time_zone: string): Temporal.PlainDate {
  return Temporal.Instant.from(at).toZonedDateTimeISO(time_zone).toPlainDate();
}
