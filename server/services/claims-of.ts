import type { ReadyEvent } from './ingest-events.ts';
import type { NewClaim } from './payment-checks.ts';

/**
 * The claims of payment among new events: those that say so, and outcomes that end a conversation with one (a receipt is
 * asked for and follow-ups pause), however the agent got there.
 *
 * @param occurredAt when an event is believed to have happened
 */
export function claimsOf(ready: readonly ReadyEvent[], occurredAt: (event: ReadyEvent['event']) => Date): NewClaim[] {
  return ready.flatMap(({ event, claim, record, playbook }) => {
    const { id, interaction_id } = event;
    const at = occurredAt(event);
    if (claim) return [{ id, interaction_id, claim, at }];
    const outcome = playbook?.outcomes.find((each) => each.id === record?.outcome);
    if (!record?.account_ref || record.version > 1 || !outcome?.pauses_contact) return [];
    if (!outcome.requires.includes('receipt')) return [];
    const { account_ref, date: paid_on, amount, method } = record;
    return [
      { id, interaction_id, at, claim: { account_ref, paid_on, amount, method, receipt: record.receipt ?? 'asked' } },
    ];
  });
}
