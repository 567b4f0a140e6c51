import { useLocale } from '@/components/i18n/locale-context.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { timeWords } from '@/components/sidebar/time-words.ts';
import type { Agreement } from '@/domain/agreement/agreement.ts';
import type { Account } from '@/domain/interaction/account.ts';
import type { ClosingState } from '@/domain/interaction/evaluation.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';
import { agreementMessages } from './messages.ts';
import { useSummaryHash } from './use-summary-hash.ts';

interface ConsentReceiptProps {
  readonly agreement: Agreement;
  readonly account: Account | null;
  readonly closing: ClosingState;
  readonly playbook: Playbook;
  readonly customer: { readonly text: string; readonly at: string | null } | null;
}

/** The slip: the customer's own words, bound to the exact summary and to their time. It prints alone. */
export function ConsentReceipt({ agreement, account, closing, playbook, customer }: ConsentReceiptProps) {
  const t = useT(agreementMessages);
  const locale = useLocale();
  const hash = useSummaryHash(agreement, closing.summary.text);
  return (
    <div className="slip">
      <div className="paper" lang={playbook.locale}>
        <h4>{t('receipt')}</h4>
        {account && (
          <p className="quiet">
            {account.creditor} · {account.ref}
          </p>
        )}
        {customer && (
          <blockquote>
            “{customer.text}” <span className="quiet">{timeWords(customer.at, locale)}</span>
          </blockquote>
        )}
        <dl>
          {closing.items
            .filter((item) => item.expected !== '')
            .map((item) => (
              <div key={item.id}>
                <dt>{item.name}</dt>
                <dd>{item.expected}</dd>
              </div>
            ))}
          <div>
            <dt>{t('summary')}</dt>
            <dd className="mono">{hash?.slice(0, 16) ?? '…'}</dd>
          </div>
        </dl>
      </div>
    </div>
  );
}
