import type { Money } from '../conversation/money.ts';
import type { PlainDate } from '../conversation/plain-date.ts';
import { closedOn } from '../jurisdiction/business-day.ts';
import type { Jurisdiction } from '../playbook/playbook.ts';
import type { Agreement, Instalment, PaymentMethod } from './agreement.ts';
import { parseAgreement } from './parse-agreement.ts';
import { type MovedDate, type PlanRequest, planInstalments } from './plan-instalments.ts';

/** A deal as somebody puts it together, before it is one. `null` where what was typed is no amount or no day. */
export interface DealDraft {
  readonly total: Money | null;
  /** What the first payment is to be; null where all are even. */
  readonly down: Money | null;
  readonly count: number;
  readonly first: PlainDate | null;
  readonly every: PlanRequest['every'];
  readonly method: PaymentMethod;
  /** Which payment takes the cents that do not divide. */
  readonly remainder: 'first' | 'last';
  /** Payments changed by hand, by number from 1. */
  readonly edits: Readonly<Record<number, { readonly due_date?: PlainDate | null; readonly value?: Money | null }>>;
}

export interface DealGround {
  /** What the discount is taken off. */
  readonly debt: Money;
  readonly today: PlainDate;
  readonly jurisdiction: Jurisdiction;
  readonly region: string | null;
}

/** What keeps a draft from being a deal, and at which field; `n` is the payment's number where it is one of the list. */
export type DealProblem =
  | { readonly at: 'total'; readonly is: 'unread' | 'nothing' | 'more_than_debt' }
  | { readonly at: 'down'; readonly is: 'nothing' | 'all' }
  | { readonly at: 'count'; readonly is: 'range' | 'too_many' }
  | { readonly at: 'first'; readonly is: 'unread' | 'past' }
  | { readonly at: 'value'; readonly n: number; readonly is: 'unread' | 'nothing' }
  | { readonly at: 'date'; readonly n: number; readonly is: 'unread' | 'past' | 'order' }
  | { readonly at: 'date'; readonly n: number; readonly is: 'closed'; readonly why: string }
  /** By how much the payments miss the total; negative where they come to less. */
  | { readonly at: 'sum'; readonly is: 'sum'; readonly off: Money };

export interface ShapedDeal {
  /** Null while there are problems. */
  readonly agreement: Agreement | null;
  /** The payments as far as they can be told, with the edits in. */
  readonly rows: readonly { readonly n: number; readonly due_date: PlainDate | null; readonly value: Money | null }[];
  /** Days that were moved off a weekend or a holiday; none of those that were set by hand. */
  readonly moved: readonly MovedDate[];
  readonly problems: readonly DealProblem[];
}

/** Makes a deal of a draft, or says at which field it is none and why. What it makes adds up to the cent, on allowed days in order. */
export function shapeDeal(draft: DealDraft, ground: DealGround): ShapedDeal {
  const problems = fieldProblems(draft, ground);
  const { total, count, first, every, down, remainder, method } = draft;
  const { debt, jurisdiction, region, today } = ground;
  if (problems.length > 0 || !total || !first) return { agreement: null, rows: [], moved: [], problems };
  const plan = planInstalments({
    total,
    count,
    first_due_date: first,
    every,
    jurisdiction,
    region,
    remainder: down ? 'last' : remainder,
    ...(down && count > 1 ? { down_payment: down } : {}),
  });
  const rows = plan.instalments.map(({ n, due_date, value }) => ({ n, due_date, value, ...draft.edits[n] }));
  const moved = plan.moved.filter(({ n }) => draft.edits[n]?.due_date === undefined);
  const wrong = rows.flatMap((row, index) => rowProblems(row, rows[index - 1]?.due_date ?? null, ground));
  const off = rows.reduce((sum, { value }) => sum + (value?.minor ?? 0), -total.minor);
  if (wrong.length === 0 && off !== 0)
    wrong.push({ at: 'sum', is: 'sum', off: { minor: off, currency: total.currency } });
  if (wrong.length > 0) return { agreement: null, rows, moved, problems: wrong };
  const saved = debt.minor - total.minor;
  const reading = parseAgreement({
    original_debt: debt,
    total,
    discount:
      saved > 0
        ? {
            percent: Math.round((saved / debt.minor) * 10_000) / 100,
            amount: { minor: saved, currency: total.currency },
          }
        : null,
    instalments: rows as Instalment[],
    method,
    delivery: null,
    settles: 'full',
  });
  // Everything that parsing refuses was looked at above; what it still refuses is a fault here, not of whoever typed.
  if (!reading.ok) throw new Error(`a checked deal of ${today} was refused: ${JSON.stringify(reading.problems)}`);
  return { agreement: reading.agreement, rows, moved, problems: [] };
}

function fieldProblems({ total, down, count, first }: DealDraft, { debt, today }: DealGround): DealProblem[] {
  const problems: DealProblem[] = [];
  if (!total) problems.push({ at: 'total', is: 'unread' });
  else if (total.minor <= 0) problems.push({ at: 'total', is: 'nothing' });
  else if (total.minor > debt.minor) problems.push({ at: 'total', is: 'more_than_debt' });
  const counted = Number.isInteger(count) && count >= 1 && count <= 120;
  if (!counted) problems.push({ at: 'count', is: 'range' });
  if (!first) problems.push({ at: 'first', is: 'unread' });
  else if (first < today) problems.push({ at: 'first', is: 'past' });
  if (!total || !counted || problems.length > 0) return problems;
  if (down && count > 1) {
    if (down.minor <= 0) return [{ at: 'down', is: 'nothing' }];
    // Each of the others is at least one cent.
    if (down.minor > total.minor - (count - 1)) return [{ at: 'down', is: 'all' }];
  } else if (total.minor < count) return [{ at: 'count', is: 'too_many' }];
  return problems;
}

function rowProblems(
  { n, due_date, value }: ShapedDeal['rows'][number],
  before: PlainDate | null,
  { today, jurisdiction, region }: DealGround,
): DealProblem[] {
  const problems: DealProblem[] = [];
  if (!value) problems.push({ at: 'value', n, is: 'unread' });
  else if (value.minor <= 0) problems.push({ at: 'value', n, is: 'nothing' });
  if (!due_date) return [...problems, { at: 'date', n, is: 'unread' }];
  const why = closedOn(due_date, jurisdiction, region);
  if (due_date < today) problems.push({ at: 'date', n, is: 'past' });
  else if (before !== null && due_date <= before) problems.push({ at: 'date', n, is: 'order' });
  else if (why !== null) problems.push({ at: 'date', n, is: 'closed', why });
  return problems;
}
