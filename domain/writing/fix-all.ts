import { applyFix } from './apply-fix.ts';
import { checkWriting } from './check-writing.ts';
import type { WritingContext } from './writing.ts';

/** Fixes overlap (a question that is to be opened may begin with a misspelt word), and one may bring another to light. */
const MOST_ROUNDS = 4;

/** The text with everything put right that `checkWriting` finds, each in the first way that it proposes. */
export function fixAll(text: string, context: WritingContext): string {
  let fixed = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const found = checkWriting(fixed, context);
    if (found.length === 0) break;
    // From the end, so that the places of the others stay true.
    for (const finding of found.toReversed()) fixed = applyFix(fixed, finding);
  }
  return fixed;
}
