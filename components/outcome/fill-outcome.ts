import * as z from 'zod';
import { parseAmount } from '@/components/agreement/parse-amount.ts';
import { OutcomeRecord } from '@/contracts/event.ts';
import type { NextAction } from '@/domain/interaction/next-action.ts';
import { fieldsOf, missingOutcomeFields, type OutcomeDraft } from '@/domain/interaction/outcome-fields.ts';
import { proposeNextAction } from '@/domain/interaction/propose-next-action.ts';
import type { OutcomeField } from '@/domain/playbook/playbook.ts';
import type { OutcomeBasis, OutcomeEntry } from './outcome-basis.ts';

/** What a person typed over what was filled in. */
export interface Typed {
  readonly outcome?: string;
  readonly amount?: string;
  readonly date?: string;
  readonly method?: string;
  readonly reason?: string;
  readonly receipt?: string;
  readonly third_party_relation?: string;
  readonly dispute_detail?: string;
  readonly next_action?: NextAction;
  /** Null asks for the note as it would be written anew. */
  readonly note?: string | null;
  readonly recording_url?: string;
  readonly why_changed?: string;
}

export type Problem = OutcomeField | 'outcome' | 'recording_url';

/** An outcome form: what was filled in from what happened, what was typed over it, what is still missing, and the entry it makes. */
export function fillOutcome(basis: OutcomeBasis, typed: Typed) {
  const { playbook, audience, proposal, former } = basis;
  const outcome = playbook.outcomes.find(({ id }) => id === (typed.outcome ?? proposal.proposed)) ?? null;
  const fields = outcome ? fieldsOf(outcome, audience) : [];
  const has = (field: OutcomeField): boolean => fields.includes(field);
  const given = <F extends 'date' | 'method' | 'reason' | 'dispute_detail' | 'third_party_relation'>(field: F) =>
    typed[field] === undefined ? (basis.draft[field] ?? null) : typed[field] || null;

  const date = given('date');
  const base: OutcomeDraft = {
    amount:
      typed.amount === undefined
        ? (basis.draft.amount ?? null)
        : parseAmount(typed.amount, playbook.currency, playbook.locale),
    date,
    method: given('method'),
    reason: given('reason'),
    third_party_relation: given('third_party_relation'),
    dispute_detail: given('dispute_detail'),
    receipt: receiptOf(typed.receipt ?? basis.draft.receipt ?? null),
    agreement: has('agreement') ? (basis.draft.agreement ?? null) : null,
  };
  const kept = former && former.outcome === outcome?.id ? former.next_action : null;
  const next_action =
    typed.next_action ??
    kept ??
    (outcome &&
      proposeNextAction(outcome, {
        place: basis.place,
        zone: basis.zone,
        now: basis.now,
        agreement: base.agreement ?? null,
        date,
        call_back: proposal.call_back,
        allowed_at: proposal.allowed_at,
      }));
  const { at = null } = next_action ?? {};
  const callback_at = next_action?.kind === 'call_back' && at?.includes('T') ? at : null;
  const draft: OutcomeDraft = { ...base, next_action, callback_at };
  const built = basis.note?.(outcome, draft) ?? former?.note ?? '';
  const note = typed.note ?? built;
  const recording_url = (typed.recording_url ?? basis.recording_url ?? '').trim();
  const problems: Problem[] = [
    ...(outcome ? missingOutcomeFields(outcome, { ...draft, note }, audience) : (['outcome'] as const)),
    ...(recording_url === '' || isRecordingUrl(recording_url) ? [] : (['recording_url'] as const)),
  ];

  const third = audience === 'third_party';
  const entry: OutcomeEntry | null = outcome && {
    outcome: outcome.id,
    reason: third ? null : (draft.reason ?? null),
    amount: has('amount') ? (draft.amount ?? null) : (draft.agreement?.total ?? null),
    date: has('date') ? date : (draft.agreement?.instalments[0]?.due_date ?? null),
    method: has('method') ? (draft.method ?? null) : (draft.agreement?.method ?? null),
    callback_at,
    agreement: draft.agreement ?? null,
    note,
    next_action,
    recording_url: recording_url || null,
    third_party_relation: third
      ? (OutcomeRecord.shape.third_party_relation.safeParse(draft.third_party_relation).data ?? null)
      : null,
    dispute_detail: third ? null : draft.dispute_detail || null,
    receipt: has('receipt') ? (draft.receipt ?? null) : null,
    why_changed: former ? typed.why_changed?.trim() || null : null,
  };
  return { outcome, fields, draft, note, built, problems, entry, recording_url };
}

function receiptOf(value: string | null): OutcomeDraft['receipt'] {
  return value === 'asked' || value === 'received' || value === 'none' ? value : null;
}

const RecordingUrl = z.url({ protocol: /^https$/ }).max(500);
function isRecordingUrl(text: string): boolean {
  return RecordingUrl.safeParse(text).success;
}
