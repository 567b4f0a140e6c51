import { createHash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type * as z from 'zod';
import type { PublishSelectors, RollBackSelectors, SwitchSelectors } from '@/contracts/host-health.ts';
import { type AdapterSwitches, type SelectorAdapter, SelectorHead } from '@/contracts/selector-set.ts';
import { canonicalJson } from '@/domain/playbook/canonical-json.ts';
import type { Actor } from '../auth/actor.ts';
import { signHead } from '../auth/sign-head.ts';
import type { Backend } from '../backend.ts';
import type { Tables } from '../db/tables.ts';
import type { NumberedHead } from '../http/answer-head.ts';
import { ApiProblem } from '../http/api-problem.ts';
import { selectorChannel } from '../stream/listen-for-publishing.ts';
import { checkSelectorSet } from './check-selector-set.ts';
import { chainAct } from './ledger.ts';

type Author = Pick<Actor, 'org_id' | 'name'>;
type Db = Backend['db'] | Transaction<Tables>;

/** How many heads of the past are told. */
const mostHeads = 200;
/** A switch that another change outran stands on the next epoch instead; so often at most. */
const mostTries = 5;

/** The head in force as it was signed. @throws ApiProblem 404 where none was ever published */
export async function readSelectorHead(
  backend: Backend,
  orgId: string,
  adapter: SelectorAdapter,
): Promise<NumberedHead> {
  const row = await headRows(backend.db, orgId, adapter).executeTakeFirst();
  if (!row) throw notPublished(adapter);
  return { head: { key_id: row.key_id, body: row.signed_body, signature: row.signature }, epoch: row.epoch };
}

/** The exact text of a set. @throws ApiProblem 404 */
export async function readSelectorText(backend: Backend, orgId: string, hash: string): Promise<string> {
  const row = await backend.db
    .selectFrom('selector_sets')
    .select('body')
    .where('org_id', '=', orgId)
    .where('hash', '=', hash)
    .executeTakeFirst();
  if (!row) throw new ApiProblem(404, 'not_found', 'There is no selector set of this hash.');
  return row.body;
}

/** The heads that were ever in force, the newest first. */
export async function listSelectorHeads(
  backend: Backend,
  orgId: string,
  adapter: SelectorAdapter,
): Promise<SelectorHead[]> {
  const rows = await headRows(backend.db, orgId, adapter).limit(mostHeads).execute();
  return rows.map((row) => SelectorHead.parse(JSON.parse(row.signed_body)));
}

/**
 * Puts a set in force, under the next epoch.
 * @throws ApiProblem 422 with every problem where it is no set of `adapter`, 409 where another epoch is in force than the
 * caller began on. Nothing changes then.
 */
export async function publishSelectors(
  backend: Backend,
  author: Author,
  adapter: SelectorAdapter,
  { set, switches, note, base_epoch }: z.output<typeof PublishSelectors>,
): Promise<SelectorHead> {
  const checked = checkSelectorSet(set);
  const problems = checked.ok ? [] : [...checked.problems];
  if (checked.ok && checked.set.adapter !== adapter)
    problems.push({ path: 'adapter', reason: `this set is of ${checked.set.adapter}, not of ${adapter}` });
  if (!checked.ok || problems.length > 0)
    throw new ApiProblem(422, 'invalid_selectors', 'This set can not be published.', problems);
  const body = canonicalJson(checked.set);
  const hash = createHash('sha256').update(body).digest('hex');
  return backend.db.transaction().execute(async (tx) => {
    const current = await expectEpoch(tx, author, adapter, base_epoch);
    const version = await keepSet(tx, author, adapter, hash, body);
    const head =
      version === null ? null : await addHead(backend, tx, author, current, { adapter, hash, version, switches, note });
    if (!head) throw outrun(adapter);
    return head;
  });
}

/**
 * Changes what the set in force may be used for. Never refused for being late: the last word stands.
 * @throws ApiProblem 404 where none was ever published
 */
export async function switchSelectors(
  backend: Backend,
  author: Author,
  adapter: SelectorAdapter,
  { switches, note }: z.output<typeof SwitchSelectors>,
): Promise<SelectorHead> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const head = await backend.db.transaction().execute(async (tx) => {
      const current = await headRows(tx, author.org_id, adapter).executeTakeFirst();
      if (!current) throw notPublished(adapter);
      const { hash, version } = current;
      return addHead(backend, tx, author, current, { adapter, hash, version, switches, note });
    });
    if (head) return head;
  }
  throw outrun(adapter);
}

