import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Jurisdiction } from '../playbook/playbook.ts';
import { closedOn, nextBusinessDay } from './business-day.ts';
import { type ContactQuery, contactWindow } from './contact-window.ts';
import { rulesOf } from './rules-of.ts';

const ask = (query: Partial<ContactQuery>, now: string): ReturnType<typeof contactWindow> =>
  contactWindow({ jurisdiction: 'BR', region: null, zone: null, channel: 'voice', ...query }, now);

describe('contactWindow', () => {
  it.each([
    ['opens on the minute', { region: 'SP' }, '2026-11-24T08:00:00-03:00', 'open', null],
    ['is closed a second before', { region: 'SP' }, '2026-11-24T07:59:59-03:00', 'closed', '2026-11-24'],
    ['is open to the last minute', { region: 'SP' }, '2026-11-24T19:59:59-03:00', 'closing', null],
    ['closes on the minute', { region: 'SP' }, '2026-11-24T20:00:00-03:00', 'closed', '2026-11-25'],
    ['closes sooner on Saturday', { region: 'SP' }, '2026-11-28T14:00:00-03:00', 'closed', '2026-11-30'],
    ['is closed on Sunday', { region: 'SP' }, '2026-11-22T10:00:00-03:00', 'closed', '2026-11-23'],
    ['is closed on a holiday', { region: 'SP' }, '2026-09-07T10:00:00-03:00', 'closed', '2026-09-08'],
    [
      'reads a region by name',
      { region: 'ceara', channel: 'whatsapp' as const },
      '2026-11-24T18:00:00-03:00',
      'closed',
      '2026-11-25',
    ],
    [
      'has no rule of its own for messages in SP',
      { region: 'SP', channel: 'whatsapp' as const },
      '2026-11-24T10:00:00-03:00',
      'open',
      null,
    ],
    ['uses the debtor’s clock', { region: 'AC' }, '2026-11-24T08:30:00-03:00', 'closed', '2026-11-24'],
    [
      'is open on Sunday in Mexico',
      { jurisdiction: 'MX' as const, region: 'Sonora' },
      '2026-11-22T21:45:00-07:00',
      'closing',
      null,
    ],
    ['has no hours in the United Kingdom', { jurisdiction: 'UK' as const }, '2026-11-24T03:00:00Z', 'unknown', null],
    [
      'has no hours in Argentina outside the City',
      { jurisdiction: 'AR' as const },
      '2026-11-24T03:00:00Z',
      'unknown',
      null,
    ],
  ])('%s', (_name, query, now, state, opens_on) => {
    expect(ask(query, now)).toMatchObject({ state, opens_on });
  });

  it('uses the stricter of two places', () => {
    // Ceará closes at 18:00, São Paulo at 20:00; the number is São Paulo's.
    const window = ask({ region: 'CE', phones: ['+5511987654417'] }, '2026-11-24T18:30:00-03:00');
    expect(window).toMatchObject({ state: 'closed', place: 'Ceará', closes: '18:00' });
    expect(ask({ phones: ['+5585991230087'] }, '2026-11-24T17:46:00-03:00')).toMatchObject({
      place: 'Ceará',
      minutes_left: 14,
      state: 'closing',
    });
  });

  it('must be open on both coasts where a US consumer’s zone is not known', () => {
    expect(ask({ jurisdiction: 'US' }, '2026-11-24T09:00:00-05:00')).toMatchObject({
      state: 'closed',
      zone: 'America/Los_Angeles',
    });
    expect(ask({ jurisdiction: 'US', zone: 'America/New_York' }, '2026-11-24T09:00:00-05:00').state).toBe('open');
  });

  it('counts minutes rightly on the days that clocks change', () => {
    // Tijuana springs forward on 8 March 2026 at 2:00 and falls back on 1 November 2026.
    expect(ask({ jurisdiction: 'MX', region: 'BCN' }, '2026-03-08T14:00:00Z')).toMatchObject({
      state: 'open',
      minutes_left: 15 * 60,
    });
    expect(ask({ jurisdiction: 'MX', region: 'BCN' }, '2026-03-07T14:00:00Z')).toMatchObject({ state: 'closed' });
    expect(ask({ jurisdiction: 'MX', region: 'BCN' }, '2026-11-01T14:59:00Z')).toMatchObject({ state: 'closed' });
    expect(ask({ jurisdiction: 'MX', region: 'BCN' }, '2026-11-01T15:00:00Z')).toMatchObject({ state: 'open' });
  });

  it('answers for any place and time, with hours in order', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Jurisdiction.options),
        fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
        fc.constantFrom('voice' as const, 'whatsapp' as const),
        fc.nat(),
        (jurisdiction, date, channel, pick) => {
          const regions = Object.keys(rulesOf(jurisdiction).regions);
          const region = regions.length > 0 ? (regions[pick % regions.length] ?? null) : null;
          const window = ask({ jurisdiction, region, channel }, date.toISOString());
          if (window.state === 'unknown') expect(window.opens).toBeNull();
          else expect((window.opens ?? '') < (window.closes ?? '')).toBe(true);
          expect(window.minutes_left !== null).toBe(window.state === 'open' || window.state === 'closing');
          expect(window.opens_on !== null).toBe(window.state === 'closed');
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('business days', () => {
  it('has every holiday of Brazil and Mexico in order, by its weekday where the law moves it', () => {
    expect(closedOn('2026-11-20', 'BR')).toBe('Dia da Consciência Negra');
    for (const date of ['2026-02-02', '2026-03-16', '2026-11-16', '2027-02-01', '2027-03-15', '2027-11-15']) {
      expect(new Date(date).getUTCDay()).toBe(1);
      expect(closedOn(date, 'MX')).not.toBeNull();
    }
    expect(nextBusinessDay('2026-12-25', 'BR')).toBe('2026-12-28');
  });
});
