import { Temporal } from 'temporal-polyfill';
import type { Money } from '../conversation/money.ts';
import type { PlainDate } from '../conversation/plain-date.ts';
import { closedOn, nextBusinessDay } from '../jurisdiction/business-day.ts';
import type { Jurisdiction, NegotiationLimits, OfferKind } from '../playbook/playbook.ts';
import type { Agreement, PaymentMethod } from './agreement.ts';
import { PaymentMethod as Method } from './agreement.ts';
import { authorityFor } from './limits.ts';
import { parseAgreement } from './parse-agreement.ts';
import { type MovedDate, type PlanRequest, planInstalments } from './plan-instalments.ts';

export interface PlanQuestion {
  /** What is asked for: the whole balance, or the overdue part where the stage brings the account current. */
  readonly debt: Money;
  /** The overdue part, where it is less than `debt`: what brings the account current without settling it. */
  readonly overdue?: Money | null;
  readonly limits: NegotiationLimits;
  readonly today: PlainDate;
  readonly jurisdiction: Jurisdiction;
  readonly region?: string | null;
  readonly method?: PaymentMethod;
  /** What the debtor says a month can bear; null where not asked. */
  readonly monthly?: Money | null;
  /** What the reason for non-payment asks for, best first; empty or absent where no reason is known. */
  readonly offers?: readonly OfferKind[];
  readonly every?: PlanRequest['every'];
}

/** A kind of plan; `pause_and_review` is none. */
export type PlanKind = Exclude<OfferKind, 'pause_and_review'>;

export interface PermittedPlan {
  readonly id: string;
  readonly kind: PlanKind;
  readonly agreement: Agreement;
  readonly moved: readonly MovedDate[];
  /** Whether each month is within what the debtor can bear; null where that is not known. */
  readonly fits: boolean | null;
  /** The one to offer first. */
  readonly best: boolean;
}

/** What is compared where no reason asks for anything else: all of the discount, what a month bears, a payment up front. */
const usual: readonly PlanKind[] = ['discount_single', 'smaller_instalments', 'down_payment_later'];
/** Nobody compares more than three, read aloud or on 320 pixels. */
const most = 3;
/** The share of the total that makes a first payment worth naming, where the stage asks for less: half as much again as an even part. */
const entryPercent = (count: number): number => Math.min(60, Math.max(25, 150 / count));
const usualDays = 3;

/**
 * Two or three plans that differ in kind, all within what the agent may give alone, in the order in which the reason for
 * non-payment asks for them; fewer payments earn more of the discount. Where the reason is a hardship that the house wants
 * reviewed, nothing goes past what the debtor can bear, and a reason that only asks for a review gets no plan.
 */
export function permittedPlans(question: PlanQuestion): readonly PermittedPlan[] {
  const offers = question.offers ?? [];
  const asked = offers.filter((kind) => kind !== 'pause_and_review');
  const careful = asked.length < offers.length;
  if (careful && asked.length === 0) return [];
  const plans: Omit<PermittedPlan, 'best'>[] = [];
  for (const kind of new Set(careful ? asked : [...asked, ...usual])) {
    // What was asked for comes first; the usual only keeps a comparison from being a single plan.
    if (plans.length >= (asked.includes(kind) || asked.length === 0 ? most : 2)) break;
    const plan = shape(kind, question);
    if (!plan || (careful && plan.fits === false)) continue;
    if (!plans.some((other) => sameDeal(other.agreement, plan.agreement))) plans.push(plan);
  }
  const best = Math.max(
    0,
    plans.findIndex((plan) => plan.fits === true),
  );
  return plans.map((plan, index) => ({ ...plan, best: index === best }));
}

function shape(kind: PlanKind, question: PlanQuestion): Omit<PermittedPlan, 'best'> | null {
  const { debt, overdue, limits } = question;
  const soon = Math.min(usualDays, limits.max_days_to_first_payment);
  switch (kind) {
    case 'discount_single':
      return deal(kind, question, { debt, count: 1, days: soon });
    case 'smaller_instalments':
      return fitting(kind, question, { debt, days: soon }, 2);
    case 'later_first_date':
      return fitting(kind, question, { debt, days: limits.max_days_to_first_payment }, 1);
    case 'down_payment_later':
      return fitting(kind, question, { debt, days: limits.max_days_to_first_payment, entry: true }, 2);
    case 'bring_current_only':
      return overdue && overdue.minor < debt.minor
        ? deal(kind, question, { debt: overdue, count: 1, days: soon, discount: false })
        : null;
  }
}

