import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedOn } from '../jurisdiction/business-day.ts';
import { parseAgreement } from './parse-agreement.ts';
import { type DealDraft, type DealGround, shapeDeal } from './shape-deal.ts';

const brl = (minor: number) => ({ minor, currency: 'BRL' as const });
const ground: DealGround = { debt: brl(128_470), today: '2026-11-24', jurisdiction: 'BR', region: 'SP' };
const draft: DealDraft = {
  total: brl(120_000),
  down: null,
  count: 3,
  first: '2026-11-27',
  every: 'month',
  method: 'pix',
  remainder: 'last',
  edits: {},
};
const shape = (change: Partial<DealDraft>) => shapeDeal({ ...draft, ...change }, ground);

describe('shapeDeal', () => {
  it('makes a deal that adds up, on days that are open and in order, or says at which field it is none', () => {
    fc.assert(
      fc.property(
        fc.record({
          total: fc.option(fc.integer({ min: -10, max: 150_000 }).map(brl)),
          down: fc.option(fc.integer({ min: -10, max: 150_000 }).map(brl)),
          count: fc.integer({ min: -1, max: 130 }),
          first: fc.option(
            fc
              .date({ min: new Date('2026-11-20'), max: new Date('2027-03-01'), noInvalidDate: true })
              .map((day) => day.toISOString().slice(0, 10)),
          ),
          every: fc.constantFrom<DealDraft['every']>('month', 'quincena', 'two_weeks', 'week'),
          remainder: fc.constantFrom<DealDraft['remainder']>('first', 'last'),
          edits: fc.dictionary(
            fc.constantFrom('1', '2', '3'),
            fc.record(
              {
                due_date: fc.constantFrom(null, '2026-11-30', '2026-12-25', '2027-01-04'),
                value: fc.option(fc.integer({ min: -1, max: 60_000 }).map(brl)),
              },
              { requiredKeys: [] },
            ),
          ),
        }),
        (change) => {
          const { agreement, problems } = shapeDeal({ ...draft, ...change } as DealDraft, ground);
          expect(agreement === null).toBe(problems.length > 0);
          if (!agreement) return;
          expect(parseAgreement(agreement)).toMatchObject({ ok: true });
          for (const { due_date } of agreement.instalments) {
            expect(closedOn(due_date, 'BR', 'SP')).toBeNull();
            expect(due_date >= ground.today).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a total that was not read', { total: null }, { at: 'total', is: 'unread' }],
    ['a total past the debt', { total: brl(128_471) }, { at: 'total', is: 'more_than_debt' }],
    ['no payment', { count: 0 }, { at: 'count', is: 'range' }],
    ['a day gone by', { first: '2026-11-23' }, { at: 'first', is: 'past' }],
    ['an entry that leaves nothing', { down: brl(120_000) }, { at: 'down', is: 'all' }],
    [
      'a holiday set by hand',
      { edits: { 2: { due_date: '2026-12-25' } } },
      { at: 'date', n: 2, is: 'closed', why: 'Natal' },
    ],
    [
      'a weekend set by hand',
      { edits: { 2: { due_date: '2026-12-26' } } },
      { at: 'date', n: 2, is: 'closed', why: 'saturday' },
    ],
    ['days out of order', { edits: { 2: { due_date: '2026-11-27' } } }, { at: 'date', n: 2, is: 'order' }],
    ['an amount that was not read', { edits: { 1: { value: null } } }, { at: 'value', n: 1, is: 'unread' }],
    ['a cent too many', { edits: { 1: { value: brl(40_001) } } }, { at: 'sum', is: 'sum', off: brl(1) }],
  ] as const)('names %s', (_name, change, problem) => {
    expect(shape(change as Partial<DealDraft>).problems[0]).toEqual(problem);
  });

  it('keeps what was set by hand, where it adds up', () => {
    const { agreement, moved } = shape({
      edits: { 1: { value: brl(20_000) }, 3: { due_date: '2027-01-29', value: brl(60_000) } },
    });
    expect(agreement?.instalments).toEqual([
      { n: 1, due_date: '2026-11-27', value: brl(20_000) },
      { n: 2, due_date: '2026-12-28', value: brl(40_000) },
      { n: 3, due_date: '2027-01-29', value: brl(60_000) },
    ]);
    expect(moved).toMatchObject([{ n: 2, from: '2026-12-27', why: 'sunday' }]);
  });
});
