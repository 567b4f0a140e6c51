import type { Node } from './compile-lexicon.ts';
import type { Token } from './tokenise.ts';

/** Called for every phrase found: its term, and its tokens (end exclusive). */
export type Emit = (term: number, from: number, to: number) => void;

/** Words that `..` in a phrase may stand for, at most. */
const SKIP = 3;

/**
 * Finds all phrases of all rules in one walk over the tokens. The work is bounded by the length of the text and the depth
 * of the phrases that really begin there, not by how many rules there are. No phrase runs over the end of a sentence.
 */
export function findPhrases(tokens: readonly Token[], emit: Emit): void {
  for (let i = 0; i < tokens.length; i++) {
    const heads = tokens[i]?.word.heads;
    if (heads !== undefined) for (let h = 0; h < heads.length; h++) walk(tokens, heads[h] as Node, i, i + 1, emit);
  }
}

function walk(tokens: readonly Token[], node: Node, start: number, next: number, emit: Emit): void {
  const { terms } = node;
  if (terms !== null) for (let t = 0; t < terms.length; t++) emit(terms[t] as number, start, next);
  if (
    node.next !== null &&
    !step(tokens, node.next, start, next, emit) &&
    tokens[next]?.word.filler === true &&
    tokens[next]?.gap !== 2
  )
    step(tokens, node.next, start, next + 1, emit);
  const gap = node.skip?.next;
  if (gap == null) return;
  for (let skipped = 0; skipped <= SKIP; skipped++) {
    if ((tokens[next + skipped]?.gap ?? 2) === 2) return;
    step(tokens, gap, start, next + skipped, emit);
  }
}

/** Follows the edges that the token at `next` opens; tells whether there were any. */
function step(
  tokens: readonly Token[],
  edges: ReadonlyMap<number, Node>,
  start: number,
  next: number,
  emit: Emit,
): boolean {
  const token = tokens[next];
  if (token === undefined || token.gap === 2) return false;
  const { atoms } = token.word;
  let went = false;
  for (let a = 0; a < atoms.length; a++) {
    const child = edges.get(atoms[a] as number);
    if (child === undefined) continue;
    went = true;
    walk(tokens, child, start, next + 1, emit);
  }
  return went;
}
