import type * as z from 'zod';
import { useLocale } from '@/components/i18n/locale-context.ts';
import { useT } from '@/components/i18n/use-t.ts';
import type { LimitBreach } from '@/contracts/authority.ts';
import { type Agreement, PaymentMethod } from '@/domain/agreement/agreement.ts';
import { discountPercent } from '@/domain/agreement/limits.ts';
import { formatDayMonth, formatMoney, formatPercent } from '@/domain/playbook/format-value.ts';
import { methodName } from '@/domain/playbook/variables.ts';
import { authorityMessages } from './messages.ts';

type Breach = z.infer<typeof LimitBreach>;

interface PlanWords {
  /** A plan in one line: payments, total, discount, first day, method. */
  readonly plan: (agreement: Agreement) => string;
  /** What is asked beside what is allowed. */
  readonly breach: (breach: Breach, agreement: Agreement) => string;
}

/** Plans and limits in the words of the interface. */
export function usePlanWords(): PlanWords {
  const t = useT(authorityMessages);
  const locale = useLocale();

  const figure = (limit: Breach['limit'], value: number | string, { total }: Agreement): string => {
    switch (limit) {
      case 'discount_percent':
      case 'down_payment_percent':
        return formatPercent(Number(value), locale);
      case 'instalment_minor':
        return formatMoney({ minor: Number(value), currency: total.currency }, locale);
      case 'method':
        return String(value)
          .split(', ')
          .map((each) => {
            const method = PaymentMethod.safeParse(each);
            return method.success ? methodName(method.data, locale) : each;
          })
          .join(', ');
      default:
        return String(value);
    }
  };

  return {
    plan: (agreement) => {
      const { instalments, total, discount, method } = agreement;
      const [first] = instalments;
      const parts = [
        first && instalments.length > 1 && `${instalments.length} × ${formatMoney(first.value, locale)}`,
        formatMoney(total, locale),
        discount && t('plan.discount', { percent: formatPercent(discountPercent(agreement), locale) }),
        first && t('plan.first', { day: formatDayMonth(first.due_date, locale) }),
        methodName(method, locale),
      ];
      return parts.filter(Boolean).join(' · ');
    },
    breach: ({ limit, asked, allowed }, agreement) =>
      t(`breach.${limit}`, {
        asked: figure(limit, asked, agreement),
        allowed: figure(limit, allowed, agreement),
      }),
  };
}
