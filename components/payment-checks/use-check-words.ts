import { useFormats } from '@/components/console/use-formats.ts';
import { useLocale } from '@/components/i18n/locale-context.ts';
import { useT } from '@/components/i18n/use-t.ts';
import type { PaymentCheck } from '@/contracts/payment-check.ts';
import { PaymentMethod } from '@/domain/agreement/agreement.ts';
import { methodName } from '@/domain/playbook/variables.ts';
import { checkMessages } from './messages.ts';

/** A claim as one line: how much, when, how, and where its receipt is. */
export function useCheckWords(): (check: PaymentCheck) => string {
  const t = useT(checkMessages);
  const locale = useLocale();
  const formats = useFormats();
  return ({ amount, paid_on, method, receipt }) => {
    const known = PaymentMethod.safeParse(method).data;
    const day =
      paid_on && new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: 'UTC' }).format(new Date(paid_on));
    const said = [
      amount ? t('claim.amount', { amount: formats.money(amount) }) : t('claim.unknown'),
      day && t('claim.day', { day }),
      method && t('claim.method', { method: known ? methodName(known, locale) : method }),
    ];
    return `${said.filter(Boolean).join(' ')} · ${t(`receipt.${receipt}`)}`;
  };
}
