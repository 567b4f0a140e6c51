import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CombinadoDatabase } from '../db/database.ts';
import { ignoreWord, readIgnoredWords } from './ignored-words.ts';

let db: CombinadoDatabase;
beforeEach(() => {
  db = new CombinadoDatabase();
});
afterEach(() => db.delete());

test('each person keeps their own words, in lower case and once', async () => {
  await ignoreWord(db, 'ana', 'Tranqui', true);
  await ignoreWord(db, 'ana', 'tranqui', true);
  await ignoreWord(db, 'otavio', 'parça', true);
  expect(await readIgnoredWords(db, 'ana')).toEqual({ words: ['tranqui'] });
  expect(await readIgnoredWords(db, 'otavio')).toEqual({ words: ['parça'] });
});

test('a word can be taken back', async () => {
  await ignoreWord(db, 'ana', 'tranqui', true);
  expect(await ignoreWord(db, 'ana', 'TRANQUI', false)).toEqual({ words: [] });
});

test('the oldest word makes room for the 301st', async () => {
  for (let n = 0; n < 301; n++) await ignoreWord(db, 'ana', `palavra${n}`, true);
  const { words } = await readIgnoredWords(db, 'ana');
  expect(words).toHaveLength(300);
  expect(words[0]).toBe('palavra1');
  expect(words.at(-1)).toBe('palavra300');
});
