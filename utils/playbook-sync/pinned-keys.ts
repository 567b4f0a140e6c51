import * as z from 'zod';
import { SigningKey } from '@/contracts/playbook-channel.ts';
import { callApi } from '../api-client.ts';
import type { CombinadoDatabase } from '../db/database.ts';
import { Note } from '../db/note.ts';

const pins = new Note('pinned_keys', z.record(z.string(), z.array(SigningKey)), {});

/**
 * The keys that may sign playbooks of this server: the one built in, else those that the server named when it was first
 * met. They are never asked for again, so that whoever takes over the server later cannot bring keys of their own.
 *
 * @returns an empty list where the server was never reached.
 */
export async function pinnedKeys(db: CombinadoDatabase, serverUrl: string): Promise<SigningKey[]> {
  if (__COMBINADO_PUBLIC_KEY__) return [__COMBINADO_PUBLIC_KEY__];
  const origin = new URL(serverUrl).origin;
  const known = (await pins.read(db))[origin];
  if (known?.length) return known;
  const answer = await callApi('keys.list', {}, { server_url: serverUrl, access_token: null });
  if (!answer.ok) return [];
  const { keys } = answer.value;
  return db.transaction('rw', db.notes, async () => {
    const all = await pins.read(db);
    const first = all[origin]?.length ? all[origin] : keys;
    await pins.write(db, { ...all, [origin]: first });
    return first;
  });
}
