import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { CombinadoDatabase } from '../db/database.ts';
import { readSalt } from './read-salt.ts';

test('a browser has one salt, also where two ask at once, and no two browsers the same', async () => {
  const [here, there] = [new CombinadoDatabase('here'), new CombinadoDatabase('there')];
  const [one, same] = await Promise.all([readSalt(here), readSalt(here)]);
  expect(one).toMatch(/^[0-9a-f]{64}$/);
  expect(same).toBe(one);
  expect(await readSalt(here)).toBe(one);
  expect(await readSalt(there)).not.toBe(one);
});
