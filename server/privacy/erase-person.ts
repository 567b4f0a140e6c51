import { sql, type Transaction } from 'kysely';
import type { Erasure, ErasureDone } from '@/contracts/privacy.ts';
import type { Actor } from '../auth/actor.ts';
import type { Backend } from '../backend.ts';
import type { Tables } from '../db/tables.ts';
import { ApiProblem } from '../http/api-problem.ts';
import { chainAct } from '../services/ledger.ts';
import { ringAccounts } from '../services/payment-checks.ts';
import { erasedChannel } from '../stream/listen-for-publishing.ts';
import { forgetLooks } from './access-log.ts';
import type { DataKeys } from './data-keys.ts';
import { expectPerson, type Person } from './person.ts';
import { sealEarlierEvents } from './seal-earlier-events.ts';
import { callsOf, readRefused, requestsOf } from './subject-file.ts';

const shown = 200;

/**
 * Erases a debtor: their keys are destroyed, so that what events say of them can be read by nobody, and every row that names
 * them is deleted or loses the name. What is left are figures that reports count by, under an id that leads to nobody.
 * @throws ApiProblem 404 where nothing is kept under the reference, 409 where a legal hold stands.
 */
export async function erasePerson(backend: Backend, actor: Actor, ref: string, reason: string): Promise<ErasureDone> {
  const { db, dataKeys, now } = backend;
  const { org_id, user_id } = actor;
  // What an older server stored in the clear would outlive its key.
  await sealEarlierEvents(backend);
  const done = await db.transaction().execute(async (tx) => {
    const person = await expectPerson(tx, org_id, ref, true);
    const hold = await tx
      .selectFrom('legal_holds')
      .select('id')
      .where('org_id', '=', org_id)
      .where('subject_id', '=', person.id)
      .where('lifted_at', 'is', null)
      .executeTakeFirst();
    if (hold) throw new ApiProblem(409, 'held', 'A legal hold stands: lift it first.');
    const at = now();
    const removed = await removeRows(tx, dataKeys, org_id, person);
    const { numUpdatedRows: left } = await tx
      .updateTable('events')
      .set({ account_ref: null })
      .where('org_id', '=', org_id)
      .where('account_ref', '=', ref)
      .executeTakeFirst();
    await tx
      .updateTable('data_subjects')
      .set({ key: null, ref: null, erased_at: at, erased_by: user_id, erased_with: person.id })
      .where('org_id', '=', org_id)
      .where('id', 'in', person.ids)
      .execute();
    await tx
      .updateTable('data_subjects')
      .set({ reason, erased_with: null })
      .where('org_id', '=', org_id)
      .where('id', '=', person.id)
      .execute();
    await chainAct(tx, org_id, at, { kind: 'subject.erase', by: user_id, about: { subject: person.id } });
    return { ids: person.ids, subject_id: person.id, at: at.toISOString(), removed, events_left: Number(left) };
  });
  const { ids, ...answer } = done;
  for (const id of ids) dataKeys.forget(org_id, id);
  forgetLooks(org_id);
  await ringErased(backend, org_id, ref);
  return answer;
}

/** Rows that say who somebody is: deleted where nothing else needs them, else without what says so. */
async function removeRows(
  tx: Transaction<Tables>,
  dataKeys: DataKeys,
  org_id: string,
  person: Person,
): Promise<Record<string, number>> {
  const { ref } = person;
  const removed: Record<string, number> = {};
  const count = async (name: string, query: { executeTakeFirst(): Promise<{ numDeletedRows: bigint }> }) => {
    removed[name] = Number((await query.executeTakeFirst()).numDeletedRows);
  };
  const calls = (await callsOf(tx, org_id, person).select('id').execute()).map(({ id }) => id);
  if (calls.length > 0) {
    for (const table of ['call_lines', 'call_events'] as const)
      await tx.deleteFrom(table).where('org_id', '=', org_id).where('call_id', 'in', calls).execute();
    await count('calls', tx.deleteFrom('calls').where('org_id', '=', org_id).where('id', 'in', calls));
  }
  const refused = (await readRefused(tx, dataKeys, org_id, person)).map(({ id }) => id);
  if (refused.length > 0)
    await count('quarantine', tx.deleteFrom('quarantine').where('org_id', '=', org_id).where('id', 'in', refused));
  // The deal stays, since an outcome is compared with it; who it was for and what was said about them do not.
  const requests = (await requestsOf(tx, org_id, person).select('id').execute()).map(({ id }) => id);
  if (requests.length > 0)
    await tx
      .updateTable('authority_requests')
      .set({ account_ref: null, debtor: '', words: '', note: null, sealed: null, sealed_note: null })
      .where('org_id', '=', org_id)
      .where('id', 'in', requests)
      .execute();
  removed.authority_requests = requests.length;
  await count('account_phones', tx.deleteFrom('account_phones').where('org_id', '=', org_id).where('ref', '=', ref));
  await count('accounts', tx.deleteFrom('accounts').where('org_id', '=', org_id).where('ref', '=', ref));
  for (const table of ['contact_history', 'payment_checks'] as const)
    await count(table, tx.deleteFrom(table).where('org_id', '=', org_id).where('account_ref', '=', ref));
  return removed;
}

/** Tells every extension to drop what it keeps of the account. After the commit, as all NOTIFYs here. */
async function ringErased(backend: Backend, org_id: string, account_ref: string): Promise<void> {
  await sql`select pg_notify(${erasedChannel}, ${JSON.stringify({ org_id, account_ref })})`.execute(backend.db);
  await ringAccounts(backend, org_id, [account_ref]);
}

/** The erasures that were done, the last 200, newest first. */
export async function listErasures({ db }: Backend, { org_id }: Actor): Promise<Erasure[]> {
  const rows = await db
    .selectFrom('data_subjects')
    .innerJoin('users', (join) =>
      join.onRef('users.org_id', '=', 'data_subjects.org_id').onRef('users.id', '=', 'data_subjects.erased_by'),
    )
    .select(['data_subjects.id', 'data_subjects.erased_at', 'data_subjects.reason', 'users.name'])
    .where('data_subjects.org_id', '=', org_id)
    .where('data_subjects.erased_at', 'is not', null)
    .where('data_subjects.erased_with', 'is', null)
    .orderBy('data_subjects.erased_at', 'desc')
    .limit(shown)
    .execute();
  return rows.map(({ id, erased_at, reason, name }) => ({
    subject_id: id,
    at: erased_at?.toISOString() ?? '',
    by: name,
    reason: reason ?? '',
  }));
}

/** What came in while its person was being erased has the account's name still: takes it off. */
export async function finishErasures({ db, now }: Pick<Backend, 'db' | 'now'>): Promise<void> {
  const lately = new Date(now().getTime() - 12 * 3600_000);
  await sql`
    update events set account_ref = null from data_subjects
    where data_subjects.erased_at > ${lately} and events.org_id = data_subjects.org_id
      and events.subject_id = data_subjects.id and events.account_ref is not null`.execute(db);
}
