import type { AgendaItem } from '@/domain/agenda/agenda-item.ts';

/** Until when an item is put off: half an hour for a call, nine in the morning of tomorrow for what is due on a day. */
export function snoozeOf({ at }: Pick<AgendaItem, 'at'>, now: Date): string {
  if (at !== null) return new Date(now.getTime() + 30 * 60_000).toISOString();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 9).toISOString();
}
