import { useState } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import type { Act } from '@/components/sidebar/interaction-panel.tsx';
import { Banner } from '@/components/ui/banner.tsx';
import { Field } from '@/components/ui/field.tsx';
import type { Agreement } from '@/domain/agreement/agreement.ts';
import { offerText } from '@/domain/agreement/offer-text.ts';
import { permittedPlans } from '@/domain/agreement/permitted-plans.ts';
import type { Channel } from '@/domain/conversation/turn.ts';
import type { Account } from '@/domain/interaction/account.ts';
import type { InteractionState } from '@/domain/interaction/evaluation.ts';
import type { NegotiationLimits, Playbook } from '@/domain/playbook/playbook.ts';
import { DealDesk } from './deal-desk.tsx';
import { MovedDays } from './moved-days.tsx';
import './negotiation.css';
import { negotiationMessages } from './negotiation-messages.ts';
import { OfferBox } from './offer-box.tsx';
import { parseAmount } from './parse-amount.ts';
import { PlanColumns } from './plan-columns.tsx';
import { useKept } from './use-kept.ts';

interface NegotiationProps {
  readonly interactionId: string;
  readonly playbook: Playbook;
  readonly account: Account;
  readonly state: InteractionState;
  readonly limits: NegotiationLimits;
  readonly channel: Channel;
  readonly today: string;
  /** The deal that is being changed; null while there is none. */
  readonly agreement: Agreement | null;
  readonly act: Act;
  readonly onInsert: (text: string) => void;
  readonly onCopied: () => void;
  readonly onChoose: (agreement: Agreement) => void;
}

/** What may be offered to this person: by their reason and by what a month bears, compared, proposed, and chosen by a digit. */
export function Negotiation(props: NegotiationProps) {
  const { playbook, account, state, limits, channel, today, act } = props;
  const t = useT(negotiationMessages);
  const [typed, setTyped] = useKept(`monthly ${props.interactionId}`);
  const [desk, setDesk] = useState(props.agreement !== null);
  const { locale, jurisdiction } = playbook;
  const { region } = account;
  const bringsCurrent = state.stage?.goal === 'bring_current' && account.overdue !== null;
  const debt = bringsCurrent && account.overdue ? account.overdue : account.balance;
  const amount = typed.trim() === '' ? null : parseAmount(typed, debt.currency, locale);
  const monthly = amount && amount.minor > 0 ? amount : null;
  const offers = playbook.reasons.find(({ id }) => id === state.reason)?.offers ?? [];
  const review = offers.includes('pause_and_review');
  const plans = permittedPlans({
    debt,
    overdue: account.overdue,
    limits,
    today,
    jurisdiction,
    region,
    monthly,
    offers,
  });
  const deals = plans.map(({ agreement }) => agreement);
  // Other figures than the deal's are held: who proposes anew has no deal while nobody answered.
  const propose = (text: string) => {
    if (props.agreement) act({ type: 'agreement.set', agreement: null });
    props.onInsert(text);
  };
  const said = () => {
    const step = state.steps.find((each) => each.step.kind === 'offer_presented')?.step.id;
    if (step) act({ type: 'step.declared', step, done: true });
  };

  return (
    <>
      <div className="bears">
        <Field label={t('reason')}>
          <select
            className="control"
            value={state.reason ?? ''}
            onChange={(event) => act({ type: 'reason.set', reason: event.target.value || null })}
          >
            <option value="">{t('reason.none')}</option>
            {playbook.reasons.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('monthly')} problem={typed.trim() !== '' && !monthly ? t('monthly.unread') : undefined}>
          <input
            className="control"
            inputMode="decimal"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </Field>
      </div>
      {review && <Banner tone="warn" title={t(offers.length > 1 ? 'review' : 'review.none')} />}
      {plans.length > 0 ? (
        <>
          <PlanColumns plans={plans} locale={locale} onChoose={props.onChoose} />
          <MovedDays moved={plans.flatMap(({ moved }) => moved)} locale={locale} />
          <OfferBox
            text={offerText(deals, locale, channel === 'voice' ? 'spoken' : 'written')}
            count={plans.length}
            channel={channel}
            lang={locale}
            next={!desk}
            onInsert={propose}
            onSaid={said}
            onCopied={props.onCopied}
          />
        </>
      ) : (
        !(review && offers.length === 1) && <p className="quiet pad">{t(review && monthly ? 'none.fits' : 'none')}</p>
      )}
      <details className="deal" open={desk} onToggle={(event) => setDesk(event.currentTarget.open)}>
        <summary>{t('other')}</summary>
        {desk && (
          <DealDesk
            debts={
              account.overdue && account.overdue.minor < account.balance.minor
                ? [account.balance, account.overdue]
                : [account.balance]
            }
            limits={limits}
            jurisdiction={jurisdiction}
            region={region}
            locale={locale}
            today={today}
            from={props.agreement}
            submit={t('form.set')}
            onSet={props.onChoose}
          />
        )}
      </details>
    </>
  );
}
