import { freshNote, type PanelNote } from '@/contracts/parallel.ts';
import type { CombinadoDatabase } from '../db/database.ts';
import type { PanelRow } from '../db/rows.ts';

/** How the panel was left in an interaction of this person. */
export async function readNote(db: CombinadoDatabase, userId: string, interactionId: string): Promise<PanelNote> {
  const row = await db.panels.get(interactionId);
  return row?.user_id === userId ? row.note : freshNote;
}

/**
 * Keeps what is given of how the panel was left, of an open interaction of this person. Drafts are kept by name, and one
 * that is empty goes.
 *
 * @param now milliseconds since the epoch
 * @returns null where there is no such open interaction of theirs.
 */
export async function keepNote(
  db: CombinadoDatabase,
  userId: string,
  interactionId: string,
  given: Partial<PanelNote>,
  now: number,
): Promise<PanelNote | null> {
  const row = await changePanel(db, userId, interactionId, now, ({ note }) => ({
    note: { ...note, ...given, drafts: mergeDrafts(note.drafts, given.drafts ?? {}) },
  }));
  return row ? row.note : null;
}

/**
 * Changes the row of a panel, made where there is none yet.
 * @returns null where this person has no such open interaction.
 */
export async function changePanel(
  db: CombinadoDatabase,
  userId: string,
  interactionId: string,
  now: number,
  change: (row: PanelRow) => Partial<PanelRow>,
): Promise<PanelRow | null> {
  return db.transaction('rw', db.interactions, db.panels, async () => {
    const interaction = await db.interactions.get(interactionId);
    if (!interaction || interaction.user_id !== userId || interaction.closed) return null;
    const row: PanelRow = (await db.panels.get(interactionId)) ?? {
      interaction_id: interactionId,
      user_id: userId,
      note: freshNote,
      seen: null,
      site: null,
      touched_at: now,
    };
    const changed = { ...row, ...change(row), touched_at: now };
    await db.panels.put(changed);
    return changed;
  });
}

function mergeDrafts(kept: PanelNote['drafts'], given: PanelNote['drafts']): PanelNote['drafts'] {
  return Object.fromEntries(Object.entries({ ...kept, ...given }).filter(([, text]) => text !== ''));
}
