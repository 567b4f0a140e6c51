import { browser } from 'wxt/browser';
import { carrySession } from '@/utils/carry-session.ts';
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
 * build changes every open panel: session and what was typed are there again, since both were laid down before. The browser
 * takes it by itself once no page of ours is open, and at its next start in any case.
 *
 * @param now milliseconds since the epoch
 */
export async function updateIfQuiet(db: CombinadoDatabase, now: number): Promise<void> {
  const since = await waitingSince();
  if (since === null) return;
  await carrySession(db, now);
  const user = (await readSession())?.session.user;
  if (!user || Math.abs(now - since) >= longestWaitMs || (await isQuiet(db, user.id, now))) browser.runtime.reload();
}

/**
 * The session has changed: while an update waits, what is laid down for the next build changes with it.
 *
 * @param now milliseconds since the epoch
 */
export async function followSession(db: CombinadoDatabase, now: number): Promise<void> {
  if ((await waitingSince()) !== null) await carrySession(db, now);
}

async function waitingSince(): Promise<number | null> {
  const since = (await browser.storage.session.get(waitingKey))[waitingKey];
  return typeof since === 'number' ? since : null;
}
