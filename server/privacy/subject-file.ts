import { type Kysely, sql } from 'kysely';
import type { SubjectFile } from '@/contracts/privacy.ts';
import { Account } from '@/domain/interaction/account.ts';
import type { Actor } from '../auth/actor.ts';
import type { Backend } from '../backend.ts';
import type { Tables } from '../db/tables.ts';
import { withWords } from '../services/authority-requests.ts';
import { noteAccess } from './access-log.ts';
import type { DataKeys } from './data-keys.ts';
import { listHolds } from './legal-holds.ts';
import { expectPerson, type Person } from './person.ts';
import { sealEarlierEvents } from './seal-earlier-events.ts';
import { openPayloads } from './sealed-events.ts';
import { openWords } from './sealed-words.ts';
import { subjectsOf } from './subjects.ts';

/**
 * Everything that the organisation keeps about one debtor. That somebody looked is written down first.
 * @throws ApiProblem 404 where nothing is kept under this reference.
 */
export async function readSubjectFile(
  backend: Backend,
  actor: Actor,
  ref: string,
  door: 'privacy.read' | 'privacy.export',
): Promise<SubjectFile> {
  const { db } = backend;
  const { org_id } = actor;
  // Whom an event of before is about is known once it is sealed.
  await sealEarlierEvents(backend);
  await ensurePerson(backend, actor, ref);
  const person = await expectPerson(db, org_id, ref);
  await noteAccess(backend, actor, door, [ref]);
  const account = await db
    .selectFrom('accounts')
    .select('document')
    .where('org_id', '=', org_id)
    .where('ref', '=', ref)
    .executeTakeFirst();
  const organisation = await db
    .selectFrom('organisations')
    .select('name')
    .where('id', '=', org_id)
    .executeTakeFirstOrThrow();
  const contacts = await db
    .selectFrom('contact_history')
    .selectAll()
    .where('org_id', '=', org_id)
    .where('account_ref', '=', ref)
    .orderBy('at')
    .execute();
  return {
    account_ref: ref,
    subject_id: person.id,
    made_at: backend.now().toISOString(),
    organisation: organisation.name,
    account: Account.safeParse(account?.document).data ?? null,
    contacts: contacts.map(({ at, channel, direction, reached, phone, outcome, agent, promise }) => ({
      at: at.toISOString(),
      channel,
      direction,
      reached,
      phone,
      outcome,
      agent,
      promise,
      source: 'import' as const,
    })),
    events: await readEvents(backend, org_id, person),
    payment_checks: await readChecks(backend, org_id, ref),
    authority_requests: await readRequests(backend, org_id, person),
    ...(await readCalls(backend, org_id, person)),
    quarantine: await readRefused(db, backend.dataKeys, org_id, person),
    holds: await listHolds(backend, org_id, person.id),
  };
}

/** An account that nothing was said about yet has a file all the same. */
async function ensurePerson({ db, dataKeys }: Backend, { org_id }: Actor, ref: string): Promise<void> {
  const account = await db
    .selectFrom('accounts')
    .select('ref')
    .where('org_id', '=', org_id)
    .where('ref', '=', ref)
    .executeTakeFirst();
  if (!account) return;
  await dataKeys.ready(org_id);
  await subjectsOf(db, dataKeys, org_id, [{ kind: 'account', ref }]);
}

async function readEvents(
  { db, dataKeys }: Backend,
  org_id: string,
  { ref, ids }: Person,
): Promise<SubjectFile['events']> {
  const rows = await db
    .selectFrom('events')
    .innerJoin('users', (join) =>
      join.onRef('users.org_id', '=', 'events.org_id').onRef('users.id', '=', 'events.agent_id'),
    )
    .select([
      'events.id',
      'events.type',
      'events.occurred_at',
      'events.received_at',
      'events.payload',
      'events.subject_id',
      'events.sealed',
      'users.name',
    ])
    .where('events.org_id', '=', org_id)
    .where((eb) =>
      eb.or([
        eb('events.account_ref', '=', ref),
        eb.and([eb('events.account_ref', 'is', null), eb('events.subject_id', 'in', ids)]),
      ]),
    )
    .orderBy('events.id')
    .execute();
  const opened = await openPayloads<unknown>(db, dataKeys, org_id, rows);
  return rows.map(({ id, type, occurred_at, received_at, name }) => ({
    id,
    type,
    occurred_at: occurred_at.toISOString(),
    received_at: received_at.toISOString(),
    agent: name,
    payload: opened.get(id)?.payload,
  }));
}

