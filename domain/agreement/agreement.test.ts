import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedOn } from '../jurisdiction/business-day.ts';
import { sampleAgreement } from '../testing/sample-interaction.ts';
import { samplePlaybook } from '../testing/sample-playbook.ts';
import { authorityFor } from './limits.ts';
import { parseAgreement } from './parse-agreement.ts';
import { permittedPlans } from './permitted-plans.ts';
import { planInstalments, splitMinor } from './plan-instalments.ts';

const limits = samplePlaybook().stages[1]?.limits;
if (!limits) throw new Error('the sample has five stages');
const today = '2026-11-24';

describe('splitMinor', () => {
  it('adds up to the total for any split, the odd cents in one place', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.integer({ min: 1, max: 120 }),
        fc.constantFrom('first', 'last'),
        (total, count, remainder) => {
          fc.pre(total >= count);
          const parts = splitMinor(total, count, remainder as 'first' | 'last');
          expect(parts).toHaveLength(count);
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
          expect(new Set(remainder === 'first' ? parts.slice(1) : parts.slice(0, -1)).size).toBeLessThanOrEqual(1);
          expect(Math.min(...parts)).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('keeps a down payment and splits the rest', () =>
    expect(splitMinor(10_000, 4, 'last', 2_500)).toEqual([2500, 2500, 2500, 2500]));
  it.each([
    [5, 6],
    [100, 0],
    [100, 1.5],
  ])('refuses %d in %d', (total, count) => expect(() => splitMinor(total, count, 'last')).toThrow(RangeError));
});

describe('planInstalments', () => {
  it('falls on business days, ascending, and parses as an agreement', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: 5_000_000 }),
        fc.integer({ min: 1, max: 12 }),
        fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-28'), noInvalidDate: true }),
        fc.constantFrom('month' as const, 'quincena' as const, 'two_weeks' as const, 'week' as const),
        fc.constantFrom('BR' as const, 'MX' as const),
        (minor, count, first, every, jurisdiction) => {
          const currency = jurisdiction === 'BR' ? 'BRL' : 'MXN';
          const total = { minor, currency } as const;
          const plan = planInstalments({
            total,
            count,
            first_due_date: first.toISOString().slice(0, 10),
            every,
            jurisdiction,
          });
          for (const { due_date } of plan.instalments) expect(closedOn(due_date, jurisdiction)).toBeNull();
          for (const { from, to } of plan.moved) expect(to > from).toBe(true);
          expect(
            parseAgreement({
              original_debt: null,
              total,
              discount: null,
              instalments: plan.instalments,
              method: 'pix',
              delivery: null,
              settles: 'full',
            }).ok,
          ).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('keeps to month ends and says why a day moved', () => {
    const plan = planInstalments({
      total: { minor: 300, currency: 'BRL' },
      count: 3,
      first_due_date: '2026-10-31',
      every: 'month',
      jurisdiction: 'BR',
    });
    expect(plan.instalments.map(({ due_date }) => due_date)).toEqual(['2026-11-03', '2026-11-30', '2026-12-31']);
    expect(plan.moved).toEqual([{ n: 1, from: '2026-10-31', to: '2026-11-03', why: 'saturday' }]);
  });

  it('pays on quincenas', () => {
    const plan = planInstalments({
      total: { minor: 400, currency: 'MXN' },
      count: 4,
      first_due_date: '2026-10-15',
      every: 'quincena',
      jurisdiction: 'MX',
    });
    expect(plan.instalments.map(({ due_date }) => due_date)).toEqual([
      '2026-10-15',
      '2026-11-03',
      '2026-11-17',
      '2026-11-30',
    ]);
    expect(plan.moved.map(({ why }) => why)).toEqual(['saturday', 'sunday']);
  });
});

describe('parseAgreement', () => {
  it('takes one that adds up', () => expect(parseAgreement(sampleAgreement()).ok).toBe(true));
  it.each([
    ['a sum that is a cent off', { total: { minor: 93_601, currency: 'BRL' } }, 'total.minor'],
    [
      'a discount that does not fit',
      { discount: { percent: 20, amount: { minor: 23_000, currency: 'BRL' } } },
      'discount.amount.minor',
    ],
    [
      'a percentage that does not fit',
      { discount: { percent: 30, amount: { minor: 23_400, currency: 'BRL' } } },
      'discount.percent',
    ],
    [
      'dates that go back',
      {
        instalments: sampleAgreement().instalments.map((each, index) =>
          index === 2 ? { ...each, due_date: '2026-12-28' } : each,
        ),
      },
      'instalments[2].due_date',
    ],
    [
      'numbers out of order',
      { instalments: sampleAgreement().instalments.map((each) => ({ ...each, n: 1 })) },
      'instalments[1].n',
    ],
    ['a mix of currencies', { total: { minor: 93_600, currency: 'MXN' } }, 'instalments[0].value.currency'],
    ['no instalments', { instalments: [] }, 'instalments'],
  ])('refuses %s', (_name, change, path) => {
    const read = parseAgreement({ ...sampleAgreement(), ...change });
    expect(read.ok ? [] : read.problems.map((problem) => problem.path)).toContain(path);
  });
});

describe('authorityFor', () => {
  const deal = (percent: number): Parameters<typeof authorityFor>[0] => {
    const amount = 1248 * percent;
    const total = { minor: 124_800 - amount, currency: 'BRL' as const };
    return sampleAgreement({
      original_debt: { minor: 124_800, currency: 'BRL' },
      discount: { percent, amount: { minor: amount, currency: 'BRL' } },
      total,
      instalments: [{ n: 1, due_date: '2026-11-27', value: total }],
    });
  };
  it.each([
    [25, 'mine'],
    [26, 'supervisor'],
    [40, 'supervisor'],
    [41, 'beyond'],
  ])('%d per cent: %s', (percent, within) => {
    expect(authorityFor(deal(percent), limits, today).within).toBe(within);
  });
  it('does not let a rounded percentage hide a larger discount', () => {
    const agreement = deal(25);
    expect(
      authorityFor(
        { ...agreement, discount: { percent: 25, amount: { minor: 31_300, currency: 'BRL' } } },
        limits,
        today,
      ).within,
    ).toBe('supervisor');
  });
  it('names every limit that is passed', () => {
    const late = sampleAgreement({
      method: 'card',
      instalments: sampleAgreement().instalments.map((each) => ({
        ...each,
        due_date: `2027${each.due_date.slice(4)}`,
      })),
    });
    expect(authorityFor(late, limits, today).breaches.map(({ limit }) => limit)).toEqual([
      'days_to_first_payment',
      'method',
    ]);
  });
});

describe('permittedPlans', () => {
  it('offers only what the agent may give alone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000_000 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 1, max: 48 }),
        fc.integer({ min: 0, max: 60 }),
        (minor, discount, count, down) => {
          const own = {
            ...limits,
            max_discount_percent: discount,
            supervisor_max_discount_percent: 100,
            max_instalments: count,
            min_down_payment_percent: down,
          };
          const plans = permittedPlans({ debt: { minor, currency: 'BRL' }, limits: own, today, jurisdiction: 'BR' });
          for (const { agreement } of plans) {
            expect(parseAgreement(agreement)).toMatchObject({ ok: true });
            expect(authorityFor(agreement, own, today).within).toBe('mine');
          }
          expect(plans.filter((plan) => plan.best)).toHaveLength(Math.min(1, plans.length));
        },
      ),
      { numRuns: 30 },
    );
  });

  const question = { debt: { minor: 128_470, currency: 'BRL' as const }, limits, today, jurisdiction: 'BR' as const };
  const kinds = (change: object) => permittedPlans({ ...question, ...change }).map(({ kind }) => kind);

  it('compares two or three that differ in kind', () => {
    expect(kinds({})).toEqual(['discount_single', 'smaller_instalments', 'down_payment_later']);
    const [single, smaller, entry] = permittedPlans(question);
    expect(single?.agreement).toMatchObject({ discount: { percent: 25 }, instalments: [{ n: 1 }] });
    expect(smaller?.agreement.instalments).toHaveLength(limits.max_instalments);
    const [first, second, ...rest] = entry?.agreement.instalments.map(({ value }) => value.minor) ?? [];
    expect(first).toBeGreaterThan(second ?? 0);
    expect(new Set([second, ...rest]).size).toBe(1);
  });

  it('marks the shortest that fits the month', () => {
    const plans = permittedPlans({ ...question, monthly: { minor: 45_000, currency: 'BRL' } });
    expect(plans.find((plan) => plan.best)?.agreement.instalments).toHaveLength(3);
    expect(plans[0]).toMatchObject({ fits: false, agreement: { discount: { percent: 25 } } });
  });

  it('follows the order of the reason', () => {
    expect(kinds({ offers: ['later_first_date', 'discount_single'] })).toEqual(['later_first_date', 'discount_single']);
    expect(kinds({ offers: ['down_payment_later'] })).toEqual(['down_payment_later', 'discount_single']);
    expect(kinds({ offers: ['pause_and_review'] })).toEqual([]);
    const overdue = { minor: 60_000, currency: 'BRL' };
    expect(
      permittedPlans({ ...question, overdue: overdue as never, offers: ['bring_current_only'] })[0]?.agreement,
    ).toMatchObject({
      total: overdue,
      discount: null,
    });
  });

  it('puts a later first day as late as the stage allows', () => {
    const [later] = permittedPlans({ ...question, offers: ['later_first_date', 'discount_single'] });
    expect(later?.agreement.instalments[0]?.due_date).toBe('2026-12-04');
  });

  it('keeps the latest first day within the limit where it falls on a closed one', () => {
    // Ten days from Thursday the 26th is a Sunday; the Friday before is the latest day that is open.
    const [later] = permittedPlans({
      ...question,
      today: '2026-11-26',
      offers: ['later_first_date', 'discount_single'],
    });
    expect(later).toMatchObject({ kind: 'later_first_date', agreement: { instalments: [{ due_date: '2026-12-04' }] } });
  });

  it('pushes nobody in hardship past what the month bears', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 200_000 }),
        fc.integer({ min: 1_000, max: 400_000 }),
        (monthly, minor) => {
          const plans = permittedPlans({
            ...question,
            debt: { minor, currency: 'BRL' },
            monthly: { minor: monthly, currency: 'BRL' },
            offers: ['pause_and_review', 'smaller_instalments', 'later_first_date'],
          });
          for (const { agreement } of plans)
            for (const { value } of agreement.instalments) expect(value.minor).toBeLessThanOrEqual(monthly);
        },
      ),
      { numRuns: 100 },
    );
  });
});
