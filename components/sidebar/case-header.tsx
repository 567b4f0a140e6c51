import { Clock, EyeOff } from 'lucide-react';
import { useT } from '@/components/i18n/use-t.ts';
import { RelationPick } from '@/components/script/relation-pick.tsx';
import { Mark } from '@/components/ui/mark.tsx';
import type { ReadField } from '@/contracts/host-facts.ts';
import type { Account } from '@/domain/interaction/account.ts';
import type { InteractionState, Mark as MarkName } from '@/domain/interaction/evaluation.ts';
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
}

/** Whose account it is and what must be known before speaking. To a third party there is no debt to show. */
export function CaseHeader({ account, state, playbook, brief, fields, now, act }: CaseHeaderProps) {
  const t = useT(sidebarMessages);
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
  const unsure = state.payment.light !== 'open';
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
            <p className="l2">
              {account.creditor} · {account.ref}
            </p>
            <p className="l2">{where}</p>
          </>
        )}
      </header>
      {!brief && (
        <div className="signals">
          <PaymentSignal state={state} />
          <WindowSignal state={state} now={now} />
          <NotRead fields={fields} />
        </div>
      )}
    </>
  );
}

/** A stage is named "Fase inicial, 1 a 30 dias"; the days themselves stand beside it. */
const shortName = (stage: string) => stage.split(',')[0] ?? stage;

const paymentMarks: Record<InteractionState['payment']['light'], MarkName> = {
  open: 'done',
  paid: 'done',
  unconfirmed: 'warn',
  conflict: 'held',
  no_data: 'warn',
};

function PaymentSignal({ state }: { readonly state: InteractionState }) {
  const t = useT(sidebarMessages);
  const { light, age_hours, source } = state.payment;
  const tone = light === 'conflict' ? 'stop' : light === 'open' || light === 'paid' ? 'calm' : 'warn';
  return (
    <div className="signal" data-tone={tone}>
      <Mark mark={paymentMarks[light]} />
      <b>{t(`payment.${light}`)}</b>
      <span className="meta">
        {[age_hours !== null && t('payment.age', { hours: Math.round(age_hours) }), source].filter(Boolean).join(' · ')}
      </span>
    </div>
  );
}

function WindowSignal({ state, now }: { readonly state: InteractionState; readonly now: string }) {
  const t = useT(sidebarMessages);
  const { window } = state;
  const tone = window.state === 'closed' ? 'stop' : window.state === 'closing' ? 'warn' : 'calm';
  const edge =
    window.state === 'closed'
      ? window.opens && t('window.opens', { time: window.opens, place: window.place })
      : window.closes && t('window.until', { time: window.closes, place: window.place });
  return (
    <div className="signal" data-tone={tone} title={`${window.citation} · ${window.confidence}`}>
      {tone === 'calm' ? <Clock aria-hidden /> : <Mark mark={tone === 'stop' ? 'held' : 'warn'} />}
      <b>{t(`window.${window.state}`, { n: window.minutes_left ?? 0 })}</b>
      <WindowLine window={window} now={now} />
      <span className="meta">{edge || window.place}</span>
    </div>
  );
}

/** The day as a line, the hours in which the person may be reached, and where we are in it. The words stand beside it. */
function WindowLine({ window, now }: { readonly window: InteractionState['window']; readonly now: string }) {
  if (!window.opens || !window.closes || window.state === 'closed') return null;
  const here = new Intl.DateTimeFormat('en-GB', { timeZone: window.zone, timeStyle: 'short' }).format(new Date(now));
  return (
    <span className="window-line" aria-hidden="true">
      <i style={{ left: partOfDay(window.opens), right: `calc(100% - ${partOfDay(window.closes)})` }} />
      <b style={{ left: partOfDay(here) }} />
    </span>
  );
}

/** `HH:MM` as a part of the day, in per cent. */
function partOfDay(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return `${((hours * 60 + minutes) / 14.4).toFixed(1)}%`;
}

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
