import { type Kysely, sql } from 'kysely';
import type { PersonFound } from '@/contracts/privacy.ts';
import type { Actor } from '../auth/actor.ts';
import type { Backend } from '../backend.ts';
import type { Tables } from '../db/tables.ts';
import { ApiProblem } from '../http/api-problem.ts';
import { findAccounts } from '../services/find-accounts.ts';

/** A debtor as data is kept about them: their own subject, and those of conversations that were about their account. */
export interface Person {
  readonly ref: string;
  /** The subject of the account. */
  readonly id: string;
  /** With the conversations'. */
  readonly ids: readonly string[];
  readonly interactions: readonly string[];
  readonly phones: readonly string[];
}

/**
 * The people that a reference, a telephone number or a name finds, as the accounts stand; of a reference also who has no
 * account any more and is only in events.
 */
export async function findPeople(backend: Backend, actor: Actor, question: string): Promise<PersonFound[]> {
  const text = question.trim();
  const accounts = await findAccounts(backend, actor, { ref: text, phone: text, name: text });
  const known = new Map<string, Omit<PersonFound, 'held'>>(
    accounts.map(({ ref, debtor_name, creditor }) => [ref, { account_ref: ref, debtor_name, creditor }]),
  );
  const { rows } = await sql<{ ref: string; held: boolean }>`
    select ref, exists (
      select from legal_holds where legal_holds.org_id = data_subjects.org_id and subject_id = data_subjects.id
        and lifted_at is null) as held
    from data_subjects
    where org_id = ${actor.org_id} and kind = 'account' and ref = any(${[text, ...known.keys()]}::text[])`.execute(
    backend.db,
  );
  const held = new Map(rows.map((row) => [row.ref, row.held]));
  if (held.has(text) && !known.has(text)) known.set(text, { account_ref: text, debtor_name: null, creditor: null });
  return [...known.values()].map((one) => ({ ...one, held: held.get(one.account_ref) ?? false }));
}

/**
 * Whom an account's reference stands for. `lock`: nobody else changes what is kept of them until the transaction ends.
 * @throws ApiProblem 404 where nothing is kept under it.
 */
export async function expectPerson(db: Kysely<Tables>, org_id: string, ref: string, lock = false): Promise<Person> {
  const subject = await db
    .selectFrom('data_subjects')
    .select('id')
    .where('org_id', '=', org_id)
    .where('kind', '=', 'account')
    .where('ref', '=', ref)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst();
  if (!subject) throw new ApiProblem(404, 'not_found', 'Nothing is kept under this reference.');
  const rows = await db
    .selectFrom('events')
    .select('interaction_id')
    .distinct()
    .where('org_id', '=', org_id)
    .where('account_ref', '=', ref)
    .where('interaction_id', 'is not', null)
    .execute();
  const interactions = rows.flatMap(({ interaction_id }) => interaction_id ?? []);
  const along =
    interactions.length === 0
      ? []
      : await db
          .selectFrom('data_subjects')
          .select('id')
          .where('org_id', '=', org_id)
          .where('kind', '=', 'conversation')
          .where('ref', 'in', interactions)
          .execute();
  const account = await db
    .selectFrom('accounts')
    .select('document')
    .where('org_id', '=', org_id)
    .where('ref', '=', ref)
    .executeTakeFirst();
  return {
    ref,
    id: subject.id,
    ids: [subject.id, ...along.map(({ id }) => id)],
    interactions,
    phones: account?.document.phones ?? [],
  };
}
