import * as z from 'zod';
import type { CombinadoDatabase } from '../db/database.ts';
import { Note } from '../db/note.ts';

const salt = new Note(
  'salt',
  z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  null,
);

/** 32 random bytes in hex, made once in this browser, which they never leave. */
export function readSalt(db: CombinadoDatabase): Promise<string> {
  return db.transaction('rw', db.notes, async () => {
    const kept = await salt.read(db);
    if (kept !== null) return kept;
    const made = Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, '0'));
    await salt.write(db, made.join(''));
    return made.join('');
  });
}
