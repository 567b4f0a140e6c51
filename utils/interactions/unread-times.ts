import * as z from 'zod';
import type { AdapterHealth } from '@/contracts/host-facts.ts';
import type { Turn } from '@/domain/conversation/turn.ts';
import type { CombinadoDatabase } from '../db/database.ts';
import { Note } from '../db/note.ts';
import { changeInteraction } from './change-interaction.ts';

/** In milliseconds since the epoch; `to` is null while it lasts. */
const Span = z.strictObject({ from: z.number(), to: z.number().nullable() });
type Span = z.infer<typeof Span>;
const spansOf = new Note('unread_times', z.record(z.string(), z.array(Span)), {});

const keptMs = 2 * 24 * 60 * 60_000;
const mostKept = 50;
/** Pages tell the minute. */
const minuteMs = 60_000;

/**
 * Keeps since when, and until when, a person's pages were not read where they should have been. The panel of a chat that is
 * read no more may be gone by then: what was said meanwhile shows it afterwards.
 *
 * @param now milliseconds since the epoch
 */
export async function noteUnread(
  db: CombinadoDatabase,
  userId: string,
  { adapter, state }: Pick<AdapterHealth, 'adapter' | 'state'>,
  now: number,
): Promise<void> {
  const unread = state === 'broken' || state === 'off';
  const key = `${userId} ${adapter}`;
  await db.transaction('rw', db.notes, async () => {
    const all = await spansOf.read(db);
    const spans = (all[key] ?? []).filter(({ to }) => to === null || now - to < keptMs).slice(-mostKept);
    const last = spans.at(-1);
    const lasts = last?.to === null;
    if (unread === lasts) return;
    const changed = lasts ? [...spans.slice(0, -1), { ...last, to: now }] : [...spans, { from: now, to: null }];
    await spansOf.write(db, { ...all, [key]: changed });
  });
}

/**
 * Marks an interaction as degraded where some of these turns were said while its page was not read: nothing that the agent
 * was not warned of then may count against them.
 *
 * @param now milliseconds since the epoch
 * @returns whether it is marked by this.
 */
export async function markUnread(
  db: CombinadoDatabase,
  userId: string,
  interactionId: string,
  turns: readonly Turn[],
  now: number,
): Promise<boolean> {
  const row = await db.interactions.get(interactionId);
  if (!row || row.closed) return false;
  const { interaction, read_after } = row.open;
  if (interaction.actions.some(({ type }) => type === 'reading.degraded')) return false;
  const adapter = interaction.channel === 'whatsapp' ? 'whatsapp' : 'crm';
  const spans = (await spansOf.read(db))[`${userId} ${adapter}`] ?? [];
  const after = read_after === null ? Number.NEGATIVE_INFINITY : Date.parse(read_after);
  const said = turns.flatMap(({ at }) => (at === null ? [] : Date.parse(at))).filter((at) => at > after);
  if (!said.some((at) => spans.some((span) => isWithin(span, at)))) return false;
  const action = { type: 'reading.degraded', at: new Date(now).toISOString(), anchor: null } as const;
  return (await changeInteraction(db, userId, interactionId, { type: 'append', actions: [action] }, now)) !== null;
}

function isWithin({ from, to }: Span, at: number): boolean {
  return from < at + minuteMs && (to === null || at <= to);
}
