import type { Facts } from '../playbook/holds.ts';
import type { Outcome, Playbook } from '../playbook/playbook.ts';

/**
 * The outcomes that may be recorded, and the one that what happened points to. Ids are the firm's own, so they are
 * recognised by what they ask for: an agreement, a receipt, how the third party is related.
 */
export function proposeOutcome(
  playbook: Playbook,
  facts: Facts,
): { readonly proposed: string | null; readonly possible: readonly string[] } {
  const possible = playbook.outcomes.filter(
    (outcome) =>
      outcome.audiences.includes(facts.audience) &&
      (facts.agreement !== 'none' || !outcome.requires.includes('agreement')),
  );
  const asking = (field: Outcome['requires'][number]): string | null =>
    possible.find((outcome) => outcome.requires.includes(field))?.id ?? null;
  const proposed =
    facts.audience === 'third_party'
      ? asking('third_party_relation')
      : facts.agreement === 'accepted'
        ? asking('agreement')
        : facts.payment === 'paid' || facts.claimed || facts.reason === 'already_paid'
          ? asking('receipt')
          : null;
  return { proposed, possible: possible.map(({ id }) => id) };
}
