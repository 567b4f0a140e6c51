import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../conversation/plain-date.ts';
import type { NegotiationLimits } from '../playbook/playbook.ts';
import type { Agreement } from './agreement.ts';

/** One limit that a deal goes past: what it asks and what the agent may give alone, in the limit's own unit. */
export interface LimitBreach {
  readonly limit:
    | 'discount_percent'
    | 'instalments'
    | 'instalment_minor'
    | 'down_payment_percent'
    | 'days_to_first_payment'
    | 'method';
  readonly asked: number | string;
  readonly allowed: number | string;
}

export interface Authority {
  /** Who may grant it: the agent, a supervisor, or nobody by this playbook. */
  readonly within: 'mine' | 'supervisor' | 'beyond';
  readonly breaches: readonly LimitBreach[];
}

/** Whose word a deal needs. A supervisor may go past every limit of the agent's; past the supervisor's own discount, nobody. */
export function authorityFor(agreement: Agreement, limits: NegotiationLimits, today: PlainDate): Authority {
  const breaches: LimitBreach[] = [];
  const { instalments, total } = agreement;
  const [first] = instalments;
  const discount = discountPercent(agreement);
  if (discount > limits.max_discount_percent) {
    breaches.push({ limit: 'discount_percent', asked: round(discount), allowed: limits.max_discount_percent });
  }
  if (instalments.length > limits.max_instalments) {
    breaches.push({ limit: 'instalments', asked: instalments.length, allowed: limits.max_instalments });
  }
  const least = Math.min(...instalments.map((instalment) => instalment.value.minor));
  if (instalments.length > 1 && least < limits.min_instalment_minor) {
    breaches.push({ limit: 'instalment_minor', asked: least, allowed: limits.min_instalment_minor });
  }
  if (first) {
    const down = (first.value.minor / total.minor) * 100;
    if (instalments.length > 1 && down < limits.min_down_payment_percent) {
      breaches.push({ limit: 'down_payment_percent', asked: round(down), allowed: limits.min_down_payment_percent });
    }
    const days = Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(first.due_date)).total('days');
    if (days > limits.max_days_to_first_payment) {
      breaches.push({ limit: 'days_to_first_payment', asked: days, allowed: limits.max_days_to_first_payment });
    }
  }
  if (!limits.methods.includes(agreement.method)) {
    breaches.push({ limit: 'method', asked: agreement.method, allowed: limits.methods.join(', ') });
  }
  if (breaches.length === 0) return { within: 'mine', breaches };
  return { within: discount > limits.supervisor_max_discount_percent ? 'beyond' : 'supervisor', breaches };
}

/** The discount as the amounts make it, so that a rounded percentage never hides one that is too large. */
export function discountPercent({ discount, original_debt }: Agreement): number {
  if (!discount) return 0;
  if (!original_debt || original_debt.minor <= 0) return discount.percent;
  return (discount.amount.minor / original_debt.minor) * 100;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
