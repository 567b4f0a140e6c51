import { uuidv7 } from 'uuidv7';
import type { AccessEntry } from '@/contracts/privacy.ts';
import type { Actor } from '../auth/actor.ts';
import type { Backend } from '../backend.ts';
import { subjectsOf } from './subjects.ts';

/** By which door something of a person was seen. */
export type Door =
  | 'accounts.find'
  | 'accounts.contacts'
  | 'outcomes.list'
  | 'outcomes.versions'
  | 'privacy.read'
  | 'privacy.export'
  | 'privacy.access';

/** A panel asks for the open account again and again: one look within so many minutes is one entry. */
const oneLookMs = 5 * 60_000;
const mostRemembered = 20_000;
/** When this process last wrote each look down; another one may write it once more. */
const looks = new Map<string, number>();
const shown = 500;

/**
 * Writes down that the actor saw what is kept about the debtors of these accounts. Ids only. It is awaited before the answer
 * goes out: nothing is shown that could not be written down.
 */
export async function noteAccess(
  { db, dataKeys, now }: Pick<Backend, 'db' | 'dataKeys' | 'now'>,
  { org_id, user_id }: Pick<Actor, 'org_id' | 'user_id'>,
  what: Door,
  refs: readonly string[],
): Promise<void> {
  if (refs.length === 0) return;
  const at = now();
  const lookOf = (ref: string) => `${org_id}/${user_id}/${what}/${ref}`;
  const fresh = [...new Set(refs)].filter((ref) => at.getTime() - (looks.get(lookOf(ref)) ?? 0) > oneLookMs);
  if (fresh.length === 0) return;
  await dataKeys.ready(org_id);
  const subjects = await subjectsOf(
    db,
    dataKeys,
    org_id,
    fresh.map((ref) => ({ kind: 'account', ref })),
  );
  const rows = [...subjects.values()].map(({ id: subject_id }) => ({
    org_id,
    subject_id,
    at,
    id: uuidv7(),
    user_id,
    what,
  }));
  if (rows.length > 0) await db.insertInto('access_log').values(rows).execute();
  for (const ref of fresh) {
    looks.delete(lookOf(ref));
    looks.set(lookOf(ref), at.getTime());
  }
  while (looks.size > mostRemembered) looks.delete(looks.keys().next().value ?? '');
}

/** Forgets which looks were written down: whoever comes back under an erased reference is somebody new. */
export function forgetLooks(org_id: string): void {
  for (const look of looks.keys()) if (look.startsWith(`${org_id}/`)) looks.delete(look);
}

/** Who looked at what of one subject, the last 500, newest first. */
export async function listAccess(
  { db }: Pick<Backend, 'db'>,
  org_id: string,
  subject_id: string,
): Promise<AccessEntry[]> {
  const rows = await db
    .selectFrom('access_log')
    .innerJoin('users', (join) =>
      join.onRef('users.org_id', '=', 'access_log.org_id').onRef('users.id', '=', 'access_log.user_id'),
    )
    .select(['access_log.at', 'access_log.what', 'users.name'])
    .where('access_log.org_id', '=', org_id)
    .where('access_log.subject_id', '=', subject_id)
    .orderBy('access_log.at', 'desc')
    .orderBy('access_log.id', 'desc')
    .limit(shown)
    .execute();
  return rows.map(({ at, what, name }) => ({ at: at.toISOString(), user: name, what }));
}
