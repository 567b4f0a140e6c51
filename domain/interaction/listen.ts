import type { Turn } from '../conversation/turn.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { type CompiledLexicon, compileLexicon, createListener, type Listener } from '../recognition/hear.ts';
import type { Hearing, HearingContext } from '../recognition/hearing.ts';
import { shippedWeights } from '../recognition/weighing/shipped-weights.ts';

/** Conversations whose listeners are kept: those an agent holds side by side, and the last contexts of each. */
const KEPT = 12;

interface Ear {
  readonly compiled: CompiledLexicon;
  readonly listeners: Map<string, Listener>;
}

/**
 * Compiled once a playbook, and heard once a turn: both only save work. The same turns always give the same hearings,
 * whatever was heard before.
 */
const ears = new WeakMap<Playbook, Ear>();

/** What was heard in the turns of one conversation. `conversation` only tells conversations apart. */
export function listen(
  playbook: Playbook,
  conversation: string,
  turns: readonly Turn[],
  context: HearingContext,
): readonly Hearing[] {
  // Where nobody has spoken nothing is compiled either, which costs more than all else before the first word.
  if (turns.length === 0) return [];
  const { compiled, listeners } = earOf(playbook);
  const key = `${conversation}\n${JSON.stringify(context)}`;
  const listener = listeners.get(key) ?? createListener(compiled, context);
  // Taken out and put back, so that the first key is always the one least lately used.
  listeners.delete(key);
  listeners.set(key, listener);
  for (const oldest of listeners.keys()) {
    if (listeners.size <= KEPT) break;
    listeners.delete(oldest);
  }
  return listener.hear(turns);
}

/** The playbook's lexicon, compiled once. */
export function lexiconOf(playbook: Playbook): CompiledLexicon {
  return earOf(playbook).compiled;
}

function earOf(playbook: Playbook): Ear {
  let ear = ears.get(playbook);
  if (!ear) {
    ear = { compiled: compileLexicon(playbook.lexicon, shippedWeights()), listeners: new Map() };
    ears.set(playbook, ear);
  }
  return ear;
}
