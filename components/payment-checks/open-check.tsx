import { useState } from 'react';
import { parseAmount } from '@/components/agreement/parse-amount.ts';
import { useFormats } from '@/components/console/use-formats.ts';
import { useLocale } from '@/components/i18n/locale-context.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { Button } from '@/components/ui/button.tsx';
import { Field } from '@/components/ui/field.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import type { PaymentCheck, PaymentFinding } from '@/contracts/payment-check.ts';
import { formatMoney } from '@/domain/playbook/format-value.ts';
import { checkMessages } from './messages.ts';
import { useCheckWords } from './use-check-words.ts';

interface OpenCheckProps {
  readonly check: PaymentCheck;
  readonly now: number;
  readonly busy: boolean;
  /** Taken down by whoever looks at this: somebody else's to answer. */
  readonly own: boolean;
  readonly onFinding: (finding: PaymentFinding) => void;
}

/** One claim that waits: who, what was said, since when; what was found, and where. */
export function OpenCheck({ check, now, busy, own, onFinding }: OpenCheckProps) {
  const t = useT(checkMessages);
  const words = useCheckWords();
  const locale = useLocale();
  const { since, money, recent } = useFormats();
  const { agent, debtor, account_ref, balance, looked_by, looked_at } = check;
  const currency = check.amount?.currency ?? balance?.currency ?? 'BRL';
  const first = check.amount ?? balance;
  const [amount, setAmount] = useState(first ? formatMoney(first, locale) : '');
  const [posted_on, setPosted] = useState(check.paid_on ?? '');
  const [source, setSource] = useState(check.payment_source ?? '');
  const [note, setNote] = useState(check.note ?? '');
  const [asked, setAsked] = useState<PaymentFinding['found'] | null>(null);

  const minor = parseAmount(amount, currency, locale);
  const wrong = {
    amount: asked === 'paid' && (!minor || minor.minor <= 0) && t('amount.bad'),
    posted: asked === 'paid' && posted_on === '' && t('posted.bad'),
    source: asked !== null && asked !== 'not_yet' && source.trim() === '' && t('source.bad'),
  };
  const tell = (found: PaymentFinding['found']) => {
    setAsked(found);
    if (found === 'not_yet') return onFinding({ found, note });
    if (source.trim() === '') return;
    if (found === 'not_found') return onFinding({ found, source, note });
    if (minor && minor.minor > 0 && posted_on !== '') onFinding({ found, amount: minor, posted_on, source, note });
  };
  const problem = (words: string | false) => (words ? { problem: words } : {});
  return (
    <li data-check={check.id}>
      <div>
        <p>
          <b>{debtor}</b> <span className="quiet-text">{t('account', { ref: account_ref })}</span>
        </p>
        <p>{words(check)}</p>
        <p className="quiet-text">
          {[agent.name, balance && t('balance', { amount: money(balance) })].filter(Boolean).join(' · ')}
        </p>
        {looked_by && looked_at && (
          <p className="quiet-text">{t('looked', { name: looked_by, time: recent(looked_at, now) })}</p>
        )}
      </div>
      <p className="num quiet-text">{t('since', { span: since(check.claimed_at, now) })}</p>
      {own ? (
        <p className="quiet-text">{t('own')}</p>
      ) : (
        <fieldset aria-label={t('label', { ref: account_ref })} className="check-fields">
          <Field label={t('amount')} {...problem(wrong.amount)}>
            <input
              className="control num"
              inputMode="decimal"
              value={amount}
              onChange={(event) => setAmount(event.target.value)}
            />
          </Field>
          <Field label={t('posted')} {...problem(wrong.posted)}>
            <input
              className="control"
              type="date"
              value={posted_on}
              onChange={(event) => setPosted(event.target.value)}
            />
          </Field>
          <Field label={t('source')} {...problem(wrong.source)}>
            <input
              className="control"
              maxLength={60}
              value={source}
              onChange={(event) => setSource(event.target.value)}
            />
          </Field>
          <Field label={t('note')}>
            <input className="control" maxLength={400} value={note} onChange={(event) => setNote(event.target.value)} />
          </Field>
          <div className="acts">
            {(
              [
                ['paid', 'P'],
                ['not_found', 'N'],
                ['not_yet', 'A'],
              ] as const
            ).map(([found, key]) => (
              <Button
                key={found}
                data-finding={found}
                aria-keyshortcuts={key.toLowerCase()}
                disabled={busy}
                onClick={() => tell(found)}
              >
                {t(found)} <Kbd>{key}</Kbd>
              </Button>
            ))}
          </div>
        </fieldset>
      )}
    </li>
  );
}
