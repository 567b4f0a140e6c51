import type { Channel, Turn } from '../conversation/turn.ts';
import type { Suggestion } from './evaluation.ts';
import type { InteractionAction } from './interaction.ts';

/** How much the panel says of its own accord: `senior` hears only of the law, of other people and of outcomes. */
export type Density = 'new' | 'regular' | 'senior';

/** The most urgent first: a debt must be hidden before anything is offered about it. */
const urgency: Readonly<Record<Suggestion['kind'], number>> = {
  third_party: 0,
  disclosure: 1,
  outcome: 2,
  objection: 3,
  reason: 4,
};

const forSenior: ReadonlySet<Suggestion['kind']> = new Set(['third_party', 'disclosure', 'outcome']);

interface Moment {
  readonly channel: Channel;
  readonly turns: readonly Turn[];
  readonly actions: readonly InteractionAction[];
  /** Whether neither the draft nor the list of turns has changed for a while: nobody is in the middle of a thing. */
  readonly atRest: boolean;
}

/** What ends a turn on a call, where nothing is read: the agent ticked or answered. */
const ticks: ReadonlySet<InteractionAction['type']> = new Set([
  'step.declared',
  'disclosure.declared',
  'closing.declared',
  'answer.chosen',
  'audience.set',
]);

/**
 * Whether it is the agent's turn and the agent is doing nothing: in a chat the other side spoke last and both hands rest;
 * on a call the last thing done was a tick.
 */
export function isTurnBoundary({ channel, turns, actions, atRest }: Moment): boolean {
  if (!atRest) return false;
  const last = turns.at(-1);
  if (last) return last.speaker !== 'agent' && last.speaker !== 'system';
  return channel === 'voice' && ticks.has(actions.at(-1)?.type ?? 'text.inserted');
}

/**
 * The one prompt to show. What is shown stays while it holds, so that nothing moves under the hand; a new one comes only
 * at a turn boundary, and takes the place of another only if it is more urgent.
 *
 * @param suggestions those that hold now, newest first, without what was dismissed
 * @param shown id of the prompt on the screen; null where the slot is empty
 */
export function promptFor(
  suggestions: readonly Suggestion[],
  density: Density,
  moment: Moment,
  shown: string | null,
): Suggestion | null {
  const fitting = suggestions.filter(({ kind }) => density !== 'senior' || forSenior.has(kind));
  const standing = fitting.find(({ id }) => id === shown) ?? null;
  if (!isTurnBoundary(moment)) return standing;
  // The sort is stable: of two as urgent the newer comes first.
  const [first] = [...fitting].sort((a, b) => urgency[a.kind] - urgency[b.kind]);
  if (!first) return null;
  return standing && urgency[standing.kind] <= urgency[first.kind] ? standing : first;
}
