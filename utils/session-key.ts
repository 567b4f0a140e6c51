import Dexie, { type Table } from 'dexie';
import { base64Url } from './base64-url.ts';

const name = 'session';
const curve = { name: 'ECDSA', namedCurve: 'P-256' };
const hash = { name: 'ECDSA', hash: 'SHA-256' };

/** A key that signs and can be copied by nobody, this extension included: apart from all data, so that no copy of that has it. */
class KeyDatabase extends Dexie {
  declare readonly keys: Table<{ name: string; pair: CryptoKeyPair }, string>;

  constructor() {
    super('combinado-key', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ keys: 'name' });
  }
}

/**
 * Proof, by RFC 9449, that this browser holds its key: for a sign-in, and for the refresh that names `token`. Null where the
 * browser keeps no keys: the session is then bound to none.
 */
export async function proveKey(url: string, token: string | null): Promise<string | null> {
  const pair = await readKey();
  if (!pair) return null;
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  const ath = token === null ? {} : { ath: base64Url(await crypto.subtle.digest('SHA-256', bytes(token))) };
  const head = { typ: 'dpop+jwt', alg: 'ES256', jwk: { kty, crv, x, y } };
  const claims = { jti: crypto.randomUUID(), htm: 'POST', htu: url, iat: Math.floor(Date.now() / 1000), ...ath };
  const text = `${base64Url(bytes(JSON.stringify(head)))}.${base64Url(bytes(JSON.stringify(claims)))}`;
  return `${text}.${base64Url(await crypto.subtle.sign(hash, pair.privateKey, bytes(text)))}`;
}

/** Whoever signs in next has another key. */
export async function forgetKey(): Promise<void> {
  if (globalThis.indexedDB) await withKeys((keys) => keys.delete(name));
}

async function readKey(): Promise<CryptoKeyPair | null> {
  if (!globalThis.indexedDB) return null;
  const fresh = await crypto.subtle.generateKey(curve, false, ['sign']);
  // Two that ask at once have the same one.
  return withKeys(async (keys) => {
    const kept = await keys.get(name);
    if (!kept) await keys.add({ name, pair: fresh });
    return kept?.pair ?? fresh;
  });
}

async function withKeys<T>(work: (keys: KeyDatabase['keys']) => PromiseLike<T>): Promise<T> {
  const db = new KeyDatabase();
  try {
    return await db.transaction('rw', db.keys, () => work(db.keys));
  } finally {
    db.close();
  }
}

const bytes = (text: string) => new TextEncoder().encode(text);
