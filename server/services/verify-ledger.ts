import { createPublicKey, verify } from 'node:crypto';
import * as z from 'zod';
import { canonicalJson } from '@/domain/playbook/canonical-json.ts';
import type { ServerKeys } from '../auth/server-keys.ts';

import type { Database } from '../db/open-database.ts';
import { DataKeys } from '../privacy/data-keys.ts';
import { openPayloads, type SealedEvent } from '../privacy/sealed-events.ts';
import { accountRefOf } from '../privacy/subjects.ts';
import { entryHash, type HashedEvent, hashEvent, ledgerStart, rootOf, sha256 } from './ledger.ts';
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
  /** Of these the person was erased; what stands of them still makes the hash they were chained with. */
  readonly erased: number;
  /** Events that were let go by age: their entries are verified without them. */
  readonly let_go: number;
  /** The first hundred. */
  readonly faults: readonly LedgerFault[];
}

const entriesAPage = 500;
const mostFaults = 100;

/**
 * Goes through an organisation's whole chain: that no entry lacks, that each holds the one before it, that its root is that of
 * the events and acts as they stand in the database now, that every event is in it once, and that what was signed was so. An erasure
 * or a month that was let go is believed only where the chain has it as an act.
 */
export async function verifyLedger(
  db: Database,
  keys: ServerKeys,
  org_id: string,
  dataKeys: DataKeys = new DataKeys(db),
): Promise<LedgerVerdict> {
  const faults: LedgerFault[] = [];
  const fault = (n: number, what: string) => {
    if (faults.length < mostFaults) faults.push({ n, what });
  };
  const signed = await readCheckpoints(db, keys, org_id, fault);
  const checkpoints = signed.size;
  let prev = ledgerStart;
  let n = 0;
  let events = 0;
  let letGo = 0;
  const acts = await readPrivacyActs(db, org_id);
  const erased = new Set<string>();
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
    const told = (id: string, what: string) => fault(entryOf.get(id) ?? n, `event ${id} ${what}`);
    const { hashes, gone } = await hashMembers({ db, dataKeys, org_id, acts, erased }, [...entryOf.keys()], told);
    for (const entry of page) {
      n += 1;
      if (entry.n !== n) fault(n, 'is missing');
      n = entry.n;
      if (entry.prev !== prev) fault(n, 'does not hold the hash of the entry before it');
      const left = entry.members.filter((id) => !gone.has(id));
      const root =
        entry.kind === 'act' ? sha256(entry.body ?? '') : rootOf(entry.members.map((id) => hashes.get(id) ?? ''));
      // Where some are gone by age, no root can be made; the entry's own hash still holds the one that was.
      if (root !== entry.root && left.length === entry.members.length)
        fault(n, entry.kind === 'act' ? 'the act was changed' : 'its events are not those it was made of');
      if (entryHash(entry.prev, entry.root, n) !== entry.hash) fault(n, 'its hash is not its own');
      const checkpoint = signed.get(n);
      if (checkpoint && checkpoint !== entry.hash) fault(n, 'is not what was signed');
      signed.delete(n);
      prev = entry.hash;
      events += left.length;
      letGo += entry.members.length - left.length;
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
  return {
    ok: faults.length === 0,
    length: n,
    head: prev,
    events,
    checkpoints,
    erased: erased.size,
    let_go: letGo,
    faults,
  };
}

/** The hashes that events were chained with, by id. One whose content no longer makes its hash is told. */
async function hashMembers(
  { db, dataKeys, org_id, acts, erased }: MembersOf,
  ids: readonly string[],
  fault: (id: string, what: string) => void,
): Promise<{ readonly hashes: Map<string, string>; readonly gone: Set<string> }> {
  const hashes = new Map<string, string>();
  const gone = new Set<string>();
  if (ids.length === 0) return { hashes, gone };
  const rows = await db
    .selectFrom('events')
    .select([
      'id',
      'agent_id',
      'device_id',
      'seq',
      'type',
      'occurred_at',
      'clock_offset_ms',
      'received_at',
      'interaction_id',
      'account_ref',
      'score',
      'payload',
      'hash',
      'subject_id',
      'sealed',
      'carried',
    ])
    .where('org_id', '=', org_id)
    .where('id', 'in', ids)
    .execute();
  const found = new Map(rows.map((row) => [row.id, row]));
  const opened = await openWhatOpens(db, dataKeys, org_id, rows);
  const subjects = await readRefs(db, org_id, rows);
  for (const id of ids) {
    const row = found.get(id);
    if (!row && acts.months.has(monthOf(id))) {
      gone.add(id);
      continue;
    }
    if (!row?.hash) {
      fault(id, row ? 'has lost its hash' : 'is gone');
      continue;
    }
    hashes.set(id, row.hash);
    const { subject_id } = row;
    const subject = subject_id === null ? null : subjects.get(subject_id);
    if (subject_id !== null && !subject) fault(id, 'is about nobody who is known');
    const isErased = subject !== null && subject !== undefined && subject.ref === null;
    if (isErased && subject_id !== null) {
      erased.add(id);
      if (!acts.subjects.has(subject_id)) fault(id, 'is about somebody whose erasure is not in the chain');
    } else if (subject?.kind === 'account' && subject.ref !== row.account_ref) fault(id, 'names another account');
    if (row.carried && isErased) continue;
    const read = opened.get(id);
    if (!read || hashOf(row, read.payload) !== row.hash) fault(id, 'was changed');
  }
  return { hashes, gone };
}

interface MembersOf {
  readonly db: Database;
  readonly dataKeys: DataKeys;
  readonly org_id: string;
  readonly acts: PrivacyActs;
  /** Takes the ids of events whose person was erased. */
  readonly erased: Set<string>;
}

/** The payloads by id, without those whose seal was broken: one of these must not keep the others of its page shut. */
async function openWhatOpens(
  db: Database,
  dataKeys: DataKeys,
  org_id: string,
  rows: readonly SealedEvent<unknown>[],
): ReturnType<typeof openPayloads<unknown>> {
  try {
    return await openPayloads(db, dataKeys, org_id, rows);
  } catch {
    const each = await Promise.all(
      rows.map((row) => openPayloads(db, dataKeys, org_id, [row]).catch(() => new Map<string, never>())),
    );
    return new Map(each.flatMap((one) => [...one]));
  }
}

/** The hash of a row as it stands; of one that was sealed only later, as it came. */
function hashOf(row: HashedEvent & { readonly carried: boolean; readonly payload: unknown }, opened: unknown): string {
  if (!row.carried) return hashEvent(row, canonicalJson(row.payload));
  const account_ref = row.type === 'outcome.logged' ? accountRefOf(opened) : null;
  return hashEvent({ ...row, account_ref, subject_id: null, sealed: null }, canonicalJson(opened));
}

/** Who the events are about, by subject: under which name, null of those who were erased. */
async function readRefs(db: Database, org_id: string, rows: readonly { readonly subject_id: string | null }[]) {
  const ids = [...new Set(rows.flatMap(({ subject_id }) => subject_id ?? []))];
  if (ids.length === 0) return new Map<string, { kind: string; ref: string | null }>();
  const found = await db
    .selectFrom('data_subjects')
    .select(['id', 'kind', 'ref'])
    .where('org_id', '=', org_id)
    .where('id', 'in', ids)
    .execute();
  return new Map(found.map(({ id, kind, ref }) => [id, { kind, ref }]));
}

/** Whom the chain says were erased, and which months it says were let go. */
interface PrivacyActs {
  readonly subjects: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
}

const ErasedAct = z.object({ kind: z.literal('subject.erase'), about: z.object({ subject: z.string() }) });
const LetGoAct = z.object({ kind: z.literal('retention.drop'), about: z.object({ month: z.string() }) });

async function readPrivacyActs(db: Database, org_id: string): Promise<PrivacyActs> {
  const rows = await db
    .selectFrom('ledger')
    .select('body')
    .where('org_id', '=', org_id)
    .where('kind', '=', 'act')
    .where((eb) =>
      eb.or([eb('body', 'like', '%"kind":"subject.erase"%'), eb('body', 'like', '%"kind":"retention.drop"%')]),
    )
    .execute();
  const bodies = rows.map(({ body }): unknown => JSON.parse(body ?? 'null'));
  // Conversations go with the account that they were about.
  const chained = bodies.flatMap((body) => ErasedAct.safeParse(body).data?.about.subject ?? []);
  const along =
    chained.length === 0
      ? []
      : await db
          .selectFrom('data_subjects')
          .select('id')
          .where('org_id', '=', org_id)
          .where('erased_with', 'in', chained)
          .execute();
  return {
    subjects: new Set([...chained, ...along.map(({ id }) => id)]),
    months: new Set(bodies.flatMap((body) => LetGoAct.safeParse(body).data?.about.month ?? [])),
  };
}

/** The month of a UUIDv7, as its first day. */
function monthOf(id: string): string {
  const ms = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
  const at = new Date(ms);
  return Number.isNaN(at.getTime()) ? '' : `${at.toISOString().slice(0, 7)}-01`;
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
