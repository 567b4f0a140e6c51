import { uuidv7 } from 'uuidv7';
import type { LegalHold } from '@/contracts/privacy.ts';
import type { Actor } from '../auth/actor.ts';
import type { Backend } from '../backend.ts';
import { ApiProblem } from '../http/api-problem.ts';
import { chainAct } from '../services/ledger.ts';
import { expectPerson } from './person.ts';
import { subjectsOf } from './subjects.ts';

/** Every hold of a subject, lifted ones too, the newest first. */
export async function listHolds({ db }: Pick<Backend, 'db'>, org_id: string, subject_id: string): Promise<LegalHold[]> {
  const rows = await db
    .selectFrom('legal_holds as hold')
    .innerJoin('users as setter', (join) =>
      join.onRef('setter.org_id', '=', 'hold.org_id').onRef('setter.id', '=', 'hold.set_by'),
    )
    .leftJoin('users as lifter', (join) =>
      join.onRef('lifter.org_id', '=', 'hold.org_id').onRef('lifter.id', '=', 'hold.lifted_by'),
    )
    .select([
      'hold.id',
      'hold.reason',
      'hold.set_at',
      'hold.lifted_at',
      'hold.lifted_why',
      'setter.name as set_by',
      'lifter.name as lifted_by',
    ])
    .where('hold.org_id', '=', org_id)
    .where('hold.subject_id', '=', subject_id)
    .orderBy('hold.set_at', 'desc')
    .execute();
  return rows.map(({ set_at, lifted_at, ...hold }) => ({
    ...hold,
    set_at: set_at.toISOString(),
    lifted_at: lifted_at?.toISOString() ?? null,
  }));
}

/**
 * Has nothing of a debtor erased or let go by age until it is lifted.
 * @throws ApiProblem 404 where nothing is kept under the reference, 409 where a hold stands already.
 */
export async function setHold(backend: Backend, actor: Actor, ref: string, reason: string): Promise<LegalHold[]> {
  const { db, dataKeys, now } = backend;
  const { org_id, user_id: set_by } = actor;
  await dataKeys.ready(org_id);
  const account = await db
    .selectFrom('accounts')
    .select('ref')
    .where('org_id', '=', org_id)
    .where('ref', '=', ref)
    .executeTakeFirst();
  if (account) await subjectsOf(db, dataKeys, org_id, [{ kind: 'account', ref }]);
  const subject = await db.transaction().execute(async (tx) => {
    const person = await expectPerson(tx, org_id, ref, true);
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('legal_holds')
      .values({ org_id, id: uuidv7(), subject_id: person.id, reason, set_by, set_at: now() })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (Number(numInsertedOrUpdatedRows) === 0) throw new ApiProblem(409, 'held', 'A hold stands already.');
    await chainAct(tx, org_id, now(), { kind: 'hold.set', by: set_by, about: { subject: person.id } });
    return person.id;
  });
  return listHolds(backend, org_id, subject);
}

/** Lifts the hold that stands. @throws ApiProblem 404 where none does. */
export async function liftHold(backend: Backend, actor: Actor, ref: string, why: string): Promise<LegalHold[]> {
  const { db, now } = backend;
  const { org_id, user_id: lifted_by } = actor;
  const subject = await db.transaction().execute(async (tx) => {
    const person = await expectPerson(tx, org_id, ref, true);
    const { numUpdatedRows } = await tx
      .updateTable('legal_holds')
      .set({ lifted_by, lifted_at: now(), lifted_why: why })
      .where('org_id', '=', org_id)
      .where('subject_id', '=', person.id)
      .where('lifted_at', 'is', null)
      .executeTakeFirst();
    if (Number(numUpdatedRows) === 0) throw new ApiProblem(404, 'not_found', 'No hold stands.');
    await chainAct(tx, org_id, now(), { kind: 'hold.lift', by: lifted_by, about: { subject: person.id } });
    return person.id;
  });
  return listHolds(backend, org_id, subject);
}
