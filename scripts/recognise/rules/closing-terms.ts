import type { EvalRecord } from '../read-record.ts';

type Terms = NonNullable<NonNullable<EvalRecord['context']>['terms']>;

const inOne = (
  currency: Terms['currency'],
  value: number,
  due_date: string,
  payment_method: string,
  original_debt: number | null = null,
): Terms => ({
  currency,
  original_debt,
  total_amount: value,
  discount:
    original_debt === null
      ? null
      : { percent: ((original_debt - value) / original_debt) * 100, amount: original_debt - value },
  instalments: [{ n: 1, due_date, value }],
  payment_method,
});

const inParts = (
  currency: Terms['currency'],
  total_amount: number,
  parts: readonly (readonly [due_date: string, value: number])[],
  payment_method: string,
): Terms => ({
  currency,
  original_debt: null,
  total_amount,
  discount: null,
  instalments: parts.map(([due_date, value], index) => ({ n: index + 1, due_date, value })),
  payment_method,
});

const even = (value: number, days: readonly string[]): (readonly [string, number])[] =>
  days.map((day) => [day, value] as const);

/** What was agreed in the closings, as seen on Wednesday 14 January 2026; amounts in major units as the sets have them. */
export const terms = {
  /** R$ 1.280 for R$ 640, half off. */
  pixHalf: inOne('BRL', 640, '2026-01-20', 'pix', 1280),
  /** R$ 1.200 for R$ 850, 29.17 % off. */
  pixOddPercent: inOne('BRL', 850, '2026-01-20', 'pix', 1200),
  pixCents: inOne('BRL', 287.45, '2026-01-20', 'pix'),
  pixTwoThousand: inOne('BRL', 2000, '2026-01-20', 'pix'),
  pixToday: inOne('BRL', 310, '2026-01-14', 'pix'),
  pixTomorrow: inOne('BRL', 310, '2026-01-15', 'pix'),
  pixFriday: inOne('BRL', 310, '2026-01-16', 'pix'),
  pixFridayAfter: inOne('BRL', 310, '2026-01-23', 'pix'),
  pixNextMonth: inOne('BRL', 310, '2026-02-10', 'pix'),
  pixMonthEnd: inOne('BRL', 310, '2026-01-31', 'pix'),
  boletoThree: inParts('BRL', 900, even(300, ['2026-02-10', '2026-03-10', '2026-04-10']), 'boleto'),
  boletoLastDiffers: inParts(
    'BRL',
    1000,
    [
      ['2026-02-05', 333.33],
      ['2026-03-05', 333.33],
      ['2026-04-05', 333.34],
    ],
    'boleto',
  ),
  pixEntryAndFive: inParts(
    'BRL',
    700,
    [['2026-01-16', 200], ...even(100, ['2026-02-16', '2026-03-16', '2026-04-16', '2026-05-16', '2026-06-16'])],
    'pix',
  ),
  oxxoFridays: inParts('MXN', 1950, even(650, ['2026-01-16', '2026-01-23', '2026-01-30']), 'oxxo'),
  debitEach: inParts('BRL', 900, even(300, ['2026-02-01', '2026-03-01', '2026-04-01']), 'debit'),
  pixNextWeek: inOne('BRL', 310, '2026-01-23', 'pix'),
  /** A Friday and two weeks later. */
  pixTwoWeeksApart: inParts('BRL', 620, even(310, ['2026-01-16', '2026-01-30']), 'pix'),
  /** R$ 800 for R$ 600, a quarter off, in two halves. */
  pixHalves: {
    ...inParts('BRL', 600, even(300, ['2026-01-25', '2026-02-25']), 'pix'),
    original_debt: 800,
    discount: { percent: 25, amount: 200 },
  },
  boletoFifths: inParts('BRL', 900, even(300, ['2026-02-05', '2026-03-05', '2026-04-05']), 'boleto'),
  boletoFortnights: inParts('BRL', 900, even(300, ['2026-01-19', '2026-02-03', '2026-02-18']), 'boleto'),
  pixSaturdays: inParts('BRL', 900, even(300, ['2026-01-17', '2026-01-24', '2026-01-31']), 'pix'),
  speiMonthEnds: inParts('MXN', 3000, even(1500, ['2026-01-31', '2026-04-30']), 'spei'),
  speiTwenties: inParts('MXN', 6000, even(2000, ['2026-01-20', '2026-02-20', '2026-03-20']), 'spei'),
  transferBrl: inOne('BRL', 310, '2026-01-20', 'transfer'),
  cardBrl: inOne('BRL', 310, '2026-01-20', 'card'),
  /** $4,000 for $2,000, half off. */
  speiHalf: inOne('MXN', 2000, '2026-01-16', 'spei', 4000),
  speiOne: inOne('MXN', 3500, '2026-01-16', 'spei'),
  speiFridayAfter: inOne('MXN', 3500, '2026-01-23', 'spei'),
  speiNextMonth: inOne('MXN', 3500, '2026-02-10', 'spei'),
  speiFortnight: inOne('MXN', 3500, '2026-01-15', 'spei'),
  speiFortnights: inParts('MXN', 2400, even(600, ['2026-01-15', '2026-01-31', '2026-02-15', '2026-02-28']), 'spei'),
  speiThreeFortnights: inParts('MXN', 1800, even(600, ['2026-01-15', '2026-01-31', '2026-02-15']), 'spei'),
  storeWeeks: inParts('MXN', 1500, even(500, ['2026-01-19', '2026-01-26', '2026-02-02']), 'store'),
  oxxoOne: inOne('MXN', 3500, '2026-01-16', 'oxxo'),
  branchOne: inOne('MXN', 3500, '2026-01-16', 'bank_branch'),
  linkOne: inOne('MXN', 3500, '2026-01-16', 'link'),
  debitOne: inOne('MXN', 3500, '2026-01-16', 'debit'),
  /** $700 for $420, 40 % off. */
  cardDeal: inOne('USD', 420, '2026-01-23', 'card', 700),
  cardFriday: inOne('USD', 420, '2026-01-16', 'card'),
  cardTomorrow: inOne('USD', 420, '2026-01-15', 'card'),
  cardMonthEnd: inOne('USD', 420, '2026-01-31', 'card'),
  cardThousands: inOne('USD', 1500, '2026-01-23', 'card'),
  achFour: inParts('USD', 600, even(150, ['2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01']), 'ach'),
} satisfies Record<string, Terms>;
