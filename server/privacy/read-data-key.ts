import { createSecretKey, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/**
 * The key that wraps the organisations' own, from the file that `DATA_KEY_FILE` names: 32 bytes in base64. Null where none is
 * named: whoever has the whole database then has its keys, too.
 * @throws Error where the file cannot be read or holds no such key.
 */
export async function readDataKey({ DATA_KEY_FILE: file }: NodeJS.ProcessEnv): Promise<KeyObject | null> {
  if (!file) return null;
  const bytes = Buffer.from((await readFile(file, 'utf8')).trim(), 'base64');
  if (bytes.length !== 32) throw new Error('DATA_KEY_FILE holds no 32 bytes in base64');
  return createSecretKey(bytes);
}
