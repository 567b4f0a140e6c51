import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Backend } from '../backend.ts';
import { readPackText } from './playbook-channel.ts';

export interface PackBytes {
  readonly plain: Buffer;
  /** A quarter of it: a whole floor fetches a pack within a second of its publishing, over one line. */
  readonly gzipped: Buffer;
}

/** Packs of some 0.6 MB each, the newest of a few organisations. */
const most = 16;
const shelf = new Map<string, Promise<PackBytes>>();

/**
 * A pack as it goes over the wire. It never changes, so it is read and packed once: those who ask meanwhile wait for the same.
 * @throws ApiProblem 404
 */
export function readPackBytes(backend: Backend, orgId: string, hash: string): Promise<PackBytes> {
  const key = `${orgId}/${hash}`;
  const kept = shelf.get(key);
  if (kept) return kept;
  const made = make(backend, orgId, hash);
  const oldest = shelf.size >= most ? shelf.keys().next().value : undefined;
  if (oldest) shelf.delete(oldest);
  shelf.set(key, made);
  made.catch(() => shelf.delete(key));
  return made;
}

async function make(backend: Backend, orgId: string, hash: string): Promise<PackBytes> {
  const plain = Buffer.from(await readPackText(backend, orgId, hash));
  return { plain, gzipped: await promisify(gzip)(plain) };
}
