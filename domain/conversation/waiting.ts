import type { Turn } from './turn.ts';

/** When the customer first said what nobody has answered yet; null where the last word is the agent's, or there is none. */
export function waitingSince(turns: readonly Turn[], unknown: string): string | null {
  const run = unanswered(turns);
  return run.length === 0 ? null : (run.find(({ at }) => at !== null)?.at ?? unknown);
}

/** How many turns the customer has said since the turn `seen`, or since the agent's own last word if that came later. */
export function unreadCount(turns: readonly Turn[], seen: string | null): number {
  const after = turns.findLastIndex(({ id }) => id === seen);
  return unanswered(turns.slice(after + 1)).length;
}

/** What others said after the agent's last word; what the page itself says is nobody's. */
function unanswered(turns: readonly Turn[]): Turn[] {
  const answered = turns.findLastIndex(({ speaker }) => speaker === 'agent');
  return turns.slice(answered + 1).filter(({ speaker }) => speaker === 'customer' || speaker === 'third_party');
}
