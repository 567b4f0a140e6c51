import { accountMessages } from '@/components/account/messages.ts';
import { permissionNow } from '@/components/agreement/permission-now.ts';
import { Disclosures } from '@/components/checklist/disclosures.tsx';
import { Findings } from '@/components/checklist/findings.tsx';
import { useT } from '@/components/i18n/use-t.ts';
import { IdentityCheck } from '@/components/script/identity-check.tsx';
import { ThirdPartyMessage } from '@/components/script/third-party-message.tsx';
import { Thread } from '@/components/script/thread.tsx';
import { useDensity } from '@/components/script/use-density.ts';
import { panelSight } from '@/components/sight/panel-sight.ts';
import { late } from '@/components/ui/late.ts';
import type { Turn } from '@/domain/conversation/turn.ts';
import type { Evaluation } from '@/domain/interaction/evaluation.ts';
import type { InteractionAction } from '@/domain/interaction/interaction.ts';
import { sidebarMessages } from './messages.ts';
import type { Panel } from './use-panel.ts';

const AgreementView = late(async () => (await import('@/components/agreement/agreement-view.tsx')).AgreementView);
const OutcomeForm = late(async () => (await import('@/components/outcome/outcome-form.tsx')).OutcomeForm);
const ClaimForm = late(async () => (await import('@/components/account/claim-form.tsx')).ClaimForm);
const Objections = late(async () => (await import('@/components/script/objections.tsx')).Objections);
const HeldSend = late(async () => (await import('@/components/script/held-send.tsx')).HeldSend);

/** What the panel is open at: a send that is held before all else, then what the agent asked for. */
export function PanelBody({ panel }: { readonly panel: Panel }) {
  if (panel.held) return <Held panel={panel} />;
  switch (panel.mode) {
    case 'agreement':
      return <Agreed panel={panel} />;
    case 'outcome':
      return <Recorded panel={panel} />;
    case 'claim':
      return <Claimed panel={panel} />;
    case 'objections':
      return <Objections state={panel.state} playbook={panel.playbook} onOpen={panel.open} onBack={panel.back} />;
    case 'identity':
      return <Identified panel={panel} />;
    default:
      return <Script panel={panel} />;
  }
}

function Held({ panel }: { readonly panel: Panel }) {
  const { state, draft, playbook, veiled, insert, toHost, release } = panel;
  if (!state.hold) return null;
  return (
    <HeldSend
      hold={state.hold}
      findings={state.prohibitions.filter((finding) => finding.in_draft)}
      draft={draft}
      lang={playbook.locale}
      veiled={veiled}
      onReplace={(text) => insert(text, null, true)}
      onEdit={toHost}
      onRelease={release}
    />
  );
}

function Agreed({ panel }: { readonly panel: Panel }) {
  const t = useT(sidebarMessages);
  const { playbook, account, interaction, state, conversation, now, evaluation, turns, act, insert, say, setMode } =
    panel;
  return (
    <AgreementView
      playbook={playbook}
      account={account}
      interaction={interaction}
      state={state}
      agreement={state.closing ? lastAgreement(interaction.actions) : null}
      channel={conversation.channel}
      now={now}
      customer={consentWords(evaluation, turns)}
      act={act}
      onInsert={(text) => insert(text, null)}
      onCopied={() => say(t('toast.copied'))}
      onClose={() => setMode('script')}
      onRecord={() => setMode('outcome')}
    />
  );
}

function Recorded({ panel }: { readonly panel: Panel }) {
  const t = useT(sidebarMessages);
  const { playbook, opened, interaction, evaluation, state, user, now, setMode, say } = panel;
  const deal = lastAgreement(interaction.actions);
  return (
    <OutcomeForm
      playbook={playbook}
      opened={opened}
      interaction={interaction}
      evaluation={evaluation}
      agentName={user.name}
      agreement={deal && permissionNow(deal, state, interaction, now)?.free === false ? null : deal}
      onBack={() => setMode('script')}
      // The form stands, saving, until the next interaction takes its place: no key falls on one that is over.
      onSaved={() => say(t('toast.saved'), true, interaction.id)}
    />
  );
}

function Claimed({ panel }: { readonly panel: Panel }) {
  const words = useT(accountMessages);
  const { playbook, state, interaction, now, way, tell, insert, back, setMode, say } = panel;
  return (
    <ClaimForm
      playbook={playbook}
      state={state}
      interaction={interaction}
      now={now}
      way={way}
      act={tell}
      onInsert={insert}
      onBack={back}
      onDone={() => {
        setMode('script');
        say(words('claim.done'));
      }}
    />
  );
}

function Identified({ panel }: { readonly panel: Panel }) {
  const { name, state, playbook, act, setMode, back } = panel;
  return (
    <IdentityCheck
      name={name}
      question={state.identity_check}
      lang={playbook.locale}
      onConfirmed={() =>
        panelSight.accept(() => {
          act({ type: 'audience.set', audience: 'debtor' }, { type: 'identity.set', confirmed: true });
          setMode('script');
        })
      }
      onBack={back}
    />
  );
}

function Script({ panel }: { readonly panel: Panel }) {
  const t = useT(sidebarMessages);
  const { state, playbook, user, act, way, insert, rewrite, say, tick, setMode, veiled, name } = panel;
  const density = useDensity(user.seniority);
  const script = {
    state,
    playbook,
    density,
    act,
    way,
    onInsert: insert,
    onCopied: () => say(t('toast.copied')),
    onTick: () => tick(),
    onObjections: () => setMode('objections'),
    onIdentity: () => setMode('identity'),
  };
  return (
    <>
      <Findings state={state} onFix={rewrite} />
      {veiled && <ThirdPartyMessage name={name} {...script} />}
      {!veiled && !state.guard.held && (
        <>
          <Thread {...script} />
          <Disclosures state={state} act={act} />
        </>
      )}
    </>
  );
}

/** The deal as last set; null where there is none. */
function lastAgreement(actions: readonly InteractionAction[]) {
  const last = actions.findLast((action) => action.type === 'agreement.set');
  return last?.type === 'agreement.set' ? last.agreement : null;
}

/** The customer's own words of acceptance, with their time. */
function consentWords({ state }: Evaluation, turns: readonly Turn[]) {
  const consent = state.closing?.items.find((item) => item.id === 'consent')?.verdict;
  const turn = turns.find(({ id }) => id === consent?.evidence.at(-1)?.turn_id);
  return consent?.result === 'met' && turn ? { text: turn.text, at: turn.at } : null;
}
