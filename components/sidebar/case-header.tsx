import { ChevronRight, EyeOff } from 'lucide-react';
import { accountMessages } from '@/components/account/messages.ts';
import { PaymentSignal } from '@/components/account/payment-signal.tsx';
import { GuardSignal } from '@/components/guard/guard-signal.tsx';
import { useT } from '@/components/i18n/use-t.ts';
import { RelationPick } from '@/components/script/relation-pick.tsx';
import { Mark } from '@/components/ui/mark.tsx';
import type { ReadField } from '@/contracts/read-field.ts';
import type { Account } from '@/domain/interaction/account.ts';
import type { InteractionState } from '@/domain/interaction/evaluation.ts';
import { formatMoney } from '@/domain/playbook/format-value.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';
import { fieldMessages } from './field-messages.ts';
import type { Act } from './interaction-panel.tsx';
import { sidebarMessages } from './messages.ts';

interface CaseHeaderProps {
  readonly account: Account | null;
  readonly state: InteractionState;
  readonly playbook: Playbook;
  /** One line, in the steps that need the room. */
  readonly brief: boolean;
  /** What a record page showed, with how far each value can be trusted. */
  readonly fields: Readonly<Record<string, ReadField>> | undefined;
  readonly now: string;
  readonly act: Act;
  readonly say: (text: string, undoable?: boolean) => void;
  readonly onAccount: () => void;
  readonly onClaim: () => void;
}

/** Whose account it is and what must be known before speaking. To a third party there is no debt to show. */
export function CaseHeader({
  account,
  state,
  playbook,
  brief,
  fields,
  now,
  act,
  say,
  onAccount,
  onClaim,
}: CaseHeaderProps) {
  const t = useT(sidebarMessages);
  const words = useT(accountMessages);
  if (!account) return null;
  if (state.audience === 'third_party') {
    return (
      <header className="veil">
        <h2>
          <EyeOff aria-hidden /> {t('veil.title')}
        </h2>
        <p>{t('veil.why')}</p>
        <p className="who">{account.debtor_name}</p>
        <RelationPick state={state} playbook={playbook} act={act} />
      </header>
    );
  }
  const unsure = state.payment.light !== 'open' && state.payment.light !== 'paid';
  const days = account.days_past_due;
  const where = state.stage
    ? days > 0
      ? t('case.days', { stage: shortName(state.stage.name), days })
      : t('case.dueIn', { stage: shortName(state.stage.name), days: -days })
    : '';
  return (
    <>
      <header className="case" data-brief={brief || undefined}>
        <h2 className="who">{account.debtor_name}</h2>
        <p className="amount" data-unsure={unsure || undefined}>
          {formatMoney(account.balance, playbook.locale)}
        </p>
        {!brief && (
          <>
            <button type="button" className="l2 open-account" aria-keyshortcuts="i" onClick={onAccount}>
              <span className="sr-only">{words('open')}: </span>
              <span className="cut">
                {account.creditor} · {account.ref}
              </span>
              <ChevronRight aria-hidden />
            </button>
            <p className="l2">{where}</p>
          </>
        )}
      </header>
      {!brief && (
        <div className="signals">
          <PaymentSignal account={account} state={state} locale={playbook.locale} now={now} onClaim={onClaim} />
          <GuardSignal state={state} now={now} act={act} say={say} />
          <NotRead fields={fields} />
        </div>
      )}
    </>
  );
}

/** A stage is named "Fase inicial, 1 a 30 dias"; the days themselves stand beside it. */
const shortName = (stage: string) => stage.split(',')[0] ?? stage;

/** Fields that the page does not show as we know them: said, never guessed. */
function NotRead({ fields }: { readonly fields: CaseHeaderProps['fields'] }) {
  const t = useT(sidebarMessages);
  const named = useT(fieldMessages);
  const names = Object.entries(fields ?? {})
    .filter(([, field]) => field.trust === 'not_read')
    .map(([name]) => (isKnownField(name) ? named(name) : name.replaceAll('_', ' ')));
  if (names.length === 0) return null;
  return (
    <div className="signal" data-tone="warn">
      <Mark mark="warn" />
      <b>{t('notread', { names: names.join(', ') })}</b>
    </div>
  );
}

const isKnownField = (name: string): name is keyof typeof fieldMessages => Object.hasOwn(fieldMessages, name);
