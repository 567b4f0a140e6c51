import { Settings } from '@/contracts/runtime-message.ts';
import type { CombinadoDatabase } from './db/database.ts';
import { Note } from './db/note.ts';
import { readPolicy } from './managed-settings.ts';

const chosenSettings = new Note<Partial<Settings>>('settings', Settings.partial(), {});

/** Settings in force: the policy before the person's choice, the choice before what was built in. */
export async function readSettings(db: CombinadoDatabase): Promise<Settings> {
  const { server_url, locale, single_letter_keys } = (await readPolicy()).settings;
  return Settings.parse({
    ...{ server_url: __COMBINADO_SERVER_URL__ },
    ...withoutUndefined(await chosenSettings.read(db)),
    ...withoutUndefined({ server_url, locale, single_letter_keys }),
  });
}

/** Keeps what is given of the person's choice; returns what is then in force, since a policy may say otherwise. */
export async function writeSettings(db: CombinadoDatabase, change: Partial<Settings>): Promise<Settings> {
  await db.transaction('rw', db.notes, async () => {
    await chosenSettings.write(db, { ...(await chosenSettings.read(db)), ...withoutUndefined(change) });
  });
  return readSettings(db);
}

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}
