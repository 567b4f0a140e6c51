import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { belongsToAccount } from './belongs-to-account.ts';
import type { Call, CallNow } from './call.ts';
import { callClock } from './call-clock.ts';
import { tellCall } from './tell-call.ts';

const at = (seconds: number): string => new Date(Date.parse('2026-11-24T13:00:00Z') + seconds * 1000).toISOString();
const call = (changes: Partial<Call> = {}): Call => ({
  id: 'pop-1',
  source: 'address',
  direction: 'outbound',
  state: 'ringing',
  phone: '+5511987654417',
  account_ref: null,
  queue: null,
  started_at: at(0),
  answered_at: null,
  ended_at: null,
  recording_url: null,
  ...changes,
});
/** Tells one thing after the other, each with the second in which it was told. */
const tell = (...told: readonly (readonly [second: number, call: Call])[]): CallNow => {
  const now = told.reduce<CallNow | null>((before, [second, each]) => tellCall(before, each, at(second)), null);
  if (!now) throw new Error('nothing was told');
  return now;
};

describe('the call of an interaction', () => {
  it('is one call where a dialler tells of it under another id within a minute, and keeps what each knows', () => {
    const both = tell(
      [0, call()],
      [
        8,
        call({
          id: 'D-77',
          source: 'dialler',
          state: 'answered',
          direction: 'inbound',
          phone: '+551187654417',
          queue: 'Tamarindo 30',
          started_at: at(4),
          answered_at: at(7),
        }),
      ],
      [
        90,
        call({ id: 'D-77', source: 'dialler', state: 'ended', direction: 'inbound', phone: null, ended_at: at(88) }),
      ],
    );
    expect(both).toMatchObject({
      ids: ['pop-1', 'D-77'],
      state: 'ended',
      direction: 'inbound',
      queue: 'Tamarindo 30',
      phone: '+551187654417',
      started_at: at(0),
      answered_at: at(7),
      ended_at: at(88),
    });
  });

  it('is another one by another number, or a minute later', () => {
    expect(tell([0, call()], [5, call({ id: 'b', phone: '+5521998127745' })]).ids).toEqual(['b']);
    expect(tell([0, call()], [61, call({ id: 'b', started_at: at(61) })]).ids).toEqual(['b']);
  });

  it('takes no harm from the end of another call', () => {
    const now = tell([0, call({ state: 'answered' })], [200, call({ id: 'x', state: 'ended', started_at: at(200) })]);
    expect(now).toMatchObject({ ids: ['pop-1'], state: 'answered' });
  });

  it('follows the later word, and takes what a page says again for no word', () => {
    const page = call({ source: 'page', state: 'answered' });
    const held = tell([0, page], [10, call({ source: 'agent', state: 'held' })], [20, page]);
    expect(held).toMatchObject({ state: 'held', held_since: at(10) });
    const ended = tell([0, page], [30, call({ source: 'agent', state: 'ended' })], [40, page]);
    expect(ended).toMatchObject({ state: 'ended', ended_at: at(30) });
    const back = tell(
      [0, page],
      [30, call({ source: 'agent', state: 'ended' })],
      [33, call({ source: 'agent', state: 'answered' })],
    );
    expect(back).toMatchObject({ state: 'answered', ended_at: null });
  });

  it('keeps the direction that somebody set right over a page that only repeats its own', () => {
    const page = call({ source: 'page', state: 'answered' });
    const set = call({ source: 'agent', state: 'answered', direction: 'inbound' });
    expect(tell([0, page], [9, set], [12, page]).direction).toBe('inbound');
  });

  it('counts hold apart, over several holds and while one lasts', () => {
    const agent = (state: Call['state']) => call({ source: 'agent', state });
    const now = tell([0, agent('answered')], [10, agent('held')], [25, agent('answered')], [40, agent('held')]);
    expect(callClock(now, Date.parse(at(50)))).toEqual({ ringing: 0, answered: 50_000, held: 25_000, wrapUp: null });
    const ended = tellCall(now, agent('ended'), at(60));
    expect(callClock(ended, Date.parse(at(75)))).toEqual({
      ringing: 0,
      answered: 60_000,
      held: 35_000,
      wrapUp: 15_000,
    });
  });

  it('that nobody answered has rung, and no more', () => {
    const rung = tell([0, call()], [20, call({ state: 'ended' })]);
    expect(callClock(rung, Date.parse(at(30)))).toEqual({ ringing: 20_000, answered: null, held: 0, wrapUp: 10_000 });
  });

  it('never runs backwards, whatever is told in whatever order', () => {
    const told = fc.record({
      id: fc.constantFrom('a', 'b'),
      source: fc.constantFrom('address' as const, 'page' as const, 'dialler' as const, 'agent' as const),
      state: fc.constantFrom('ringing' as const, 'answered' as const, 'held' as const, 'ended' as const),
      started_at: fc.integer({ min: 0, max: 300 }).map(at),
      ended_at: fc.option(fc.integer({ min: 0, max: 600 }).map(at)),
    });
    fc.assert(
      fc.property(fc.array(told, { minLength: 1, maxLength: 12 }), (all) => {
        const now = tell(...all.map((each, n) => [n * 30, call(each)] as const));
        const clock = callClock(now, Date.parse(at(400)));
        for (const part of Object.values(clock)) expect(part ?? 0).toBeGreaterThanOrEqual(0);
        expect(now.ended_at === null).toBe(now.state !== 'ended');
        expect(now.held_since === null).toBe(now.state !== 'held');
      }),
    );
  });
});

it('belongs to the account that it names, else to the one with its number', () => {
  const account = { ref: '88-41207', phones: ['+5511987654417'] } as Parameters<typeof belongsToAccount>[1];
  expect(belongsToAccount(call(), account)).toBe(true);
  expect(belongsToAccount(call({ account_ref: '90-11853' }), account)).toBe(false);
  expect(belongsToAccount(call({ account_ref: '88-41207', phone: '+5521998127745' }), account)).toBe(true);
  expect(belongsToAccount(call({ phone: null }), account)).toBe(false);
});
