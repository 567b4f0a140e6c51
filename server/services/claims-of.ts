import type { NewClaim } from './payment-checks.ts';
import { occurredAt, type ReadyEvent } from './prepare-event.ts';

/**
 * The claims of payment among new events: those that say so, and outcomes that end a conversation with one (a receipt is
 * asked for and follow-ups pause), however the agent got there.
 */
export function claimsOf(ready: readonly ReadyEvent[]): NewClaim[] {
  return ready.flatMap((one) => {
    const { event, actor, claim, record, playbook } = one;
    const said = {
      id: event.id,
      interaction_id: event.interaction_id,
      agent_id: actor.user_id,
      at: occurredAt(one),
    };
    if (claim) return [{ ...said, claim }];
    const outcome = playbook?.outcomes.find((each) => each.id === record?.outcome);
    if (!record?.account_ref || record.version > 1 || !outcome?.pauses_contact) return [];
    if (!outcome.requires.includes('receipt')) return [];
    const { account_ref, date: paid_on, amount, method } = record;
    return [{ ...said, claim: { account_ref, paid_on, amount, method, receipt: record.receipt ?? 'asked' } }];
  });
}
