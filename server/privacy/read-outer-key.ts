import { createSecretKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { OuterKey } from './outer-key.ts';

/**
 * The key from the file that `DATA_KEY_FILE` names: 32 bytes in base64, one a line; the first wraps, those below it are former
 * ones. Without such a file whoever has the whole database has its keys, too.
 * @throws Error where the file cannot be read or holds something else.
 */
export async function readOuterKey({ DATA_KEY_FILE: file }: NodeJS.ProcessEnv): Promise<OuterKey> {
  if (!file) return new OuterKey();
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  const keys = lines.map((line) => Buffer.from(line.trim(), 'base64'));
  if (keys.length === 0 || keys.some(({ length }) => length !== 32))
    throw new Error('DATA_KEY_FILE holds no 32 bytes in base64');
  return new OuterKey(keys.map((key) => createSecretKey(key)));
}