async function readChecks({ db }: Backend, org_id: string, ref: string) {
  const rows = await db
    .selectFrom('payment_checks')
    .select(['id', 'claimed_at', 'paid_on', 'amount', 'method', 'receipt', 'state', 'looked_at', 'note'])
    .where('org_id', '=', org_id)
    .where('account_ref', '=', ref)
    .orderBy('claimed_at')
    .execute();
  return rows.map((row) => ({ ...row }));
}

async function readRequests({ db, dataKeys }: Backend, org_id: string, person: Person) {
  const rows = await requestsOf(db, org_id, person).selectAll().orderBy('asked_at').execute();
  const opened = await withWords({ db, dataKeys }, org_id, rows);
  return opened.map(
    ({ id, asked_at, debtor, stage, agreement, reason, words, decision, decided_at, note, counter }) => ({
      ...{ id, asked_at, debtor, stage, agreement, reason, words, decision, decided_at, note, counter },
    }),
  );
}

/** What was asked of supervisors about a person. */
export function requestsOf(db: Pick<Backend['db'], 'selectFrom'>, org_id: string, { ref, interactions }: Person) {
  return db
    .selectFrom('authority_requests')
    .where('org_id', '=', org_id)
    .where((eb) =>
      eb.or([
        eb('account_ref', '=', ref),
        ...(interactions.length > 0 ? [eb('interaction_id', 'in', interactions)] : []),
      ]),
    );
}

async function readCalls({ db }: Backend, org_id: string, person: Person) {
  const calls = await callsOf(db, org_id, person).select(['id', 'call']).execute();
  const lines =
    calls.length === 0
      ? []
      : await db
          .selectFrom('call_lines')
          .select(['call_id', 'speaker', 'text', 'at'])
          .where('org_id', '=', org_id)
          .where(
            'call_id',
            'in',
            calls.map(({ id }) => id),
          )
          .orderBy('at')
          .execute();
  return { calls: calls.map(({ call }) => ({ ...call })), lines: lines.map((line) => ({ ...line })) };
}

/** Calls with the person: those that name the account, or one of its numbers. */
export function callsOf(db: Pick<Backend['db'], 'selectFrom'>, org_id: string, { ref, phones }: Person) {
  return db
    .selectFrom('calls')
    .where('org_id', '=', org_id)
    .where(sql<boolean>`call ->> 'account_ref' = ${ref} or call ->> 'phone' = any(${[...phones]}::text[])`);
}

/**
 * What could not be taken and is about the person: sealed for them, or naming them by reference, number or conversation among
 * what nobody could be found for.
 */
export async function readRefused(
  db: Kysely<Tables>,
  keys: DataKeys,
  org_id: string,
  { ref, ids, phones, interactions }: Person,
) {
  const rows = await db
    .selectFrom('quarantine')
    .leftJoin('data_subjects as subject', (join) =>
      join.onRef('subject.org_id', '=', 'quarantine.org_id').onRef('subject.id', '=', 'quarantine.subject_id'),
    )
    .select(['quarantine.id', 'path', 'quarantine.reason', 'event', 'received_at', 'subject_id', 'sealed'])
    .where('quarantine.org_id', '=', org_id)
    .where((eb) =>
      eb.or([
        eb('subject_id', 'in', ids),
        eb('subject_id', 'is', null),
        eb('subject.kind', 'in', ['agent', 'conversation']),
      ]),
    )
    .execute();
  const opened = await openWords(db, keys, org_id, rows);
  const names = [JSON.stringify(ref), ...phones, ...interactions];
  return rows.flatMap(({ id, path, reason, event, received_at, subject_id }) => {
    const text = opened.get(id) ?? event;
    const theirs = subject_id !== null && ids.includes(subject_id);
    return theirs || names.some((name) => text.includes(name)) ? { id, path, reason, event: text, received_at } : [];
  });
}