interface Shape {
  readonly debt: Money;
  readonly days: number;
  readonly entry?: boolean;
  readonly discount?: boolean;
}

/** The fewest payments that the month bears, from `least` on; where none does or nobody asked, the smallest payments that there are. */
function fitting(kind: PlanKind, question: PlanQuestion, shape: Shape, least: number) {
  const { max_instalments } = question.limits;
  // Where the month is not known, one payment later is still one payment.
  if (!question.monthly && least === 1) return deal(kind, question, { ...shape, count: 1 });
  let last: Omit<PermittedPlan, 'best'> | null = null;
  for (let count = least; count <= max_instalments; count += 1) {
    const plan = deal(kind, question, { ...shape, count });
    if (!plan) continue;
    last = plan;
    if (plan.fits) return plan;
  }
  return last;
}

function deal(
  kind: PlanKind,
  question: PlanQuestion,
  { debt, days, entry, discount = true, count }: Shape & { readonly count: number },
): Omit<PermittedPlan, 'best'> | null {
  const { limits, today, jurisdiction, region } = question;
  const { currency } = debt;
  const method =
    question.method ?? limits.methods.map((name) => Method.safeParse(name)).find((read) => read.success)?.data;
  if (!method || debt.minor <= 0 || count > limits.max_instalments) return null;
  const share = limits.max_instalments > 1 ? (limits.max_instalments - count) / (limits.max_instalments - 1) : 1;
  const percent = discount ? Math.floor(limits.max_discount_percent * share) : 0;
  const amount = Math.floor((debt.minor * percent) / 100);
  const total = { minor: debt.minor - amount, currency };
  if (total.minor < count) return null;
  const { instalments, moved } = planInstalments({
    total,
    count,
    first_due_date: firstDay(question, days),
    every: question.every ?? 'month',
    jurisdiction,
    region,
    ...entryOf(total, count, Math.max(limits.min_down_payment_percent, entry ? entryPercent(count) : 0)),
  });
  const agreement: Agreement = {
    original_debt: debt,
    total,
    method,
    delivery: null,
    settles: 'full',
    instalments: [...instalments],
    discount: amount > 0 ? { percent, amount: { minor: amount, currency } } : null,
  };
  // A debt of a few cents cannot carry every percentage, and a first day may move past the limit: such a plan is not offered.
  if (!parseAgreement(agreement).ok || authorityFor(agreement, limits, today).within !== 'mine') return null;
  const fits = question.monthly ? fitsMonth(agreement, question.monthly) : null;
  const [first] = instalments;
  return { id: `${kind}:${count}x-${percent}-${first?.due_date}`, kind, agreement, moved, fits };
}

/** So many days from now; where moving it off a closed day would pass the stage's limit, the last open day before. */
function firstDay({ limits, today, jurisdiction, region }: PlanQuestion, days: number): PlainDate {
  const from = Temporal.PlainDate.from(today);
  const latest = from.add({ days: limits.max_days_to_first_payment }).toString();
  let day = from.add({ days });
  if (nextBusinessDay(day.toString(), jurisdiction, region) > latest)
    while (day.toString() > today && closedOn(day.toString(), jurisdiction, region) !== null)
      day = day.subtract({ days: 1 });
  return day.toString();
}

/** A first payment of this share, with the cents that do not divide, so that all the others are equal; none where even parts are no less. */
function entryOf(total: Money, count: number, percent: number): Pick<PlanRequest, 'down_payment'> {
  const least = Math.ceil((total.minor * percent) / 100);
  if (count < 2 || least <= Math.floor(total.minor / count)) return {};
  const rest = Math.floor((total.minor - least) / (count - 1));
  return rest > 0 ? { down_payment: { minor: total.minor - rest * (count - 1), currency: total.currency } } : {};
}

/** Whether what falls due in any calendar month is within what a month bears: two payments of one month count together. */
export function fitsMonth(agreement: Agreement, monthly: Money): boolean {
  const months = new Map<string, number>();
  for (const { due_date, value } of agreement.instalments) {
    const month = due_date.slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + value.minor);
  }
  return [...months.values()].every((minor) => minor <= monthly.minor);
}

function sameDeal(a: Agreement, b: Agreement): boolean {
  return JSON.stringify(a.instalments) === JSON.stringify(b.instalments);
}
