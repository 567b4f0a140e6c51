import { ChevronDown } from 'lucide-react';
import { useT } from '@/components/i18n/use-t.ts';
import { sidebarMessages } from '@/components/sidebar/messages.ts';
import { Button } from '@/components/ui/button.tsx';
import { Mark } from '@/components/ui/mark.tsx';
import { Popover } from '@/components/ui/popover.tsx';
import type { Account } from '@/domain/interaction/account.ts';
import type { InteractionState, Mark as MarkName } from '@/domain/interaction/evaluation.ts';
import type { Locale } from '@/domain/playbook/playbook.ts';
import { accountMessages } from './messages.ts';
import { PaymentSources } from './payment-sources.tsx';
import './account.css';

const marks: Record<InteractionState['payment']['light'], MarkName> = {
  open: 'done',
  paid: 'done',
  unconfirmed: 'warn',
  conflict: 'held',
  no_data: 'warn',
};

interface PaymentSignalProps {
  readonly account: Account;
  readonly state: InteractionState;
  readonly locale: Locale;
  readonly now: string;
  /** Takes down that the debtor says to have paid. */
  readonly onClaim: () => void;
}

/** The payment light: how sure it is that this is owed. It opens to who says what. */
export function PaymentSignal({ account, state, locale, now, onClaim }: PaymentSignalProps) {
  const t = useT(accountMessages);
  const words = useT(sidebarMessages);
  const { light, why, claim, age_hours, source } = state.payment;
  const tone = light === 'conflict' ? 'stop' : light === 'open' || light === 'paid' ? 'calm' : 'warn';
  const age = age_hours !== null && words('payment.age', { hours: age_hours });
  return (
    <Popover
      label={t('sources')}
      trigger={
        <button type="button" className="signal" data-tone={tone} data-light={light} title={t('signal.open')}>
          <Mark mark={marks[light]} />
          <b>{why === 'claimed' ? t('signal.claimed') : words(`payment.${light}`)}</b>
          <span className="meta">{[age, source].filter(Boolean).join(' · ')}</span>
          <ChevronDown aria-hidden />
        </button>
      }
    >
      {(close) => (
        <div className="account-popover">
          <PaymentSources account={account} state={state} locale={locale} now={now} />
          {light !== 'paid' && (
            <Button
              size="small"
              onClick={() => {
                close();
                onClaim();
              }}
            >
              {t(claim ? 'claim.again' : 'claim')}
            </Button>
          )}
        </div>
      )}
    </Popover>
  );
}
