import { browser } from 'wxt/browser';
import type { CombinadoDatabase } from '@/utils/db/database.ts';
import { isQuiet } from '@/utils/is-quiet.ts';
import { readSession } from '@/utils/session.ts';

const waitingKey = 'update_waiting';
/** A shift: whoever is never quiet for so long is interrupted after all. */
const longestWaitMs = 8 * 3600_000;

/**
 * Remembers that a new build is ready, and takes it if nobody is at work. Listening alone puts the update off: without us the
 * browser would take it at its own time, which may be the middle of a call.
 *
 * @param now milliseconds since the epoch
 */
export async function noteUpdate(db: CombinadoDatabase, now: number): Promise<void> {
  if ((await waitingSince()) === null) await browser.storage.session.set({ [waitingKey]: now });
  await updateIfQuiet(db, now);
}

/**
 * Starts the new build where one waits and nobody is signed in, or nothing goes on, or it has waited for a whole shift. A new
 * build ends the session and changes every open panel: what was typed is there again after signing in. The browser's next
 * start takes it in any case.
 *
 * @param now milliseconds since the epoch
 */
export async function updateIfQuiet(db: CombinadoDatabase, now: number): Promise<void> {
  const since = await waitingSince();
  if (since === null) return;
  const user = (await readSession())?.session.user;
  if (!user || Math.abs(now - since) >= longestWaitMs || (await isQuiet(db, user.id, now))) browser.runtime.reload();
}

async function waitingSince(): Promise<number | null> {
  const since = (await browser.storage.session.get(waitingKey))[waitingKey];
  return typeof since === 'number' ? since : null;
}
