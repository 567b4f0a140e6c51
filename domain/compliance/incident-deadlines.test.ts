import { describe, expect, it } from 'vitest';
import { incidentTerms, keepIncidentUntil } from './incident-deadlines.ts';

const known = (known_at: string, small_agent = false) => ({ country: 'BR' as const, small_agent, known_at });
const zone = 'America/Sao_Paulo';
const days = (facts: Parameters<typeof incidentTerms>[0]) => incidentTerms(facts, zone).map(({ who, by }) => [who, by]);

describe('incidentTerms', () => {
  it('counts business days of Brazil from the day after, in the zone of the firm', () => {
    // A Thursday; Friday, Monday, Tuesday.
    expect(days(known('2026-11-26T15:00:00Z'))).toEqual([
      ['authority', '2026-12-01'],
      ['people', '2026-12-01'],
    ]);
    // Past midnight in Greenwich it is still the evening before in São Paulo.
    expect(days(known('2026-11-27T01:00:00Z'))[0]).toEqual(['authority', '2026-12-01']);
  });

  it('passes over weekends and national holidays', () => {
    // Friday 4 September; the 7th, a Monday, is Independence Day.
    expect(days(known('2026-09-04T15:00:00Z'))[0]).toEqual(['authority', '2026-09-10']);
  });

  it('gives small agents twice the time', () => {
    expect(days(known('2026-11-26T15:00:00Z', true))[0]).toEqual(['authority', '2026-12-04']);
  });

  it('of Mexico says without delay, to the people', () => {
    const facts = { country: 'MX' as const, small_agent: false, known_at: '2026-11-26T15:00:00Z' };
    expect(incidentTerms(facts, 'America/Mexico_City')).toEqual([{ who: 'people', by: null, business_days: null }]);
  });

  it('keeps the entry for five years', () => {
    expect(keepIncidentUntil(known('2026-11-26T15:00:00Z'), zone)).toBe('2031-11-26');
  });
});
