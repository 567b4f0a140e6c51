import { IgnoredWords } from '@/contracts/runtime-message.ts';
import type { CombinadoDatabase } from '../db/database.ts';
import { Note } from '../db/note.ts';

/** As many as the contract lets through: the oldest make room. */
const MOST = 300;

const noteOf = (userId: string) => new Note<IgnoredWords>(`ignored words ${userId}`, IgnoredWords, { words: [] });

/** The words that this person asked not to be told about again, newest last. */
export const readIgnoredWords = (db: CombinadoDatabase, userId: string): Promise<IgnoredWords> =>
  noteOf(userId).read(db);

/** Adds a word to them, or takes it out; returns what then holds. */
export async function ignoreWord(
  db: CombinadoDatabase,
  userId: string,
  word: string,
  ignored: boolean,
): Promise<IgnoredWords> {
  const lower = word.trim().toLowerCase();
  return db.transaction('rw', db.notes, async () => {
    const note = noteOf(userId);
    const others = (await note.read(db)).words.filter((kept) => kept !== lower);
    const words = ignored ? [...others, lower].slice(-MOST) : others;
    await note.write(db, { words });
    return { words };
  });
}