/**
 * Puts a set in force again, with the switches as they are.
 * @throws ApiProblem 404 where there is no such set of `adapter`, 409 as `publishSelectors`
 */
export async function rollBackSelectors(
  backend: Backend,
  author: Author,
  adapter: SelectorAdapter,
  { hash, note, base_epoch }: z.output<typeof RollBackSelectors>,
): Promise<SelectorHead> {
  return backend.db.transaction().execute(async (tx) => {
    const current = await expectEpoch(tx, author, adapter, base_epoch);
    const set = await tx
      .selectFrom('selector_sets')
      .select('version')
      .where('org_id', '=', author.org_id)
      .where('hash', '=', hash)
      .where('adapter', '=', adapter)
      .executeTakeFirst();
    if (!set || !current) throw new ApiProblem(404, 'not_found', 'There is no selector set of this hash.');
    const { switches } = current;
    const head = await addHead(backend, tx, author, current, { adapter, hash, version: set.version, switches, note });
    if (!head) throw outrun(adapter);
    return head;
  });
}

type HeadRow = Awaited<ReturnType<ReturnType<typeof headRows>['executeTakeFirst']>>;

function headRows(db: Db, orgId: string, adapter: SelectorAdapter) {
  return db
    .selectFrom('selector_heads')
    .selectAll()
    .where('org_id', '=', orgId)
    .where('adapter', '=', adapter)
    .orderBy('epoch', 'desc');
}

async function expectEpoch(tx: Db, { org_id }: Author, adapter: SelectorAdapter, epoch: number): Promise<HeadRow> {
  const current = await headRows(tx, org_id, adapter).executeTakeFirst();
  if ((current?.epoch ?? 0) !== epoch) throw outrun(adapter);
  return current;
}

/** Keeps a set under its hash and tells its version; null where another one took the next version this very moment. */
async function keepSet(
  tx: Db,
  { org_id }: Author,
  adapter: SelectorAdapter,
  hash: string,
  body: string,
): Promise<number | null> {
  await tx
    .insertInto('selector_sets')
    .columns(['org_id', 'adapter', 'hash', 'body', 'version'])
    .expression((eb) =>
      eb
        .selectFrom('selector_sets')
        .where('org_id', '=', org_id)
        .where('adapter', '=', adapter)
        .select([
          eb.cast<string>(eb.val(org_id), 'uuid').as('org_id'),
          eb.cast<string>(eb.val(adapter), 'text').as('adapter'),
          eb.cast<string>(eb.val(hash), 'text').as('hash'),
          eb.cast<string>(eb.val(body), 'text').as('body'),
          sql<number>`coalesce(max(version), 0) + 1`.as('version'),
        ]),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await tx
    .selectFrom('selector_sets')
    .select('version')
    .where('org_id', '=', org_id)
    .where('hash', '=', hash)
    .executeTakeFirst();
  return row?.version ?? null;
}

interface NextHead {
  readonly adapter: SelectorAdapter;
  readonly hash: string;
  readonly version: number;
  readonly switches: AdapterSwitches;
  readonly note: string;
}

/** Signs and keeps the next head, and rings; null where another change took that epoch first. */
async function addHead(
  backend: Backend,
  tx: Transaction<Tables>,
  author: Author,
  current: HeadRow,
  next: NextHead,
): Promise<SelectorHead | null> {
  const head = SelectorHead.parse({
    ...next,
    epoch: (current?.epoch ?? 0) + 1,
    previous: current?.hash ?? null,
    published_at: backend.now().toISOString(),
    published_by: author.name,
  });
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('selector_heads')
    .values({
      ...head,
      org_id: author.org_id,
      switches: JSON.stringify(head.switches),
      ...signHead(backend.keys, head),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (!numInsertedOrUpdatedRows) return null;
  const { adapter, version, epoch, hash } = head;
  await chainAct(tx, author.org_id, backend.now(), {
    kind: 'selectors.publish',
    by: author.name,
    about: { adapter, version, epoch, hash, note: head.note, ...head.switches },
  });
  const notice = JSON.stringify({ org_id: author.org_id, adapter, epoch });
  await sql`select pg_notify(${selectorChannel}, ${notice})`.execute(tx);
  return head;
}

function notPublished(adapter: SelectorAdapter): ApiProblem {
  return new ApiProblem(404, 'not_found', `No selector set of ${adapter} was ever published.`);
}

function outrun(adapter: SelectorAdapter): ApiProblem {
  return new ApiProblem(409, 'epoch_conflict', `The selectors of ${adapter} were changed meanwhile.`);
}
