import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type JsonWebKey,
  type KeyObject,
  randomBytes,
  sign,
} from 'node:crypto';
import { calculateJwkThumbprint } from 'jose';
import type { Database } from '../db/open-database.ts';
import type { OuterKey } from '../privacy/outer-key.ts';
import { serverKeyName } from '../privacy/secret-names.ts';

/** The server's own secrets, in the database so that every process of one installation has the same ones. */
export interface ServerKeys {
  /** Makes the successors of tokens. */
  readonly tokenSecret: Buffer;
  readonly keyId: string;
  readonly publicJwk: Record<string, unknown>;
  /** ECDSA P-256 over SHA-256 as 64 bytes `r || s` (what `crypto.subtle.verify` takes), base64. */
  readonly sign: (text: string) => string;
}

/** Reads the keys, making them at the very first start. @throws Error where they are wrapped and `outer` does not open them. */
export async function readServerKeys(db: Database, outer: OuterKey): Promise<ServerKeys> {
  const fresh = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
  const stored = (id: string, secret: Record<string, unknown>) => {
    const wrapped = outer.wrapDocument(serverKeyName(id), secret);
    return { secret: JSON.stringify(wrapped ? {} : secret), wrapped };
  };
  await db
    .insertInto('server_keys')
    .values([
      { id: 'token', purpose: 'token', ...stored('token', { k: randomBytes(32).toString('base64url') }) },
      { id: 'sign', purpose: 'sign', ...stored('sign', { ...fresh }) },
    ])
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const rows = await db.selectFrom('server_keys').select(['id', 'purpose', 'secret', 'wrapped']).execute();
  const secretOf = (purpose: 'token' | 'sign'): Readonly<Record<string, unknown>> => {
    const row = rows.find((candidate) => candidate.purpose === purpose);
    if (!row) throw new Error(`the ${purpose} key is missing from server_keys`);
    return outer.readDocument(serverKeyName(row.id), row.secret, row.wrapped);
  };
  const privateKey: KeyObject = createPrivateKey({ key: secretOf('sign') as JsonWebKey, format: 'jwk' });
  const jwk = createPublicKey(privateKey).export({ format: 'jwk' });
  const keyId = (await calculateJwkThumbprint(jwk)).slice(0, 16);
  return {
    tokenSecret: Buffer.from(String(secretOf('token').k), 'base64url'),
    keyId,
    publicJwk: { ...jwk, alg: 'ES256', use: 'sig', kid: keyId },
    sign: (text) =>
      sign('sha256', Buffer.from(text), { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64'),
  };
}
