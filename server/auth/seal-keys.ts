import { generateKeyPairSync, type JsonWebKey } from 'node:crypto';
import { calculateJwkThumbprint } from 'jose';
import type { SealKey } from '@/contracts/sealed-event.ts';
import type { Backend } from '../backend.ts';
import type { Database } from '../db/open-database.ts';
import { sealKeyName } from '../privacy/secret-names.ts';
import type { FindSealKey } from './open-sealed.ts';

/** A key older than this is followed by a new one at the next sign-in. */
const rotateMs = 90 * 24 * 3600_000;

/** What this process has read, by organisation: keys are only ever added. */
const known = new WeakMap<Database, Map<string, Map<string, JsonWebKey>>>();

/** The public key that browsers of an organisation seal to now; makes it where there is none yet, or an old one. */
export async function currentSealKey(
  { db, dataKeys, now }: Pick<Backend, 'db' | 'dataKeys' | 'now'>,
  org_id: string,
): Promise<SealKey> {
  const newest = await db
    .selectFrom('seal_keys')
    .select(['key_id', 'jwk', 'created_at'])
    .where('org_id', '=', org_id)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (newest && now().getTime() - newest.created_at.getTime() < rotateMs) return toPublic(newest);
  const jwk = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
  const made = { key_id: (await calculateJwkThumbprint(jwk)).slice(0, 16), jwk };
  const { d, ...open } = jwk;
  const wrapped = dataKeys.outer.wrapDocument(sealKeyName(org_id, made.key_id), { d });
  await db
    .insertInto('seal_keys')
    .values({ org_id, ...made, jwk: JSON.stringify(wrapped ? open : jwk), wrapped, created_at: now() })
    .execute();
  return toPublic(made);
}

/** All keys that an organisation ever sealed to, for one batch whose members name `wanted`. */
export async function sealKeysFor(
  { db, dataKeys }: Pick<Backend, 'db' | 'dataKeys'>,
  orgId: string,
  wanted: readonly string[],
): Promise<FindSealKey> {
  const organisations = known.get(db) ?? new Map<string, Map<string, JsonWebKey>>();
  known.set(db, organisations);
  let keys = organisations.get(orgId);
  if (wanted.some((id) => !keys?.has(id))) {
    const rows = await db
      .selectFrom('seal_keys')
      .select(['key_id', 'jwk', 'wrapped'])
      .where('org_id', '=', orgId)
      .execute();
    const read = ({ key_id, jwk, wrapped }: (typeof rows)[number]): JsonWebKey =>
      dataKeys.outer.readDocument(sealKeyName(orgId, key_id), jwk, wrapped);
    keys = new Map(rows.map((row) => [row.key_id, read(row)]));
    organisations.set(orgId, keys);
  }
  return (id) => keys?.get(id) ?? null;
}

function toPublic({ key_id, jwk }: { key_id: string; jwk: JsonWebKey }): SealKey {
  return { key_id, jwk: { kty: 'EC', crv: 'P-256', x: jwk.x ?? '', y: jwk.y ?? '' } };
}
