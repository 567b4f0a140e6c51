import type { Agreement } from '../agreement/agreement.ts';
import type { Money } from '../conversation/money.ts';
import type { Audience } from '../conversation/turn.ts';
import type { Outcome, OutcomeField } from '../playbook/playbook.ts';
import type { NextAction } from './next-action.ts';

/** What an outcome form holds so far; anything may still be absent. */
export interface OutcomeDraft {
  readonly amount?: Money | null;
  readonly date?: string | null;
  readonly method?: string | null;
  readonly reason?: string | null;
  readonly callback_at?: string | null;
  /** Whether the receipt was asked for or has come. */
  readonly receipt?: 'none' | 'asked' | 'received' | null;
  readonly third_party_relation?: string | null;
  readonly note?: string | null;
  readonly dispute_detail?: string | null;
  readonly agreement?: Agreement | null;
  readonly next_action?: NextAction | null;
}

/** What tells of the debt, and so has no place in a record of a talk with a third party. */
const debtFields: ReadonlySet<OutcomeField> = new Set([
  'amount',
  'date',
  'method',
  'reason',
  'receipt',
  'dispute_detail',
  'agreement',
]);

/** The fields that an outcome asks for with this audience, in the order the outcome lists them. */
export function fieldsOf(outcome: Outcome, audience: Audience): OutcomeField[] {
  return outcome.requires.filter((field) => audience !== 'third_party' || !debtFields.has(field));
}

/** The fields that an outcome requires and that are still empty, in the order the outcome lists them. */
export function missingOutcomeFields(
  outcome: Outcome,
  draft: OutcomeDraft,
  audience: Audience = 'debtor',
): OutcomeField[] {
  return fieldsOf(outcome, audience).filter((field) => {
    const value = draft[field];
    if (value === null || value === undefined || value === 'none') return true;
    if (typeof value === 'string') return value.trim() === '';
    if (field === 'next_action') return (value as NextAction).kind !== 'none' && (value as NextAction).at === null;
    return field === 'amount' && (value as Money).minor <= 0;
  });
}
