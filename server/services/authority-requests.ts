import { sql, type Transaction } from 'kysely';
import type * as z from 'zod';
import type { AuthorityAnswer, AuthorityRequest, CounterTerms, LimitBreach } from '@/contracts/authority.ts';
import type { EventPayload } from '@/contracts/event.ts';
import type { Agreement } from '@/domain/agreement/agreement.ts';
import type { AuthorityDecision } from '@/domain/agreement/authority-request.ts';
import { authorityFor } from '@/domain/agreement/limits.ts';
import { parseAgreement } from '@/domain/agreement/parse-agreement.ts';
import { requestExpiry } from '@/domain/agreement/request-expiry.ts';
import { localDay } from '@/domain/conversation/local-day.ts';
import { canonicalJson } from '@/domain/playbook/canonical-json.ts';
import { StageId } from '@/domain/playbook/playbook.ts';
import type { Actor } from '../auth/actor.ts';
import type { Backend } from '../backend.ts';
import { executePrepared } from '../db/prepared-statements.ts';
import type { Tables } from '../db/tables.ts';
import { ApiProblem } from '../http/api-problem.ts';
import { openWords, sealWords } from '../privacy/sealed-words.ts';
import type { Subject } from '../privacy/subjects.ts';
import { authorityChannel } from '../stream/listen-for-publishing.ts';
import { chainAct } from './ledger.ts';

type Payload = Extract<EventPayload, { type: 'authority.requested' }>;

/** A request that arrived, with what the server itself finds past the limits. */
export interface NewRequest {
  readonly id: string;
  readonly interaction_id: string;
  readonly payload: Payload;
  readonly breaches: z.infer<typeof LimitBreach>[];
  readonly terms: CounterTerms;
  readonly at: Date;
}

const dayMs = 24 * 3600_000;
/** Of those that ended, no more than a screen holds. */
const mostEnded = 50;

/**
 * Writes new requests down, in the transaction of their events. Each takes the place of one that its conversation still waits
 * for.
 * @returns the teams that are asked
 */
export async function addRequests(
  tx: Transaction<Tables>,
  requests: readonly (NewRequest & { readonly actor: Actor; readonly subject: Subject })[],
): Promise<string[]> {
  const asked: string[] = [];
  for (const { id, interaction_id, payload, breaches, terms, at, actor, subject } of requests) {
    const { org_id, user_id: agent_id, team_id } = actor;
    if (team_id === null) continue;
    asked.push(team_id, ...(await endRequests(tx, org_id, [{ interaction_id, agent_id }], 'replaced')));
    const { account_ref, debtor, stage, agreement, reason, words } = payload;
    await tx
      .insertInto('authority_requests')
      .values({
        org_id,
        id,
        interaction_id,
        team_id,
        agent_id,
        account_ref,
        debtor,
        stage,
        agreement: JSON.stringify(agreement),
        breaches: JSON.stringify(breaches),
        terms: JSON.stringify(terms),
        reason,
        words: '',
        subject_id: subject.id,
        sealed: sealWords(org_id, id, words, subject),
        asked_at: at,
        expires_at: requestExpiry(at.toISOString(), actor.time_zone),
        ended: null,
      })
      .execute();
  }
  return asked;
}

/** A conversation, and the agent whose it is. */
export interface AgentsConversation {
  readonly interaction_id: string;
  readonly agent_id: string;
}

/** Ends what those agents still wait for in these conversations of theirs. @returns the teams of what did. */
export async function endRequests(
  tx: Transaction<Tables>,
  org_id: string,
  conversations: readonly AgentsConversation[],
  ended: 'conversation' | 'replaced',
): Promise<string[]> {
  if (conversations.length === 0) return [];
  const interactions = conversations.map(({ interaction_id }) => interaction_id);
  const agents = conversations.map(({ agent_id }) => agent_id);
  const { rows } = await executePrepared(
    tx,
    sql<{ team_id: string }>`
    update authority_requests as request set ended = ${ended}
    from unnest(${interactions}::uuid[], ${agents}::uuid[]) as those (interaction_id, agent_id)
    where request.org_id = ${org_id} and request.interaction_id = those.interaction_id
      and request.agent_id = those.agent_id and request.decision is null and request.ended is null
    returning request.team_id`,
  );
  return rows.map(({ team_id }) => team_id);
}

/** What their conversation had ended waits again, as long as the day does. @returns the teams of what does. */
export async function resumeRequests(
  tx: Transaction<Tables>,
  org_id: string,
  interactions: readonly string[],
  now: Date,
): Promise<string[]> {
  if (interactions.length === 0) return [];
  const resumed = await tx
    .updateTable('authority_requests')
    .set({ ended: null })
    .where('org_id', '=', org_id)
    .where('interaction_id', 'in', interactions)
    .where('decision', 'is', null)
    .where('ended', '=', 'conversation')
    .where('expires_at', '>', now)
    .returning('team_id')
    .execute();
  return resumed.map(({ team_id }) => team_id);
}

