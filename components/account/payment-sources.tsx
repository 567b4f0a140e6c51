import { useT } from '@/components/i18n/use-t.ts';
import { paymentSources } from '@/domain/compliance/payment-sources.ts';
import type { Account } from '@/domain/interaction/account.ts';
import type { InteractionState } from '@/domain/interaction/evaluation.ts';
import { formatMoney } from '@/domain/playbook/format-value.ts';
import type { Locale } from '@/domain/playbook/playbook.ts';
import { accountMessages } from './messages.ts';
import { useAccountFormats } from './use-account-formats.ts';

interface PaymentSourcesProps {
  readonly account: Account;
  readonly state: InteractionState;
  readonly locale: Locale;
  readonly now: string;
}

/** Everybody who says something of the payment: what, since when, and the payments they saw. */
export function PaymentSources({ account, state, locale, now }: PaymentSourcesProps) {
  const t = useT(accountMessages);
  const formats = useAccountFormats(state.window.zone);
  const { light, why, claim } = state.payment;
  const sources = paymentSources(account, claim);
  return (
    <>
      <p>{t(`why.${why ?? (light === 'paid' ? 'paid' : 'open')}`)}</p>
      {sources.length === 0 ? (
        <p className="quiet">{t('sources.none')}</p>
      ) : (
        <ul className="sources" aria-label={t('sources')}>
          {sources.map(({ kind, name, says, at, payments }) => (
            <li key={`${kind} ${name}`} data-source={kind}>
              <div>
                <b>{kind === 'debtor' ? t('source.debtor') : (name ?? t('source.unnamed'))}</b>
                <span>{t(says === 'paid' && kind === 'creditor' ? 'says.settled' : `says.${says}`)}</span>
                <span className="quiet">
                  {at === null
                    ? t('source.never')
                    : Date.parse(now) - Date.parse(at) < 60_000
                      ? t('source.now')
                      : t('source.age', { span: formats.since(at, now) })}
                </span>
              </div>
              {payments.length > 0 && (
                <ul>
                  {payments.map((payment) => (
                    <li key={`${payment.paid_on} ${payment.amount?.minor}`}>
                      <span>{payment.paid_on ? formats.day(payment.paid_on) : t('payment.day.unknown')}</span>
                      <span className="num">
                        {payment.amount ? formatMoney(payment.amount, locale) : t('payment.unknown')}
                      </span>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
