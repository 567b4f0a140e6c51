import type { HeardPlaces } from './heard-places.ts';

/**
 * Indexes of the turns in which the customer says that it is paid once the agent has said how: it was paid now. Before
 * that, and early in the talk, the same words claim to have paid earlier.
 */
export function paidAfterInstructions({ at, turns }: HeardPlaces): number[] {
  const told = at('step_payment_instructions')[0] ?? turns.length;
  return at('outcome_paid_now').filter((place) => place > told && place > turns.length / 3);
}
