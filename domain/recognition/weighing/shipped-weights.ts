import learned from './weights.json' with { type: 'json' };
import { unpackWeights, type Weights } from './weights.ts';

let shipped: Weights | null = null;

/** The shipped weights of what an agent says, as `npm run weights` learned them from labelled talk. Made once, when first asked for. */
export function shippedWeights(): Weights {
  shipped ??= unpackWeights(learned);
  return shipped;
}
