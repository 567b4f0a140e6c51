import type { Turn } from '../conversation/turn.ts';
import type { ClosingState } from '../interaction/evaluation.ts';
import type { FoldedActions } from '../interaction/fold-actions.ts';
import type { ClosingItemId, Playbook } from '../playbook/playbook.ts';
import type { ClosingProof } from '../recognition/hearing.ts';
import type { Agreement } from './agreement.ts';
import { type Found, proofOf } from './proof-of.ts';

/** What was consented to: a customer cannot accept what nobody has told them. */
const terms: readonly ClosingItemId[] = [
  'total_amount',
  'discount',
  'instalment_count',
  'due_dates',
  'instalment_values',
  'payment_method',
];

export type Consent = Pick<ClosingState, 'consent' | 'consent_waits'>;

/**
 * Where consent stands. A yes counts once every term of the deal was said rightly, and before it: a yes to something else
 * waits to be said again. The agent's tick counts only while the customer's own words say nothing either way.
 *
 * @param turns those that `proof` was read from, in order
 */
export function settleConsent(
  playbook: Playbook,
  agreement: Agreement,
  proof: ClosingProof,
  folded: FoldedActions,
  turns: readonly Turn[],
): Consent {
  const { result, replied } = proof.consent;
  const ticked = folded.closing.has('consent');
  if (result === 'ambiguous' || (result === 'no' && replied)) return { consent: result, consent_waits: null };
  if (result === 'no' && !ticked) return { consent: 'waiting', consent_waits: null };
  const placeOf = new Map(turns.map(({ id }, place) => [id, place]));
  const last = ({ evidence }: Pick<Found, 'evidence'>): number =>
    Math.max(-1, ...evidence.map(({ turn_id }) => placeOf.get(turn_id ?? '') ?? -1));
  const accepted = result === 'yes' ? last(proof.consent) : Number.POSITIVE_INFINITY;
  const told = playbook.closing.every(({ id, required }) => {
    if (required === false || !terms.includes(id) || (id === 'discount' && !agreement.discount)) return true;
    const found = proofOf(id, proof);
    if (found.result === 'met') return last(found) < accepted;
    return found.result === null && folded.closing.has(id);
  });
  return told ? { consent: 'yes', consent_waits: null } : { consent: 'waiting', consent_waits: 'terms' };
}
