import { useState } from 'react';
import { parseAmount } from '@/components/agreement/parse-amount.ts';
import { todayIn } from '@/components/agreement/today-in.ts';
import { useT } from '@/components/i18n/use-t.ts';
import type { Act } from '@/components/sidebar/interaction-panel.tsx';
import { panelSight } from '@/components/sight/panel-sight.ts';
import { Button } from '@/components/ui/button.tsx';
import { Field } from '@/components/ui/field.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import { PaymentMethod } from '@/domain/agreement/agreement.ts';
import { alreadyPaid, claimActions } from '@/domain/interaction/already-paid.ts';
import type { InteractionState } from '@/domain/interaction/evaluation.ts';
import type { Interaction, PaymentClaim } from '@/domain/interaction/interaction.ts';
import { readClaim } from '@/domain/interaction/read-claim.ts';
import { formatMoney } from '@/domain/playbook/format-value.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';
import { methodName } from '@/domain/playbook/variables.ts';
import { accountMessages } from './messages.ts';
import './account.css';

interface ClaimFormProps {
  readonly playbook: Playbook;
  readonly state: InteractionState;
  /** With its turns. */
  readonly interaction: Interaction;
  readonly now: string;
  readonly way: 'insert' | 'say' | 'copy';
  readonly act: Act;
  readonly onInsert: (text: string, step: string) => void;
  readonly onBack: () => void;
  /** Called once the claim is taken down. */
  readonly onDone: () => void;
}

const receipts = ['none', 'asked', 'received'] as const;

/** What the debtor says of having paid. Nothing in it is required: what was not said stays unsaid. */
export function ClaimForm({ playbook, state, interaction, now, way, act, onInsert, onBack, onDone }: ClaimFormProps) {
  const t = useT(accountMessages);
  const { locale, currency } = playbook;
  const { claim, heard } = state.payment;
  const today = todayIn(state.window.zone, now);
  // Read once: what is said while the form is open must not change what the agent looks at.
  const [read] = useState(() => readClaim(playbook, interaction.turns, heard, currency, today));
  const known = {
    paid_on: claim?.paid_on ?? read.paid_on,
    amount: claim?.amount ?? read.amount,
    method: claim?.method ?? read.method,
  };
  const [day, setDay] = useState(known.paid_on ?? '');
  const [amount, setAmount] = useState(known.amount ? formatMoney(known.amount, locale) : '');
  const [method, setMethod] = useState(known.method ?? '');
  const [receipt, setReceipt] = useState<PaymentClaim['receipt']>(claim?.receipt ?? 'none');
  const [asked, setAsked] = useState(false);
  const isRead = !claim && (read.paid_on ?? read.amount ?? read.method) !== null;

  const step = alreadyPaid(playbook)?.step ?? null;
  const line = state.steps.find((each) => each.step.id === step)?.texts.find(({ gaps }) => gaps.length === 0);
  const money = amount.trim() === '' ? null : parseAmount(amount, currency, locale);
  const wrongAmount = amount.trim() !== '' && !money;
  const future = day !== '' && day > today;

  const ask = () => {
    if (!line || step === null) return;
    if (way === 'insert') onInsert(line.text, step);
    else act({ type: 'step.declared', step, done: true });
    setAsked(true);
    if (receipt === 'none') setReceipt('asked');
  };
  const save = () =>
    panelSight.accept(() => {
      if (wrongAmount || future) return;
      const said = { paid_on: day || null, amount: money, method: method || null, receipt };
      act(...claimActions(playbook, state.audience, said, !asked));
      onDone();
    });

  return (
    <form
      className="claim"
      aria-labelledby="claim-title"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h3 id="claim-title">{t('claim.title')}</h3>
      <p className="quiet">{t('claim.why')}</p>
      {isRead && <p className="quiet">{t('claim.read')}</p>}
      {line && (
        <div className="claim-line">
          <p className="quiet">{t('claim.ask')}</p>
          <p lang={locale}>{line.text}</p>
          <Button size="small" disabled={asked} onClick={ask} data-insert>
            {t(way === 'insert' ? 'claim.insert' : 'claim.said')}
          </Button>
        </div>
      )}
      <div className="claim-fields">
        <Field label={t('claim.paid_on')} {...(future ? { problem: t('claim.future') } : {})}>
          <input
            className="control"
            type="date"
            max={today}
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />
        </Field>
        <Field label={t('claim.amount')} {...(wrongAmount ? { problem: t('claim.amount.bad') } : {})}>
          <input
            className="control num"
            inputMode="decimal"
            placeholder={t('claim.unknown')}
            value={amount}
            onChange={(event) => setAmount(event.target.value)}
          />
        </Field>
        <Field label={t('claim.method')}>
          <select className="control" value={method} onChange={(event) => setMethod(event.target.value)}>
            <option value="">{t('claim.unknown')}</option>
            {PaymentMethod.options.map((each) => (
              <option key={each} value={each}>
                {methodName(each, locale)}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('claim.receipt')}>
          <select
            className="control"
            value={receipt}
            onChange={(event) => setReceipt(receipts.find((each) => each === event.target.value) ?? 'none')}
          >
            {receipts.map((each) => (
              <option key={each} value={each}>
                {t(`receipt.${each}`)}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <div className="foot">
        <span className="grow" />
        <Button variant="quiet" onClick={onBack}>
          {t('back')} <Kbd>Esc</Kbd>
        </Button>
        <Button type="submit" variant="primary" disabled={wrongAmount || future}>
          {t('claim.submit')} <Kbd>↵</Kbd>
        </Button>
      </div>
    </form>
  );
}
