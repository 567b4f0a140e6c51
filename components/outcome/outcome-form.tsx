import { useMemo } from 'react';
import { useKeptDraft } from '@/components/parallel/use-kept-draft.ts';
import { useTell } from '@/components/query/use-ask.ts';
import type { OutcomeRecord } from '@/contracts/event.ts';
import type { OpenInteraction } from '@/contracts/runtime-message.ts';
import type { Agreement } from '@/domain/agreement/agreement.ts';
import { consentText } from '@/domain/agreement/summary-text.ts';
import { buildNote } from '@/domain/interaction/build-note.ts';
import type { Evaluation } from '@/domain/interaction/evaluation.ts';
import type { Interaction } from '@/domain/interaction/interaction.ts';
import { maskVerdicts } from '@/domain/interaction/mask-excerpt.ts';
import { impossibleOutcomes } from '@/domain/interaction/propose-outcome.ts';
import { choosePlace } from '@/domain/jurisdiction/choose-place.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';
import { sha256Hex } from '@/utils/playbook-sync/sha256-hex.ts';
import type { Typed } from './fill-outcome.ts';
import { isTyped } from './is-typed.ts';
import type { OutcomeBasis, OutcomeEntry } from './outcome-basis.ts';
import { OutcomeEditor } from './outcome-editor.tsx';

interface OutcomeFormProps {
  readonly playbook: Playbook;
  readonly opened: OpenInteraction;
  /** The interaction with its turns, as it was evaluated. */
  readonly interaction: Interaction;
  readonly evaluation: Evaluation;
  readonly agentName: string;
  readonly agreement: Agreement | null;
  readonly onBack: () => void;
  /** Called once the record is on disk, and not before. */
  readonly onSaved: () => void;
}

/** The outcome of the conversation in hand, in two keys: what happened has filled it in, and Enter keeps it. */
export function OutcomeForm({
  playbook,
  opened,
  interaction,
  evaluation,
  agentName,
  agreement,
  onBack,
  onSaved,
}: OutcomeFormProps) {
  const log = useTell('outcome.log');
  const typing = useKeptDraft<Typed>(opened.interaction.id, 'outcome', {}, isTyped);
  const { state } = evaluation;
  const { account, channel, call, id } = opened.interaction;
  // To the minute: the form does not change under the hands.
  const now = `${new Date().toISOString().slice(0, 16)}:00Z`;
  const basis = useMemo<OutcomeBasis>(() => {
    const third = state.audience === 'third_party';
    const { claim } = state.payment;
    // A deal that still waits for a supervisor is none yet.
    const impossible = impossibleOutcomes(playbook, state.audience, agreement !== null);
    const { proposed, possible } = state.outcome;
    return {
      playbook,
      audience: state.audience,
      proposal: {
        ...state.outcome,
        impossible,
        possible: possible.filter((each) => !(each in impossible)),
        proposed: proposed !== null && proposed in impossible ? null : proposed,
      },
      draft: {
        amount: claim?.amount ?? agreement?.total ?? null,
        date: claim?.paid_on ?? agreement?.instalments[0]?.due_date ?? null,
        method: claim?.method ?? agreement?.method ?? null,
        reason: third ? null : state.outcome.reason,
        receipt: claim?.receipt ?? null,
        third_party_relation: state.relation,
        agreement,
      },
      place: { ...choosePlace(playbook, account), channel },
      zone: state.window.zone,
      now,
      note: (outcome, draft) => buildNote(playbook, interaction, evaluation, outcome, draft, now),
      veiled: third ? { account, company: interaction.organisation.name } : null,
      recording_url: call?.recording_url ?? null,
      former: null,
    };
  }, [playbook, state, agreement, account, channel, call, interaction, evaluation, now]);

  const save = async (entry: OutcomeEntry) => {
    const names = [agentName, account?.debtor_name ?? ''];
    const summary = entry.agreement && state.closing ? state.closing.summary.text : null;
    const record: OutcomeRecord = {
      ...entry,
      account_ref: account?.ref ?? null,
      channel,
      direction: call?.direction ?? null,
      audience: state.audience,
      stage: state.stage?.id ?? null,
      consent: entry.agreement ? (state.closing?.consent ?? null) : null,
      summary_hash: entry.agreement && summary !== null ? await sha256Hex(consentText(entry.agreement, summary)) : null,
      started_at: opened.interaction.started_at,
      ended_at: new Date().toISOString(),
      verdicts: maskVerdicts(evaluation.verdicts, names),
      score: state.adherence.score,
      degraded: state.degraded !== null,
      // What they are follows from what was kept before, and is put in there.
      version: 1,
      replaces: null,
    };
    // Not by the mutation's own callback: the next interaction may take the place of this form before the answer is here.
    await log.mutateAsync({ interaction_id: id, record }).then(onSaved, () => {});
  };

  return (
    <OutcomeEditor
      basis={basis}
      typing={typing}
      saving={log.isPending || log.isSuccess}
      failed={log.error?.message ?? null}
      onBack={onBack}
      onSave={(entry) => void save(entry)}
    />
  );
}
