import { createPublicKey, verify } from 'node:crypto';
import type { ServerKeys } from '../auth/server-keys.ts';
import type { Database } from '../db/open-database.ts';
import { entryHash, hashEvent, ledgerStart, rootOf, sha256 } from './ledger.ts';
import { Checkpoint } from './ledger-checkpoints.ts';

/** Something that does not agree, at entry `n`. */
export interface LedgerFault {
  readonly n: number;
  readonly what: string;
}

export interface LedgerVerdict {
  readonly ok: boolean;
  /** Entries. */
  readonly length: number;
  /** Hash of the last one. */
  readonly head: string;
  readonly events: number;
  readonly checkpoints: number;
  /** The first hundred. */
  readonly faults: readonly LedgerFault[];
}

const entriesAPage = 500;
const mostFaults = 100;

/**
 * Goes through an organisation's whole chain: that no entry lacks, that each holds the one before it, that its root is that of
 * the events and acts as they stand in the database now, that every event is in it once, and that what was signed was so.
 */
export async function verifyLedger(db: Database, keys: ServerKeys, org_id: string): Promise<LedgerVerdict> {
  const faults: LedgerFault[] = [];
  const fault = (n: number, what: string) => {
    if (faults.length < mostFaults) faults.push({ n, what });
  };
  const signed = await readCheckpoints(db, keys, org_id, fault);
  const checkpoints = signed.size;
  let prev = ledgerStart;
  let n = 0;
  let events = 0;
  for (;;) {
    const page = await db
      .selectFrom('ledger')
      .selectAll()
      .where('org_id', '=', org_id)
      .where('n', '>', n)
      .orderBy('n')
      .limit(entriesAPage)
      .execute();
    if (page.length === 0) break;
    const entryOf = new Map(page.flatMap((entry) => entry.members.map((id) => [id, entry.n] as const)));
    const hashes = await hashMembers(db, org_id, [...entryOf.keys()], (id, what) =>
      fault(entryOf.get(id) ?? n, `event ${id} ${what}`),
    );
    for (const entry of page) {
      n += 1;
      if (entry.n !== n) fault(n, 'is missing');
      n = entry.n;
      if (entry.prev !== prev) fault(n, 'does not hold the hash of the entry before it');
      const root =
        entry.kind === 'act' ? sha256(entry.body ?? '') : rootOf(entry.members.map((id) => hashes.get(id) ?? ''));
      if (root !== entry.root)
        fault(n, entry.kind === 'act' ? 'the act was changed' : 'its events are not those it was made of');
      if (entryHash(entry.prev, entry.root, n) !== entry.hash) fault(n, 'its hash is not its own');
      const checkpoint = signed.get(n);
      if (checkpoint && checkpoint !== entry.hash) fault(n, 'is not what was signed');
      signed.delete(n);
      prev = entry.hash;
      events += entry.members.length;
    }
  }
  for (const missing of signed.keys()) fault(missing, 'was signed, and is not there');
  const head = await db
    .selectFrom('ledger_heads')
    .select(['n', 'hash', 'before'])
    .where('org_id', '=', org_id)
    .executeTakeFirst();
  if ((head?.n ?? 0) !== n || (head?.hash ?? ledgerStart) !== prev)
    fault(n, 'the chain does not end where its head says');
  const outside = (await countEvents(db, org_id, head?.before ?? 0)) - events;
  if (outside > 0) fault(n, `${outside} events are stored and not in the chain`);
  if (outside < 0 && faults.length === 0) fault(n, `${-outside} events are in the chain more than once`);
  return { ok: faults.length === 0, length: n, head: prev, events, checkpoints, faults };
}

/** The hashes that events were chained with, by id. One whose content no longer makes its hash is told. */
async function hashMembers(
  db: Database,
  org_id: string,
  ids: readonly string[],
  fault: (id: string, what: string) => void,
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('events')
    .select([
      'id',
      'agent_id',
      'device_id',
      'seq',
      'type',
      'occurred_at',
      'received_at',
      'interaction_id',
      'account_ref',
      'score',
      'payload',
      'hash',
    ])
    .where('org_id', '=', org_id)
    .where('id', 'in', ids)
    .execute();
  const found = new Map(rows.map((row) => [row.id, row]));
  const hashes = new Map<string, string>();
  for (const id of ids) {
    const row = found.get(id);
    if (!row?.hash) {
      fault(id, row ? 'has lost its hash' : 'is gone');
      continue;
    }
    if (hashEvent(row) !== row.hash) fault(id, 'was changed');
    hashes.set(id, row.hash);
  }
  return hashes;
}

/** What was signed of a chain, by entry. A signature that is not the server's own counts for nothing, and is told. */
async function readCheckpoints(
  db: Database,
  keys: ServerKeys,
  org_id: string,
  fault: (n: number, what: string) => void,
): Promise<Map<number, string>> {
  const rows = await db.selectFrom('ledger_checkpoints').selectAll().where('org_id', '=', org_id).execute();
  const key = createPublicKey({ key: keys.publicJwk, format: 'jwk' });
  const signed = new Map<number, string>();
  for (const { n, key_id, signed_body, signature } of rows) {
    const bytes = Buffer.from(signature, 'base64');
    const proven = verify('sha256', Buffer.from(signed_body), { key, dsaEncoding: 'ieee-p1363' }, bytes);
    const checkpoint = Checkpoint.safeParse(proven && key_id === keys.keyId ? JSON.parse(signed_body) : null);
    if (checkpoint.data?.n === n && checkpoint.data.org_id === org_id) signed.set(n, checkpoint.data.hash);
    else fault(n, 'its checkpoint was not signed by this server');
  }
  return signed;
}

/** How many events are stored, but for those from before the chain began. */
async function countEvents(db: Database, org_id: string, before: number): Promise<number> {
  const { count } = await db
    .selectFrom('events')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('org_id', '=', org_id)
    .executeTakeFirstOrThrow();
  return Number(count) - before;
}