/** Rings, in every server process, that requests of a team changed. After the commit: ingest must not wait for NOTIFY's lock. */
export async function ringAuthority(backend: Backend, org_id: string, team_id: string): Promise<void> {
  await sql`select pg_notify(${authorityChannel}, ${JSON.stringify({ org_id, team_id })})`.execute(backend.db);
}

/** The requests of the supervisor's own team: those that wait, oldest first; then those of the last day that ended, newest first. */
export async function listRequests(backend: Backend, actor: Actor): Promise<AuthorityRequest[]> {
  if (!actor.team_id) return [];
  const now = backend.now();
  const rows = await requestRows(backend, actor, actor.team_id)
    .where('authority_requests.expires_at', '>', new Date(now.getTime() - dayMs))
    .orderBy('authority_requests.asked_at')
    .execute();
  const requests = (await withWords(backend, actor.org_id, rows)).map((row) => requestOf(row, now));
  const ended = requests.filter(({ state }) => state !== 'waiting').toReversed();
  return [...requests.filter(({ state }) => state === 'waiting'), ...ended.slice(0, mostEnded)];
}

/**
 * Decides a request once; with `countered`, by another plan for the same debt.
 * @throws ApiProblem 404 where the supervisor's team has none such, 403 for one's own, 409 where it was decided or has ended,
 * 400 where the other plan is none or past what a supervisor may grant.
 */
export async function decideRequest(
  backend: Backend,
  actor: Actor,
  id: string,
  decision: AuthorityDecision,
  note: string,
  counter: Agreement | null = null,
): Promise<AuthorityRequest> {
  const team_id = actor.team_id;
  const find = async () =>
    team_id
      ? requestRows(backend, actor, team_id).where('authority_requests.id', '=', id).executeTakeFirst()
      : undefined;
  const before = await find();
  if (!before || !team_id) throw new ApiProblem(404, 'not_found', 'Your team has no such request.');
  if (before.agent_id === actor.user_id)
    throw new ApiProblem(403, 'forbidden', 'Nobody decides a request of their own.');
  const now = backend.now();
  const problem = counterProblem(before, decision, counter, localDay(now, actor.time_zone));
  if (problem) throw new ApiProblem(400, 'invalid', problem);
  const stored = await noteOf(backend, actor.org_id, before, note);
  const decided = await backend.db.transaction().execute(async (tx) => {
    // The conditions stand in the update itself: of two who decide at once, one does.
    const { numUpdatedRows } = await tx
      .updateTable('authority_requests')
      .set({
        decision,
        decided_by: actor.user_id,
        decided_at: now,
        ...stored,
        ...(counter && { counter: JSON.stringify(counter) }),
      })
      .where('org_id', '=', actor.org_id)
      .where('id', '=', id)
      .where('decision', 'is', null)
      .where('ended', 'is', null)
      .where('expires_at', '>', now)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return false;
    const act = { kind: 'authority.decide', by: actor.user_id, about: { request: id, decision } };
    await chainAct(tx, actor.org_id, now, act);
    return true;
  });
  const row = (await find()) ?? before;
  if (!decided) {
    throw row.decision
      ? new ApiProblem(409, 'already_decided', `${row.decider} has already ${row.decision} this request.`)
      : new ApiProblem(409, 'expired', 'This request has ended; the agent may ask again.');
  }
  await ringAuthority(backend, actor.org_id, team_id);
  const [opened] = await withWords(backend, actor.org_id, [row]);
  return requestOf(opened ?? row, now);
}

/** What was decided of the caller's own requests in the last two days. */
export async function listAnswers(backend: Backend, actor: Actor): Promise<z.infer<typeof AuthorityAnswer>[]> {
  const rows = await backend.db
    .selectFrom('authority_requests')
    .innerJoin('users', (join) =>
      join
        .onRef('users.org_id', '=', 'authority_requests.org_id')
        .onRef('users.id', '=', 'authority_requests.decided_by'),
    )
    .select([
      'authority_requests.id',
      'interaction_id',
      'decision',
      'users.name',
      'decided_at',
      'note',
      'counter',
      'subject_id',
      'sealed',
      'sealed_note',
      'words',
    ])
    .where('authority_requests.org_id', '=', actor.org_id)
    .where('agent_id', '=', actor.user_id)
    .where('decision', 'is not', null)
    .where('decided_at', '>', new Date(backend.now().getTime() - 2 * dayMs))
    .execute();
  const opened = await withWords(backend, actor.org_id, rows);
  return opened.flatMap(({ id, interaction_id, decision, name, decided_at, note, counter }) =>
    decision && decided_at
      ? {
          request: id,
          interaction_id,
          decision,
          by: name,
          at: decided_at.toISOString(),
          note: note ?? '',
          ...(counter && { counter }),
        }
      : [],
  );
}

