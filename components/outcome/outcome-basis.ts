import type { OutcomeRecord } from '@/contracts/event.ts';
import type { DebtKnown } from '@/domain/compliance/find-debt-words.ts';
import type { NextAction } from '@/domain/interaction/next-action.ts';
import type { OutcomeDraft } from '@/domain/interaction/outcome-fields.ts';
import { impossibleOutcomes, type OutcomeProposal } from '@/domain/interaction/propose-outcome.ts';
import { choosePlace } from '@/domain/jurisdiction/choose-place.ts';
import type { ContactQuery } from '@/domain/jurisdiction/contact-window.ts';
import type { Outcome, Playbook } from '@/domain/playbook/playbook.ts';

/** What a form of an outcome stands on: a conversation that goes on, or a record that is corrected. */
export interface OutcomeBasis {
  readonly playbook: Playbook;
  readonly audience: OutcomeRecord['audience'];
  readonly proposal: OutcomeProposal;
  /** What is filled in before anybody types. */
  readonly draft: OutcomeDraft;
  /** Where and when the debtor may be contacted. */
  readonly place: ContactQuery;
  readonly zone: string;
  readonly now: string;
  /** The note as it would be written anew; null where what happened is not here any more. */
  readonly note: ((outcome: Outcome | null, draft: OutcomeDraft) => string) | null;
  /** What would tell of the debt; null where the talk was with whoever owes it. */
  readonly veiled: DebtKnown | null;
  /** Where the call's recording lies, as far as it was told. */
  readonly recording_url: string | null;
  /** The record that is corrected; null for a first one. */
  readonly former: OutcomeRecord | null;
}

/** What the form adds to what is known of the contact already. */
export type OutcomeEntry = Pick<
  OutcomeRecord,
  | 'outcome'
  | 'reason'
  | 'amount'
  | 'date'
  | 'method'
  | 'callback_at'
  | 'agreement'
  | 'note'
  | 'next_action'
  | 'recording_url'
  | 'third_party_relation'
  | 'dispute_detail'
  | 'receipt'
  | 'why_changed'
>;

/** The basis of a correction: the record itself, without a network and after the conversation has gone. */
export function basisOfRecord(playbook: Playbook, record: OutcomeRecord, now: string): OutcomeBasis {
  const { audience, agreement } = record;
  const place = { ...choosePlace(playbook, null), channel: record.channel };
  const impossible = impossibleOutcomes(playbook, audience, agreement !== null);
  return {
    playbook,
    audience,
    proposal: {
      proposed: record.outcome,
      possible: playbook.outcomes.flatMap(({ id }) => (id in impossible ? [] : [id])),
      impossible,
      quote: null,
      reason: record.reason,
      call_back: null,
      allowed_at: null,
    },
    draft: record,
    place,
    zone: record.next_action?.zone ?? playbook.time_zone,
    now,
    note: null,
    veiled: audience === 'third_party' ? { account: null, company: '' } : null,
    recording_url: record.recording_url,
    former: record,
  };
}

/** Whether an action reaches the debtor, and so is bound to their hours; the others have a day and no hour. */
export function reachesDebtor(kind: NextAction['kind']): boolean {
  return kind === 'call_back' || kind === 'follow_up_message' || kind === 'send_payment_means';
}
