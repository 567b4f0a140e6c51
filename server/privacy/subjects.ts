import type { KeyObject } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { byteList, textList, uuidList } from '../db/binary-lists.ts';
import { executePrepared } from '../db/prepared-statements.ts';
import type { Tables } from '../db/tables.ts';
import type { DataKeys } from './data-keys.ts';

/** Whom something is about, as it is looked for: an account of the organisation, a conversation, or the agent themselves. */
export interface Holder {
  readonly kind: Tables['data_subjects']['kind'];
  readonly ref: string;
}

/** A person as data is kept about them: an id that says nothing, and the key that it is sealed with. */
export interface Subject {
  readonly id: string;
  readonly key: KeyObject;
}

/** Whom an event is about: the debtor of the account that it names; else whoever its conversation is with; else its agent. */
export function holderOf(
  { interaction_id, payload }: { readonly interaction_id: string | null; readonly payload: unknown },
  agent_id: string,
): Holder {
  const ref = accountRefOf(payload);
  if (ref !== null) return { kind: 'account', ref };
  return interaction_id
    ? { kind: 'conversation', ref: interaction_id.toLowerCase() }
    : { kind: 'agent', ref: agent_id };
}

/** The account that a payload names. */
export function accountRefOf(payload: unknown): string | null {
  const named = payload as { account_ref?: unknown; record?: { account_ref?: unknown } | null } | undefined;
  const ref = named?.record?.account_ref ?? named?.account_ref;
  return typeof ref === 'string' && ref !== '' ? ref : null;
}

/** What a holder goes by in the answer of `subjectsOf`. */
export function holderKey({ kind, ref }: Holder): string {
  return `${kind} ${ref}`;
}

/**
 * The subjects of these holders, by `holderKey`; those that are not there yet are made. One query where all are known. Who was
 * erased has no name here any more: whatever comes about them later is about somebody new.
 */
export async function subjectsOf(
  db: Kysely<Tables>,
  keys: DataKeys,
  org_id: string,
  holders: readonly Holder[],
): Promise<Map<string, Subject>> {
  const wanted = new Map(holders.map((holder) => [holderKey(holder), holder]));
  const found = await readSubjects(db, org_id, [...wanted.values()]);
  // In order, so that two requests about the same people never wait for each other in a ring.
  const missing = [...wanted].filter(([key]) => !found.has(key)).sort(([a], [b]) => (a < b ? -1 : 1));
  if (missing.length > 0) {
    const rows = [];
    for (const [, holder] of missing) {
      const id = uuidv7();
      rows.push({ ...holder, org_id, id, key: await keys.issue(org_id, `${org_id}/${id}`) });
    }
    const { rows: made } = await executePrepared(
      db,
      sql<{ id: string }>`
      insert into data_subjects (org_id, id, kind, ref, key)
      select ${org_id}, * from unnest(
        ${uuidList(rows.map(({ id }) => id))}::uuid[], ${textList(rows.map(({ kind }) => kind))}::text[],
        ${textList(rows.map(({ ref }) => ref))}::text[], ${byteList(rows.map(({ key }) => key))}::bytea[])
      on conflict do nothing returning id`,
    );
    const ours = new Set(made.map(({ id }) => id));
    for (const row of rows) if (ours.has(row.id)) found.set(holderKey(row), row);
    // Those that another request made meanwhile are that one's.
    const theirs = missing.flatMap(([key, holder]) => (found.has(key) ? [] : [holder]));
    for (const [key, row] of await readSubjects(db, org_id, theirs)) found.set(key, row);
  }
  const subjects = new Map<string, Subject>();
  for (const [holder, { id, key }] of found) subjects.set(holder, { id, key: await keys.unwrap(org_id, id, key) });
  return subjects;
}

async function readSubjects(
  db: Kysely<Tables>,
  org_id: string,
  holders: readonly Holder[],
): Promise<Map<string, { readonly id: string; readonly key: Buffer }>> {
  if (holders.length === 0) return new Map();
  const kinds = holders.map(({ kind }) => kind);
  const refs = holders.map(({ ref }) => ref);
  const { rows } = await executePrepared(
    db,
    sql<{ id: string; kind: Holder['kind']; ref: string; key: Buffer }>`
    select id, kind, ref, key from unnest(${textList(kinds)}::text[], ${textList(refs)}::text[]) as holder (kind, ref)
    join data_subjects using (kind, ref) where org_id = ${org_id}`,
  );
  return new Map(rows.map((row) => [holderKey(row), row]));
}