interface Worded {
  readonly id: string;
  readonly subject_id: string | null;
  readonly sealed: Buffer | null;
  readonly sealed_note: Buffer | null;
  readonly words: string;
  readonly note: string | null;
}

const noteId = (id: string) => `${id}/note`;

/** Rows with the words that are sealed in them; those of an erased person are empty. */
export async function withWords<R extends Worded>(
  { db, dataKeys }: Pick<Backend, 'db' | 'dataKeys'>,
  org_id: string,
  rows: readonly R[],
): Promise<R[]> {
  const words = await openWords(
    db,
    dataKeys,
    org_id,
    rows.flatMap(({ id, subject_id, sealed, sealed_note }) => [
      { id, subject_id, sealed },
      { id: noteId(id), subject_id, sealed: sealed_note },
    ]),
  );
  return rows.map((row) => ({
    ...row,
    words: words.get(row.id) ?? row.words,
    note: words.get(noteId(row.id)) ?? row.note,
  }));
}

/** A note as it is stored: sealed where its request is. */
async function noteOf({ db, dataKeys }: Backend, org_id: string, { id, subject_id }: Worded, note: string) {
  if (!subject_id) return { note };
  const row = await db
    .selectFrom('data_subjects')
    .select('key')
    .where('org_id', '=', org_id)
    .where('id', '=', subject_id)
    .executeTakeFirst();
  if (!row?.key) return { note };
  const subject = { id: subject_id, key: await dataKeys.unwrap(org_id, subject_id, row.key) };
  return { note: '', sealed_note: sealWords(org_id, noteId(id), note, subject) };
}

function requestRows(backend: Backend, actor: Actor, teamId: string) {
  return backend.db
    .selectFrom('authority_requests')
    .innerJoin('users as agent', (join) =>
      join
        .onRef('agent.org_id', '=', 'authority_requests.org_id')
        .onRef('agent.id', '=', 'authority_requests.agent_id'),
    )
    .leftJoin('users as supervisor', (join) =>
      join
        .onRef('supervisor.org_id', '=', 'authority_requests.org_id')
        .onRef('supervisor.id', '=', 'authority_requests.decided_by'),
    )
    .selectAll('authority_requests')
    .select(['agent.name as agent_name', 'supervisor.name as decider'])
    .where('authority_requests.org_id', '=', actor.org_id)
    .where('authority_requests.team_id', '=', teamId);
}

type Row = Awaited<ReturnType<ReturnType<typeof requestRows>['executeTakeFirstOrThrow']>>;

function requestOf(row: Row, now: Date): AuthorityRequest {
  return {
    id: row.id,
    interaction_id: row.interaction_id,
    agent: { id: row.agent_id, name: row.agent_name },
    account_ref: row.account_ref,
    debtor: row.debtor,
    stage: StageId.parse(row.stage),
    agreement: row.agreement,
    breaches: row.breaches,
    reason: row.reason,
    words: row.words,
    asked_at: row.asked_at.toISOString(),
    expires_at: row.expires_at.toISOString(),
    state: row.decision ?? row.ended ?? (now < row.expires_at ? 'waiting' : 'day'),
    decided_by: row.decider,
    decided_at: row.decided_at?.toISOString() ?? null,
    note: row.note,
    counter: row.counter,
    terms: row.terms,
  };
}

/** What is wrong with the plan of an answer; null where nothing is. A supervisor is bound as the agent is, by limits of their own. */
function counterProblem(
  row: Row,
  decision: AuthorityDecision,
  counter: Agreement | null,
  today: string,
): string | null {
  if (decision !== 'countered') return counter ? 'Only an answer with another plan carries one.' : null;
  if (!counter) return 'An answer with another plan carries that plan.';
  if (!row.terms) return 'This request was asked before other plans could be offered.';
  const reading = parseAgreement(counter);
  if (!reading.ok) return reading.problems.map(({ path, reason }) => `${path} ${reason}`).join('; ');
  const { original_debt } = row.agreement;
  if (canonicalJson(counter.original_debt) !== canonicalJson(original_debt)) return 'The plan is for another debt.';
  const { within } = authorityFor(counter, row.terms.limits, today);
  return within === 'beyond' ? 'The plan is past what a supervisor may grant at this stage.' : null;
}
