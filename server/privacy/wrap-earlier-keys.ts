import type { Database } from '../db/open-database.ts';
import type { OuterKey } from './outer-key.ts';
import { organisationKeyName, sealKeyName, serverKeyName } from './secret-names.ts';

/** How many secrets of a table lie in the clear, under the outer key, and under one that it took the place of. */
export interface KeyStand {
  clear: number;
  current: number;
  former: number;
}
export type KeyStands = Readonly<Record<'server_keys' | 'seal_keys' | 'organisation_keys', KeyStand>>;

/**
 * Wraps what lies in the clear from before there was an outer key, and anew what a former one wrapped. Each row is changed only
 * as it was read, so that several servers may do so at once. Documents wait for `outer.wrapsDocuments`.
 *
 * @param look changes nothing
 * @returns how things stand after it; @throws Error where a secret is wrapped and no key opens it.
 */
export async function wrapEarlierKeys({
  db,
  outer,
  look = false,
}: {
  readonly db: Database;
  readonly outer: OuterKey;
  readonly look?: boolean;
}): Promise<KeyStands> {
  const isDone = (name: string, wrapped: Buffer | null): boolean =>
    look || (wrapped !== null && outer.isCurrent(name, wrapped));
  const stands = { server_keys: none(), seal_keys: none(), organisation_keys: none() };
  for (const { id, secret, wrapped } of await db.selectFrom('server_keys').selectAll().execute()) {
    const name = serverKeyName(id);
    const whole = outer.readDocument(name, secret, wrapped);
    const next = isDone(name, wrapped) ? null : outer.wrapDocument(name, whole);
    if (next)
      await db
        .updateTable('server_keys')
        .set({ secret: '{}', wrapped: next })
        .where('id', '=', id)
        .where('wrapped', 'is not distinct from', wrapped)
        .execute();
    count(stands.server_keys, outer, name, next ?? wrapped);
  }
  for (const { org_id, key_id, jwk, wrapped } of await db.selectFrom('seal_keys').selectAll().execute()) {
    const name = sealKeyName(org_id, key_id);
    const { d, ...open } = outer.readDocument(name, jwk, wrapped);
    const next = isDone(name, wrapped) ? null : outer.wrapDocument(name, { d });
    if (next)
      await db
        .updateTable('seal_keys')
        .set({ jwk: JSON.stringify(open), wrapped: next })
        .where('org_id', '=', org_id)
        .where('key_id', '=', key_id)
        .where('wrapped', 'is not distinct from', wrapped)
        .execute();
    count(stands.seal_keys, outer, name, next ?? wrapped);
  }
  for (const { org_id, secret, outer_key } of await db.selectFrom('organisation_keys').selectAll().execute()) {
    const name = organisationKeyName(org_id);
    const plain = outer_key ? outer.unwrap(name, secret) : secret;
    const next = isDone(name, outer_key ? secret : null) ? null : outer.wrap(name, plain);
    if (next)
      await db
        .updateTable('organisation_keys')
        .set({ secret: next, outer_key: true })
        .where('org_id', '=', org_id)
        .where('secret', '=', secret)
        .execute();
    count(stands.organisation_keys, outer, name, next ?? (outer_key ? secret : null));
  }
  return stands;
}

const none = (): KeyStand => ({ clear: 0, current: 0, former: 0 });

function count(stand: KeyStand, outer: OuterKey, name: string, wrapped: Buffer | null): void {
  stand[wrapped === null ? 'clear' : outer.isCurrent(name, wrapped) ? 'current' : 'former'] += 1;
}
