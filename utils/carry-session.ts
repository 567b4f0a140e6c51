import * as z from 'zod';
import type { CombinadoDatabase } from './db/database.ts';
import { carriedNote } from './db/forget-caches.ts';
import { Note } from './db/note.ts';
import { KeptSession, readSession, writeSession } from './session.ts';

/** Longer than the browser takes to put another build in the place of this one, and than the minute in which it is written anew. */
const goodMs = 3 * 60_000;

const carried = new Note(carriedNote, z.union([z.strictObject({ at: z.number(), kept: KeptSession }), z.null()]), null);

/**
 * Lays the session on disk, for the next build to go on with: an update empties the memory that it lives in. Without the
 * access token, which whoever has it may use; the refresh token is of use only with the key of this browser, which nobody can
 * copy out of it. To be called only while an update waits, and again whenever the session has changed.
 *
 * @param now milliseconds since the epoch
 */
export async function carrySession(db: CombinadoDatabase, now: number): Promise<void> {
  const kept = await readSession();
  if (kept?.state !== 'active') return void (await db.notes.delete(carriedNote));
  await carried.write(db, { at: now, kept: { ...kept, session: { ...kept.session, access_token: '' } } });
}

/**
 * Goes on with the session that the build before laid down moments ago, and takes it off the disk in any case: one that is
 * older belongs to a browser that was closed meanwhile, and ended with it. The first call finds no access token and refreshes.
 *
 * @param now milliseconds since the epoch
 * @returns whether somebody is signed in by it
 */
export async function resumeSession(db: CombinadoDatabase, now: number): Promise<boolean> {
  if (await readSession()) return false;
  const found = await db.transaction('rw', db.notes, async () => {
    const note = await carried.read(db);
    await db.notes.delete(carriedNote);
    return note;
  });
  if (!found || Math.abs(now - found.at) > goodMs || (await readSession())) return false;
  await writeSession(found.kept);
  return true;
}
