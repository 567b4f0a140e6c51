import type { ReactNode } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Field } from '@/components/ui/field.tsx';
import { Mark } from '@/components/ui/mark.tsx';
import type { Agreement } from '@/domain/agreement/agreement.ts';
import { checkPixCode } from '@/domain/agreement/check-pix-code.ts';
import { parseClabe } from '@/domain/agreement/clabe.ts';
import { parsePixCode } from '@/domain/agreement/pix-code.ts';
import type { Mark as MarkName } from '@/domain/interaction/evaluation.ts';
import { formatMoney } from '@/domain/playbook/format-value.ts';
import type { Locale } from '@/domain/playbook/playbook.ts';
import { paymentMessages } from './payment-messages.ts';
import { codeKind } from './payment-target.ts';

interface PaymentCodeProps {
  readonly agreement: Agreement;
  readonly creditor: string;
  readonly locale: Locale;
  readonly pasted: string;
  readonly onPaste: (text: string) => void;
}

/** A pasted Pix code or CLABE: what it says, and whether that is the creditor and the deal. Never made up, only checked. */
export function PaymentCode(props: PaymentCodeProps) {
  const t = useT(paymentMessages);
  const { agreement, pasted } = props;
  const kind = codeKind(agreement);
  if (!kind) return null;
  const problem = pasted.trim() === '' ? undefined : kind === 'pix' ? pixProblem(pasted) : clabeProblem(pasted);
  const control = { className: 'control', value: pasted, spellCheck: false, autoComplete: 'off' } as const;
  return (
    <div className="payment-code pad">
      <Field label={t(kind)} hint={t('hint')} problem={problem}>
        {kind === 'pix' ? (
          <textarea {...control} rows={2} onChange={(event) => props.onPaste(event.target.value)} />
        ) : (
          <input {...control} inputMode="numeric" onChange={(event) => props.onPaste(event.target.value)} />
        )}
      </Field>
      <div aria-live="polite">{kind === 'pix' ? <PixSays {...props} /> : <ClabeSays {...props} />}</div>
    </div>
  );

  function pixProblem(text: string): string | undefined {
    const reading = parsePixCode(text);
    return reading.ok ? undefined : t(`pix.${reading.problem.is}`, { ...reading.problem });
  }
  function clabeProblem(text: string): string | undefined {
    const reading = parseClabe(text);
    return reading.ok ? undefined : t(`clabe.${reading.problem.is}`, { ...reading.problem });
  }
}

const payeeMarks = { same: 'done', cut: 'warn', differs: 'differs' } as const;
const amountMarks = { same: 'done', open: 'warn', differs: 'differs' } as const;

function PixSays({ agreement, creditor, locale, pasted }: PaymentCodeProps) {
  const t = useT(paymentMessages);
  const reading = parsePixCode(pasted);
  if (!reading.ok) return null;
  const { code } = reading;
  const check = checkPixCode(code, creditor, agreement);
  const expected = formatMoney(agreement.instalments[0]?.value ?? agreement.total, locale);
  const [payee, amount] = [t(`payee.${check.payee}`, { creditor }), t(`amount.${check.amount}`, { expected })];
  return (
    <>
      {(check.payee === 'differs' || check.amount === 'differs') && (
        <Banner
          tone="stop"
          role="alert"
          title={check.payee === 'differs' ? `${t('payee')}: ${code.payee} ${payee}` : `${t('amount')}: ${amount}`}
        />
      )}
      <ul className="proof">
        <Says mark={payeeMarks[check.payee]} name={t('payee')} note={payee} item="payee">
          {code.payee}
        </Says>
        <Says mark={amountMarks[check.amount]} name={t('amount')} note={amount} item="amount">
          {code.amount ? formatMoney(code.amount, locale) : t('amount.none')}
        </Says>
        <Says mark="done" name={t('city')} item="city">
          {code.city}
        </Says>
        {code.txid && (
          <Says mark="done" name={t('txid')} item="txid">
            {code.txid}
          </Says>
        )}
      </ul>
    </>
  );
}

function ClabeSays({ creditor, pasted }: PaymentCodeProps) {
  const t = useT(paymentMessages);
  const reading = parseClabe(pasted);
  if (!reading.ok) return null;
  const { bank, digits } = reading.clabe;
  return (
    <>
      <ul className="proof">
        <Says mark={bank ? 'done' : 'warn'} name={t('bank')} note={t('bank.known')} item="bank">
          {bank ?? t('bank.unknown', { code: digits.slice(0, 3) })}
        </Says>
      </ul>
      <Banner tone="warn" title={t('holder', { creditor })} />
    </>
  );
}

interface SaysProps {
  readonly mark: MarkName;
  readonly name: string;
  readonly note?: string;
  readonly item: string;
  readonly children: ReactNode;
}

function Says({ mark, name, note, item, children }: SaysProps) {
  return (
    <li data-payment={item} data-mark={mark}>
      <Mark mark={mark} />
      <span className="label">
        {name}
        {note && <span className={mark === 'differs' ? 'note warn' : 'note'}>{note}</span>}
      </span>
      <span className="value">{children}</span>
    </li>
  );
}
