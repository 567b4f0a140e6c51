import type { InteractionAction } from './interaction.ts';

/** What happened in the world: taking it back here would not make it unhappen. */
const lasting: ReadonlySet<InteractionAction['type']> = new Set([
  'text.inserted',
  'hold.overridden',
  'reading.degraded',
  'script.gap',
  'payment.claimed',
  'authority.requested',
  'authority.answered',
]);

/** The place of what an undo would take back: the last thing the agent declared or chose; -1 where there is none. */
export function lastUndoable(actions: readonly InteractionAction[]): number {
  return actions.findLastIndex((action) => !lasting.has(action.type));
}
