import type { Turn } from '@/domain/conversation/turn.ts';

/** As many turns as one message may carry. */
const most = 2000;

/**
 * What of `turns` is neither kept nor was told before, from the first of it on, with the turn before it: that is how the
 * keeper knows where it belongs. Empty where there is none. What this page told once it does not tell again: of two pages
 * that read the same bubble differently neither gets the last word for ever.
 */
export function newsSince(kept: readonly Turn[], told: ReadonlyMap<string, Turn>, turns: readonly Turn[]): Turn[] {
  const known = new Map(kept.map((turn) => [turn.id, turn]));
  const first = turns.findIndex((turn) => !isSame(known.get(turn.id), turn) && !isSame(told.get(turn.id), turn));
  return first === -1 ? [] : turns.slice(Math.max(0, first - 1)).slice(-most);
}

const isSame = (known: Turn | undefined, { text, at, speaker }: Turn): boolean =>
  known !== undefined && known.text === text && known.at === at && known.speaker === speaker;
