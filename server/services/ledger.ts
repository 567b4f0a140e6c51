import { hash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import { canonicalJson } from '@/domain/playbook/canonical-json.ts';
import { uuidList } from '../db/binary-lists.ts';
import { executePrepared } from '../db/prepared-statements.ts';
import type { Tables } from '../db/tables.ts';

/** What an administrator did, in the words of the route that did it; never the personal data that it did it with. */
export interface Act {
  readonly kind: string;
  readonly by: string;
  readonly about: Readonly<Record<string, string | number | boolean | null>>;
}

/** The columns of a stored event that its hash speaks for. */
export interface HashedEvent {
  readonly id: string;
  readonly agent_id: string;
  readonly device_id: string;
  readonly seq: number;
  readonly type: string;
  readonly occurred_at: Date;
  /** Hashed where there is one: events from before had none. */
  readonly clock_offset_ms?: number | null;
  readonly received_at: Date;
  readonly interaction_id: string | null;
  readonly account_ref: string | null;
  readonly score: number | null;
  /** Whose key it is sealed with, and the seal: what is hashed of a person, so that their erasure changes nothing here. */
  readonly subject_id?: string | null;
  readonly sealed?: Buffer | null;
}

/** What the first entry of a chain holds in the place of the one before it. */
export const ledgerStart = sha256('');

export function sha256(text: string | Buffer): string {
  return hash('sha256', text);
}

/**
 * SHA-256, hex, of an event as a row holds it: of its canonical JSON, which is the same however its payload's keys come back.
 * @param payload the canonical JSON of its payload
 */
export function hashEvent(event: HashedEvent, payload: string): string {
  const { id, agent_id, device_id, seq, type, score, account_ref, subject_id, sealed } = event;
  const occurred_at = event.occurred_at.toISOString();
  const received_at = event.received_at.toISOString();
  const interaction_id = event.interaction_id?.toLowerCase() ?? null;
  const clock_offset_ms = event.clock_offset_ms ?? undefined;
  const whose = subject_id && sealed ? { subject_id, sealed: sha256(sealed) } : null;
  const about = whose ? {} : { account_ref };
  // All keys in their order, the payload's place between the two.
  const before = canonicalJson({ ...about, agent_id, clock_offset_ms, device_id, id, interaction_id, occurred_at });
  const after = canonicalJson({ received_at, score, ...whose, seq, type });
  return sha256(`${before.slice(0, -1)},"payload":${payload},${after.slice(1)}`);
}

/** The root of a batch: of its events' hashes in the order of `members`. */
export function rootOf(hashes: readonly string[]): string {
  return sha256(hashes.join(''));
}

/** The hash of entry `n`, which follows the one whose hash is `prev`. */
export function entryHash(prev: string, root: string, n: number): string {
  return sha256(`${prev}|${root}|${n}`);
}

/** Chains events that were stored in this very transaction. Does nothing for none. */
export async function chainEvents(
  tx: Transaction<Tables>,
  org_id: string,
  at: Date,
  events: readonly { readonly id: string; readonly hash: string }[],
): Promise<void> {
  if (events.length === 0) return;
  const ordered = events.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const root = rootOf(ordered.map(({ hash }) => hash));
  await append(tx, org_id, { kind: 'events', at, members: ordered.map(({ id }) => id), body: null, root });
}

/** Chains what an administrator did, in the transaction that did it. */
export async function chainAct(tx: Transaction<Tables>, org_id: string, at: Date, act: Act): Promise<void> {
  const body = canonicalJson(act);
  await append(tx, org_id, { kind: 'act', at, members: [], body, root: sha256(body) });
}

interface Entry {
  readonly kind: 'events' | 'act';
  readonly at: Date;
  readonly members: string[];
  readonly body: string | null;
  readonly root: string;
}

/**
 * Takes the head's row last of all in a transaction, so that it is held shortly. A row lock, since a distributed Postgres has
 * no advisory ones. The entry's hash is `entryHash` in SQL: one statement moves the head and adds the entry, so that everybody
 * else waits for one round trip and not for three.
 */
async function append(tx: Transaction<Tables>, org_id: string, entry: Entry): Promise<void> {
  const { kind, at, members, body, root } = entry;
  const added = await executePrepared(
    tx,
    sql`
    with head as (
      update ledger_heads
      set prev = hash, n = n + 1, hash = encode(sha256(convert_to(hash || '|' || ${root} || '|' || (n + 1), 'UTF8')), 'hex')
      where org_id = ${org_id}
      returning n, prev, hash
    )
    insert into ledger (org_id, n, kind, at, members, body, prev, root, hash)
    select ${org_id}, n, ${kind}, ${at}, ${uuidList(members)}::uuid[], ${body}, prev, ${root}, hash from head`,
  );
  if (added.numAffectedRows !== 0n) return;
  await tx
    .insertInto('ledger_heads')
    .values({ org_id, hash: ledgerStart })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await append(tx, org_id, entry);
}
