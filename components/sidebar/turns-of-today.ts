import type { Turn } from '@/domain/conversation/turn.ts';

/**
 * The turns that belong to this conversation: those of the last twelve hours that came after the last recorded outcome.
 * What was said last week proves nothing today. A turn without a time follows the one before it.
 * @param after instant of the last outcome in this chat, or null
 */
export function turnsOfToday(turns: readonly Turn[], after: string | null, now: string): Turn[] {
  const since = Math.max(Date.parse(now) - 12 * 3_600_000, after === null ? 0 : Date.parse(after));
  // Pages tell the minute and no more: a turn of the very minute in which we began counts.
  const floor = Math.floor(since / 60_000) * 60_000;
  let inside = after === null;
  return turns.filter((turn) => {
    if (turn.at !== null) inside = after === null ? Date.parse(turn.at) >= floor : Date.parse(turn.at) > floor;
    return inside;
  });
}
