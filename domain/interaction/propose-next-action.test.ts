import { describe, expect, it } from 'vitest';
import type { ContactQuery } from '../jurisdiction/contact-window.ts';
import type { Outcome } from '../playbook/playbook.ts';
import { sampleAgreement } from '../testing/sample-interaction.ts';
import {
  instantAt,
  type NextActionFacts,
  nextAllowed,
  proposeNextAction,
  quickTimes,
  wallTimeOf,
} from './propose-next-action.ts';

const zone = 'America/Sao_Paulo';
const place: ContactQuery = { jurisdiction: 'BR', region: 'SP', zone, channel: 'whatsapp' };
/** A Tuesday, ten in the morning. */
const now = '2026-11-24T13:00:00Z';
const facts: NextActionFacts = { place, zone, now, agreement: null, date: null, call_back: null };
const outcome = (requires: Outcome['requires'], changes: Partial<Outcome> = {}): Outcome => ({
  id: 'o',
  name: 'O',
  key: 'O',
  requires,
  audiences: ['debtor'],
  endings: [],
  pauses_contact: false,
  ...changes,
});
const proposed = (each: Outcome, changes: Partial<NextActionFacts> = {}) => {
  const { kind, at } = proposeNextAction(each, { ...facts, ...changes });
  return [kind, at?.includes('T') ? wallTimeOf(at, zone) : at];
};

describe('proposeNextAction', () => {
  it('follows a deal up on the business day after its first payment falls due, a promise likewise', () => {
    // The 27th is a Friday.
    expect(proposed(outcome(['agreement']), { agreement: sampleAgreement() })).toEqual([
      'follow_up_message',
      '2026-11-30T09:00',
    ]);
    expect(proposed(outcome(['amount', 'date']), { date: '2026-11-25' })).toEqual([
      'follow_up_message',
      '2026-11-26T09:00',
    ]);
  });

  it('never lies in the past, however old the date', () => {
    expect(proposed(outcome(['amount', 'date']), { date: '2026-10-01' })[1]).toBe('2026-11-25T09:00');
  });

  it('calls back when it was asked for, and leaves it open where nobody said when', () => {
    const callback = outcome(['callback_at']);
    const asked = (date: string | null, time: string | null) => ({ call_back: { date, time, quote: '' } });
    expect(proposed(callback)).toEqual(['call_back', null]);
    expect(proposed(callback, asked('2026-11-26', '16:30'))).toEqual(['call_back', '2026-11-26T16:30']);
    expect(proposed(callback, asked(null, '15:00'))).toEqual(['call_back', '2026-11-24T15:00']);
    expect(proposed(callback, asked(null, '09:00'))).toEqual(['call_back', '2026-11-25T09:00']);
    // Where contact is not allowed now, as soon as it is.
    expect(proposed(callback, { allowed_at: '2026-11-25T11:00:00Z' })).toEqual(['call_back', '2026-11-25T08:00']);
    // A Sunday: the debtor's hours begin on Monday.
    expect(proposed(callback, asked('2026-11-29', null))[1]).toMatch(/^2026-11-30T/);
  });

  it('checks a payment, passes on what others decide, and leaves alone what is paused', () => {
    expect(proposed(outcome(['date', 'receipt']))).toEqual(['check_payment', '2026-11-25']);
    expect(proposed(outcome([], { endings: ['dispute_opened'], pauses_contact: true }))).toEqual([
      'escalate',
      '2026-11-24',
    ]);
    expect(proposed(outcome([], { pauses_contact: true }))).toEqual(['none', null]);
    expect(proposed(outcome(['reason']))).toEqual(['follow_up_message', '2026-11-25T09:00']);
    expect(proposed(outcome(['reason']), { place: { ...place, channel: 'voice' } })[0]).toBe('call_back');
  });
});

describe('times to call back', () => {
  it('are in an hour, this afternoon and tomorrow morning, in the debtor’s own zone', () => {
    const manaus = 'America/Manaus';
    const there = { place: { ...place, region: 'AM', zone: manaus }, zone: manaus, now };
    expect(quickTimes(there).map(({ id, at }) => [id, wallTimeOf(at, manaus)])).toEqual([
      ['hour', '2026-11-24T10:00'],
      ['afternoon', '2026-11-24T15:00'],
      ['tomorrow', '2026-11-25T09:00'],
    ]);
  });

  it('leave out what is over or falls outside the debtor’s hours', () => {
    const late = instantAt('2026-11-27', '21:30', zone);
    expect(quickTimes({ place, zone, now: late }).map(({ id }) => id)).toEqual(['tomorrow']);
  });

  it('lie within the hours of the place', () => {
    for (const { at } of quickTimes({ place, zone, now })) expect(nextAllowed(place, at)).toBe(at);
  });
});
