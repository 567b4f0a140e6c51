import type { Agreement } from '../agreement/agreement.ts';
import type { Money } from '../conversation/money.ts';
import type { Outcome, OutcomeField } from '../playbook/playbook.ts';

/** What an outcome form holds so far; anything may still be absent. */
export interface OutcomeDraft {
  readonly amount?: Money | null;
  readonly date?: string | null;
  readonly method?: string | null;
  readonly reason?: string | null;
  readonly callback_at?: string | null;
  /** Whether the receipt was asked for or has come. */
  readonly receipt?: boolean | string | null;
  readonly third_party_relation?: string | null;
  readonly note?: string | null;
  readonly dispute_detail?: string | null;
  readonly agreement?: Agreement | null;
}

/** The fields that an outcome requires and that are still empty, in the order the outcome lists them. */
export function missingOutcomeFields(outcome: Outcome, draft: OutcomeDraft): OutcomeField[] {
  return outcome.requires.filter((field) => {
    const value = draft[field];
    if (value === null || value === undefined || value === false) return true;
    if (typeof value === 'string') return value.trim() === '';
    return field === 'amount' && (value as Money).minor <= 0;
  });
}
