import type { KeyObject } from 'node:crypto';
import { openBytes, sealBytes } from './seal-bytes.ts';

type Document = Readonly<Record<string, unknown>>;

/** The keys of this database are not to be opened with what this server was started with: it waits for one that can. */
export class KeysAway extends Error {}

/**
 * What wraps every secret that the database keeps and that is no hash: a key that the database has never seen. The first of
 * several wraps; the others, which it took the place of, still open. Without any, secrets are kept as they are.
 */
export class OuterKey {
  readonly #keys: readonly KeyObject[];
  /** Whether documents are wrapped yet: see `may-wrap-documents.ts`. */
  wrapsDocuments = false;

  constructor(keys: readonly KeyObject[] = []) {
    this.#keys = keys;
  }

  get isThere(): boolean {
    return this.#keys.length > 0;
  }

  /** `plain` as it is stored; null where it is to be stored as it is. `about` says whose it is, and which. */
  wrap(about: string, plain: Buffer | string): Buffer | null {
    const [first] = this.#keys;
    return first ? sealBytes(first, about, plain) : null;
  }

  /** @throws KeysAway where there is no key, or none that opens it. */
  unwrap(about: string, wrapped: Buffer): Buffer {
    if (!this.isThere)
      throw new KeysAway('the keys of this database need the DATA_KEY_FILE that they were wrapped with');
    for (const key of this.#keys) {
      const plain = tryOpen(key, about, wrapped);
      if (plain) return plain;
    }
    throw new KeysAway('the keys of this database were wrapped with another key than those in DATA_KEY_FILE');
  }

  /** Whether it is wrapped with the key that wraps now. */
  isCurrent(about: string, wrapped: Buffer): boolean {
    const [first] = this.#keys;
    return first !== undefined && tryOpen(first, about, wrapped) !== null;
  }

  /** As `wrap`, of what a column of JSON would keep. */
  wrapDocument(about: string, secret: Document): Buffer | null {
    return this.wrapsDocuments ? this.wrap(about, JSON.stringify(secret)) : null;
  }

  /** What lies in the clear and what is wrapped, as one. @throws Error as `unwrap`. */
  readDocument(about: string, clear: Document, wrapped: Buffer | null): Document {
    return wrapped ? { ...clear, ...JSON.parse(this.unwrap(about, wrapped).toString('utf8')) } : clear;
  }
}

function tryOpen(key: KeyObject, about: string, wrapped: Buffer): Buffer | null {
  try {
    return openBytes(key, about, wrapped);
  } catch {
    return null;
  }
}
