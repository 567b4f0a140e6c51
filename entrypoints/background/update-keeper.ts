import { browser } from 'wxt/browser';
import { readSession } from '@/utils/session.ts';

const waitingKey = 'update_waiting';

/** Remembers that a new build is ready, and takes it if nobody is at work. */
export async function noteUpdate(): Promise<void> {
  await browser.storage.session.set({ [waitingKey]: true });
  await updateIfFree();
}

/**
 * Starts the new build where one waits and nobody is signed in. A new build ends the session and cuts every open page off
 * its background: in the middle of a conversation that costs more than a day with the old one. The browser's next start
 * takes it in any case.
 */
export async function updateIfFree(): Promise<void> {
  const waiting = (await browser.storage.session.get(waitingKey))[waitingKey];
  if (waiting && !(await readSession())) browser.runtime.reload();
}
