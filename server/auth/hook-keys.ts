import { uuidv7 } from 'uuidv7';
import type { HookKey, MadeHookKey } from '@/contracts/integrations.ts';
import type { Backend } from '../backend.ts';
import { ApiProblem } from '../http/api-problem.ts';
import { chainAct } from '../services/ledger.ts';
import type { Actor } from './actor.ts';
import { deriveSecret } from './derive-secret.ts';
import { hashToken, newToken, organisationOf } from './token.ts';

/** The firm's telephony, calling in with a key. */
export interface HookCaller {
  readonly org_id: string;
  readonly key_id: string;
  /** What its calls must be signed with; null where the key alone will do. */
  readonly secret: string | null;
  /** The organisation's: bare numbers are of its country. */
  readonly currency: string;
}

/** So that scanners of code and logs know one when they see it. */
const prefix = 'combinado_hook_';
/** "Last used" is told to the minute: not every call writes. */
const usedEveryMs = 60_000;

/** Who bears this key; null where it is none, or was revoked. */
export async function findHookCaller(backend: Backend, token: string): Promise<HookCaller | null> {
  if (!token.startsWith(prefix)) return null;
  const org_id = organisationOf(token.slice(prefix.length));
  if (!org_id) return null;
  const row = await backend.db
    .selectFrom('hook_keys')
    .innerJoin('organisations', 'organisations.id', 'hook_keys.org_id')
    .select(['hook_keys.id', 'hook_keys.signed', 'hook_keys.last_used_at', 'organisations.currency'])
    .where('hook_keys.org_id', '=', org_id)
    .where('hook_keys.hash', '=', hashToken(token))
    .where('hook_keys.revoked_at', 'is', null)
    .executeTakeFirst();
  if (!row) return null;
  const now = backend.now();
  if (now.getTime() - (row.last_used_at?.getTime() ?? 0) > usedEveryMs) {
    await backend.db
      .updateTable('hook_keys')
      .set({ last_used_at: now })
      .where('org_id', '=', org_id)
      .where('id', '=', row.id)
      .execute();
  }
  return { org_id, key_id: row.id, secret: row.signed ? secretOf(backend, row.id) : null, currency: row.currency };
}

/** Makes a key. What is answered is all that is ever seen of it. */
export async function createHookKey(
  backend: Backend,
  actor: Actor,
  { name, signed }: { readonly name: string; readonly signed: boolean },
): Promise<MadeHookKey> {
  const token = prefix + newToken(actor.org_id);
  const { org_id, user_id: by } = actor;
  const now = backend.now();
  const row = await backend.db.transaction().execute(async (tx) => {
    const made = await tx
      .insertInto('hook_keys')
      .values({
        ...{ org_id, id: uuidv7(), name, signed },
        hash: hashToken(token),
        created_at: now,
        created_by: actor.name,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    await chainAct(tx, org_id, now, { kind: 'hook_keys.create', by, about: { key: made.id, name, signed } });
    return made;
  });
  return { key: toHookKey(row), token, secret: signed ? secretOf(backend, row.id) : null };
}

/** The organisation's keys, those in use first, the newest first. */
export async function listHookKeys(backend: Backend, { org_id }: Actor): Promise<HookKey[]> {
  const rows = await backend.db
    .selectFrom('hook_keys')
    .selectAll()
    .where('org_id', '=', org_id)
    .orderBy((eb) => eb('revoked_at', 'is not', null))
    .orderBy('id', 'desc')
    .limit(100)
    .execute();
  return rows.map(toHookKey);
}

/** From now on nobody calls in with it. @throws ApiProblem 404 */
export async function revokeHookKey(backend: Backend, { org_id, user_id: by }: Actor, id: string): Promise<void> {
  const now = backend.now();
  await backend.db.transaction().execute(async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('hook_keys')
      .set((eb) => ({ revoked_at: eb.fn.coalesce('revoked_at', eb.val(now)) }))
      .where('org_id', '=', org_id)
      .where('id', '=', id)
      .executeTakeFirst();
    if (Number(numUpdatedRows) === 0) throw new ApiProblem(404, 'not_found', 'There is no such key.');
    await chainAct(tx, org_id, now, { kind: 'hook_keys.revoke', by, about: { key: id } });
  });
}

function secretOf(backend: Backend, id: string): string {
  return deriveSecret(backend.keys, `hook-key:${id}`);
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly signed: boolean;
  readonly created_at: Date;
  readonly created_by: string;
  readonly last_used_at: Date | null;
  readonly revoked_at: Date | null;
}

function toHookKey({ id, name, signed, created_at, created_by, last_used_at, revoked_at }: Row): HookKey {
  return {
    id,
    name,
    signed,
    created_by,
    created_at: created_at.toISOString(),
    last_used_at: last_used_at?.toISOString() ?? null,
    revoked_at: revoked_at?.toISOString() ?? null,
  };
}
