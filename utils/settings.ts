import { browser } from 'wxt/browser';
import * as z from 'zod';
import { Settings } from '@/contracts/runtime-message.ts';
import { Locale } from '@/domain/playbook/playbook.ts';
import type { CombinadoDatabase } from './db/database.ts';
import { Note } from './db/note.ts';

/** What an organisation may set for all its browsers by policy: see `public/managed-storage.json`. */
export const ManagedSettings = z.object({
  server_url: z.url().optional(),
  locale: z.union([Locale, z.literal('auto')]).optional(),
  single_letter_keys: z.boolean().optional(),
  crm_hosts: z.array(z.string()).default([]),
});
export type ManagedSettings = z.infer<typeof ManagedSettings>;

const chosenSettings = new Note<Partial<Settings>>('settings', Settings.partial(), {});

/** Settings in force: the policy before the person's choice, the choice before what was built in. */
export async function readSettings(db: CombinadoDatabase): Promise<Settings> {
  const { crm_hosts: _, ...managed } = await readManagedSettings();
  return Settings.parse({
    server_url: __COMBINADO_SERVER_URL__,
    ...withoutUndefined(await chosenSettings.read(db)),
    ...withoutUndefined(managed),
  });
}

/** Keeps what is given of the person's choice; returns what is then in force, since a policy may say otherwise. */
export async function writeSettings(db: CombinadoDatabase, change: Partial<Settings>): Promise<Settings> {
  await db.transaction('rw', db.notes, async () => {
    await chosenSettings.write(db, { ...(await chosenSettings.read(db)), ...withoutUndefined(change) });
  });
  return readSettings(db);
}

/** The organisation's policy; empty where there is none, or where the browser has no such thing. */
export async function readManagedSettings(): Promise<ManagedSettings> {
  const none = ManagedSettings.parse({});
  try {
    const parsed = ManagedSettings.safeParse(await browser.storage.managed.get());
    return parsed.success ? parsed.data : none;
  } catch {
    return none; // Firefox throws where no policy file is installed.
  }
}

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}
