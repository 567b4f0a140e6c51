import { useState } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { Button } from '@/components/ui/button.tsx';
import { Field } from '@/components/ui/field.tsx';
import { type Agreement, PaymentMethod } from '@/domain/agreement/agreement.ts';
import { parseAgreement } from '@/domain/agreement/parse-agreement.ts';
import { type PlanRequest, planInstalments } from '@/domain/agreement/plan-instalments.ts';
import type { Account } from '@/domain/interaction/account.ts';
import { formatMoney } from '@/domain/playbook/format-value.ts';
import type { NegotiationLimits, Playbook } from '@/domain/playbook/playbook.ts';
import { methodName } from '@/domain/playbook/variables.ts';
import { agreementMessages } from './messages.ts';
import { parseAmount } from './parse-amount.ts';

interface DealFormProps {
  readonly account: Account;
  readonly limits: NegotiationLimits;
  readonly playbook: Playbook;
  readonly today: string;
  readonly onSet: (agreement: Agreement) => void;
}

const rhythms = ['month', 'quincena', 'two_weeks', 'week'] as const satisfies readonly PlanRequest['every'][];

/** Any other deal, put together by hand; the dates fall on business days and the payments add up to the cent. */
export function DealForm({ account, limits, playbook, today, onSet }: DealFormProps) {
  const t = useT(agreementMessages);
  const { locale } = playbook;
  const [total, setTotal] = useState(formatMoney(account.balance, locale));
  const [count, setCount] = useState('1');
  const [first, setFirst] = useState(today);
  const [every, setEvery] = useState<PlanRequest['every']>('month');
  const [method, setMethod] = useState(limits.methods[0] ?? 'pix');
  const [problem, setProblem] = useState<string | null>(null);
  const amount = parseAmount(total, account.balance.currency, locale);

  const submit = () => {
    if (!amount) return;
    const saved = account.balance.minor - amount.minor;
    const reading = parseAgreement({
      original_debt: account.balance,
      total: amount,
      discount:
        saved > 0
          ? {
              percent: Math.round((saved / account.balance.minor) * 10_000) / 100,
              amount: { minor: saved, currency: amount.currency },
            }
          : null,
      instalments: planInstalments({
        total: amount,
        count: Number(count),
        first_due_date: first,
        every,
        jurisdiction: playbook.jurisdiction,
      }).instalments,
      method,
      delivery: null,
      settles: 'full',
    });
    if (reading.ok) onSet(reading.agreement);
    else setProblem(reading.problems.map((each) => each.reason).join('; '));
  };

  return (
    <details className="deal">
      <summary>{t('other')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Field label={t('form.total')} problem={amount ? undefined : t('form.bad.total')}>
          <input
            className="control"
            inputMode="decimal"
            value={total}
            onChange={(event) => setTotal(event.target.value)}
          />
        </Field>
        <Field label={t('form.count')}>
          <input
            className="control"
            type="number"
            min={1}
            max={120}
            required
            value={count}
            onChange={(event) => setCount(event.target.value)}
          />
        </Field>
        <Field label={t('form.first')}>
          <input
            className="control"
            type="date"
            min={today}
            required
            value={first}
            onChange={(event) => setFirst(event.target.value)}
          />
        </Field>
        <Field label={t('form.every')}>
          <select
            className="control"
            value={every}
            onChange={(event) => setEvery(event.target.value as PlanRequest['every'])}
          >
            {rhythms.map((each) => (
              <option key={each} value={each}>
                {t(`every.${each}`)}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('form.method')} problem={problem ? t('form.bad', { why: problem }) : undefined}>
          <select className="control" value={method} onChange={(event) => setMethod(event.target.value)}>
            {PaymentMethod.options
              .filter((each) => limits.methods.includes(each))
              .map((each) => (
                <option key={each} value={each}>
                  {methodName(each, locale)}
                </option>
              ))}
          </select>
        </Field>
        <Button type="submit" variant="primary" disabled={!amount}>
          {t('form.set')}
        </Button>
      </form>
    </details>
  );
}
