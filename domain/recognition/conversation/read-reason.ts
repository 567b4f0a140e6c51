import type { HeardPlaces } from './heard-places.ts';
import { paidAfterInstructions } from './paid-after-instructions.ts';

/** Reasons that tell more than those after them, when one turn gives several. */
const REASONS = [
  'death_in_family',
  'not_my_debt_fraud',
  'already_paid',
  'product_complaint',
  'dispute_amount',
  'unemployment',
  'separation',
  'illness',
  'emergency_expense',
  'bill_not_received',
  'income_drop',
  'other_debts',
  'forgot',
  'waiting_salary',
  'refuses_no_reason',
];
/** Said in passing while bargaining: they yield to any other reason, unless they answer the question why. */
const WEAK = new Set(['waiting_salary', 'other_debts', 'forgot']);
const ROUND = 10_000;

/**
 * The reason the customer gives, or `not_stated`: an answer to the agent's question why, else the first weighty one,
 * else what is said in passing, a bare refusal last of all. What is said once the money is promised or paid is no reason.
 */
export function readReason(heard: HeardPlaces, settled: number): string {
  const asked = new Set(heard.at('step_reason_inquiry'));
  const now = new Set(paidAfterInstructions(heard));
  let best: { reason: string; rank: number } | null = null;
  REASONS.forEach((reason, order) => {
    for (const place of heard.at(`reason_${reason}`)) {
      if ((settled >= 0 && place > settled) || (reason === 'already_paid' && now.has(place))) continue;
      const answers = asked.has(place - 1) || asked.has(place - 2);
      const weak = reason === 'refuses_no_reason' ? 3 : answers ? 0 : WEAK.has(reason) ? 2 : 1;
      const rank = weak * ROUND + place * REASONS.length + order;
      if (best === null || rank < best.rank) best = { reason, rank };
    }
  });
  return (best as { reason: string } | null)?.reason ?? 'not_stated';
}
