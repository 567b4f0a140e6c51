import { Temporal } from 'temporal-polyfill';
import type { Money } from '../conversation/money.ts';
import type { PlainDate } from '../conversation/plain-date.ts';
import type { Jurisdiction, NegotiationLimits } from '../playbook/playbook.ts';
import type { Agreement, PaymentMethod } from './agreement.ts';
import { PaymentMethod as Method } from './agreement.ts';
import { authorityFor } from './limits.ts';
import { parseAgreement } from './parse-agreement.ts';
import { type MovedDate, planInstalments } from './plan-instalments.ts';

export interface PlanQuestion {
  /** What is asked for: the whole balance, or the overdue part where the stage brings the account current. */
  readonly debt: Money;
  readonly limits: NegotiationLimits;
  readonly today: PlainDate;
  readonly jurisdiction: Jurisdiction;
  readonly method?: PaymentMethod;
  /** What the debtor says a month can bear; null where not asked. */
  readonly monthly?: Money | null;
  readonly first_due_date?: PlainDate;
}

export interface PermittedPlan {
  readonly id: string;
  readonly agreement: Agreement;
  readonly moved: readonly MovedDate[];
  /** Whether each payment is within what the debtor can bear; null where that is not known. */
  readonly fits: boolean | null;
  /** The one to offer first. */
  readonly best: boolean;
}

/** Payment counts that people ask for, besides the most that the stage allows. */
const usual = [1, 2, 3, 4, 6, 8, 10, 12, 18, 24, 36, 48];

/**
 * The plans an agent may offer at a stage without asking anybody: fewer payments earn more of the discount, all of it for
 * one payment. Every plan keeps every limit. The best is the shortest that fits the debtor's month, else one payment.
 */
export function permittedPlans(question: PlanQuestion): readonly PermittedPlan[] {
  const { debt, limits, today, jurisdiction } = question;
  const method =
    question.method ?? limits.methods.map((name) => Method.safeParse(name)).find((read) => read.success)?.data;
  if (!method || debt.minor <= 0) return [];
  const first_due_date =
    question.first_due_date ??
    Temporal.PlainDate.from(today)
      .add({ days: Math.min(3, limits.max_days_to_first_payment) })
      .toString();
  const counts = [...new Set([...usual.filter((count) => count < limits.max_instalments), limits.max_instalments])];
  const plans = counts.flatMap((count): Omit<PermittedPlan, 'best'>[] => {
    const share = limits.max_instalments > 1 ? (limits.max_instalments - count) / (limits.max_instalments - 1) : 1;
    const percent = Math.floor(limits.max_discount_percent * share);
    const amount = Math.floor((debt.minor * percent) / 100);
    const total = { minor: debt.minor - amount, currency: debt.currency };
    const down = Math.ceil((total.minor * limits.min_down_payment_percent) / 100);
    if (total.minor < count) return [];
    const even = Math.floor(total.minor / count);
    const { instalments, moved } = planInstalments({
      total,
      count,
      first_due_date,
      every: 'month',
      jurisdiction,
      down_payment:
        count > 1 && down > even && total.minor - down >= count - 1
          ? { minor: down, currency: debt.currency }
          : undefined,
    });
    const agreement: Agreement = {
      original_debt: debt,
      total,
      method,
      delivery: null,
      settles: 'full',
      instalments: [...instalments],
      discount: amount > 0 ? { percent, amount: { minor: amount, currency: debt.currency } } : null,
    };
    // A debt of a few cents cannot carry every percentage; what does not add up is not offered.
    if (!parseAgreement(agreement).ok || authorityFor(agreement, limits, today).within !== 'mine') return [];
    const fits = question.monthly
      ? instalments.every((each) => each.value.minor <= (question.monthly?.minor ?? 0))
      : null;
    return [{ id: `${count}x-${percent}`, agreement, moved, fits }];
  });
  const best = Math.max(
    0,
    plans.findIndex((plan) => plan.fits === true),
  );
  return plans.map((plan, index) => ({ ...plan, best: index === best }));
}
