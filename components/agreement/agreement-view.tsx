import { useState } from 'react';
import { AskSupervisor } from '@/components/authority/ask-supervisor.tsx';
import { useT } from '@/components/i18n/use-t.ts';
import type { Act } from '@/components/sidebar/interaction-panel.tsx';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import { Mark } from '@/components/ui/mark.tsx';
import type { Agreement } from '@/domain/agreement/agreement.ts';
import { settlementOf } from '@/domain/agreement/settlement-of.ts';
import type { Channel } from '@/domain/conversation/turn.ts';
import type { Account } from '@/domain/interaction/account.ts';
import type { InteractionState } from '@/domain/interaction/evaluation.ts';
import type { Interaction } from '@/domain/interaction/interaction.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';
import { ClosingProof } from './closing-proof.tsx';
import { ConsentReceipt } from './consent-receipt.tsx';
import { agreementMessages } from './messages.ts';
import { Negotiation } from './negotiation.tsx';
import { PaymentCode } from './payment-code.tsx';
import { permissionNow } from './permission-now.ts';
import { ReceiptButton } from './receipt-button.tsx';
import { todayIn } from './today-in.ts';
import { useKept } from './use-kept.ts';

interface AgreementViewProps {
  readonly playbook: Playbook;
  readonly account: Account | null;
  readonly interaction: Interaction;
  readonly state: InteractionState;
  readonly agreement: Agreement | null;
  readonly channel: Channel;
  readonly now: string;
  /** The customer's own words of acceptance. */
  readonly customer: { readonly text: string; readonly at: string | null } | null;
  readonly act: Act;
  readonly onInsert: (text: string) => void;
  readonly onCopied: () => void;
  readonly onClose: () => void;
  readonly onRecord: () => void;
}

/** From what may be offered, through the proof that each item was said, to the receipt. */
export function AgreementView(props: AgreementViewProps) {
  const t = useT(agreementMessages);
  const { playbook, account, state, agreement, act, now } = props;
  const [changing, setChanging] = useState(false);
  const [pasted, setPasted] = useKept(`payment ${props.interaction.id}`);
  const today = todayIn(state.window.zone, now);
  const limits = state.stage?.limits ?? null;
  const set = (deal: Agreement) => {
    const settles = account ? settlementOf(deal, account.balance) : deal.settles;
    // What was proposed on the way, or said of the deal before this one, is not said of it.
    act({
      type: 'agreement.set',
      agreement: { ...deal, settles },
      after: props.interaction.turns.at(-1)?.id ?? null,
    });
    setChanging(false);
  };
  const asking = agreement && permissionNow(agreement, state, props.interaction, now);
  const free = asking?.free ?? true;

  if (!agreement || !state.closing || changing) {
    return (
      <section aria-labelledby="agreement-title">
        <div className="section-head">
          <h3 id="agreement-title">{t('title')}</h3>
          <span className="grow" />
          <Button variant="quiet" size="small" onClick={props.onClose}>
            {t('back')} <Kbd>Esc</Kbd>
          </Button>
        </div>
        {!(account && limits) && <p className="quiet pad">{t('no.account')}</p>}
        {account && limits && (
          <Negotiation
            interactionId={props.interaction.id}
            playbook={playbook}
            account={account}
            state={state}
            limits={limits}
            channel={props.channel}
            today={today}
            agreement={agreement}
            act={act}
            onInsert={props.onInsert}
            onCopied={props.onCopied}
            onChoose={set}
          />
        )}
      </section>
    );
  }
  const { closing } = state;
  return (
    <section aria-labelledby="closing-title">
      <div className="section-head">
        <h3 id="closing-title">
          {closing.proven && free && <Mark mark="done" />} {t(closing.proven && free ? 'agreed' : 'closing')}
        </h3>
        {free && <span className="quiet">{t('said', { n: closing.said, total: closing.total })}</span>}
        <span className="grow" />
        <Button variant="quiet" size="small" onClick={props.onClose}>
          {t('back')} <Kbd>Esc</Kbd>
        </Button>
      </div>
      {asking?.permission.is === 'beyond' ? (
        <Banner tone="stop" title={t('authority.beyond')} />
      ) : (
        asking &&
        state.stage &&
        asking.permission.is !== 'mine' && (
          <AskSupervisor
            permission={asking.permission}
            agreement={agreement}
            breaches={asking.breaches}
            limits={state.stage.limits}
            stage={state.stage.id}
            lang={playbook.locale}
            zone={props.interaction.organisation.time_zone}
            act={act}
            onInsert={props.onInsert}
            onUse={set}
          />
        )
      )}
      {free && (
        <ClosingProof
          closing={closing}
          channel={props.channel}
          lang={playbook.locale}
          act={act}
          onInsert={props.onInsert}
          onCopied={props.onCopied}
        />
      )}
      {free && closing.consent === 'yes' && (
        <ConsentReceipt
          agreement={agreement}
          account={account}
          closing={closing}
          playbook={playbook}
          customer={props.customer}
        />
      )}
      {free && (
        <>
          <PaymentCode
            agreement={agreement}
            creditor={props.interaction.account?.creditor ?? ''}
            locale={playbook.locale}
            pasted={pasted}
            onPaste={setPasted}
          />
          <ReceiptButton
            playbook={playbook}
            interaction={props.interaction}
            agreement={agreement}
            state={state}
            pasted={pasted}
          />
        </>
      )}
      <div className="acts pad">
        <Button variant="quiet" onClick={() => setChanging(true)}>
          {t('change')}
        </Button>
        <span className="grow" />
        <Button variant={closing.proven && free ? 'primary' : 'line'} disabled={!free} onClick={props.onRecord}>
          {t('record')} {closing.proven && free && <Kbd>↵</Kbd>}
        </Button>
      </div>
    </section>
  );
}
