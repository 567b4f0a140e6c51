import { sql } from 'kysely';
import type { Call } from '@/contracts/call.ts';
import type { CallNotice, CallNoticeAnswer } from '@/contracts/integrations.ts';
import type { Actor } from '../auth/actor.ts';
import type { HookCaller } from '../auth/hook-keys.ts';
import type { Backend } from '../backend.ts';
import { ApiProblem } from '../http/api-problem.ts';
import { callChannel } from '../stream/listen-for-publishing.ts';
import { foldCall } from './fold-call.ts';
import { countryOf } from './organisation-format.ts';
import { parsePhone } from './parse-phone.ts';

const minuteMs = 60_000;
/** An ended call is still worth showing while its outcome is being written down. */
const endedForMs = 30 * minuteMs;
/** A dialler that never said that a call ended has forgotten it. */
const longestMs = 4 * 60 * minuteMs;
const keptMs = 7 * 24 * 60 * minuteMs;

/**
 * Takes in what a dialler tells of a call, once, and rings for its agent after the commit.
 * @throws ApiProblem 422 where nobody of the organisation is the agent.
 */
export async function takeCallNotice(
  backend: Backend,
  { org_id, currency }: HookCaller,
  notice: CallNotice,
): Promise<CallNoticeAnswer> {
  const { call_id, state, direction, account_ref = null, queue = null, recording_url = null } = notice;
  const agent_id = await findAgent(backend, org_id, notice.agent);
  const phone = notice.phone ? parsePhone(notice.phone, countryOf(currency)) : null;
  const now = backend.now();
  const rung = await backend.db.transaction().execute(async (tx) => {
    const told = { direction, phone, account_ref, queue, recording_url };
    const alone = foldCall(call_id, [{ state, at: new Date(notice.at), told }]);
    // Two notices of one call at once: the second waits for the row, and then sees what the first wrote.
    await tx
      .insertInto('calls')
      .values({ org_id, id: call_id, ...rowOf(alone, agent_id, now) })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const before = await tx
      .selectFrom('calls')
      .select('agent_id')
      .where('org_id', '=', org_id)
      .where('id', '=', call_id)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const known = await tx
      .insertInto('call_events')
      .values({
        org_id,
        call_id,
        state,
        at: notice.at,
        agent_id,
        told: JSON.stringify(told),
        received_at: now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (Number(known.numInsertedOrUpdatedRows) === 0) return null;
    const words = await tx
      .selectFrom('call_events')
      .select(['state', 'at', 'told', 'agent_id'])
      .where('org_id', '=', org_id)
      .where('call_id', '=', call_id)
      .orderBy('at')
      .orderBy('received_at')
      .execute();
    const call = foldCall(call_id, words);
    const mine = words.at(-1)?.agent_id ?? agent_id;
    await tx
      .updateTable('calls')
      .set(rowOf(call, mine, now))
      .where('org_id', '=', org_id)
      .where('id', '=', call_id)
      .execute();
    // Put through to another: the former agent's screen must learn of it too.
    return new Set([mine, before.agent_id]);
  });
  for (const user_id of rung ?? []) {
    await sql`select pg_notify(${callChannel}, ${JSON.stringify({ org_id, user_id, call_id })})`.execute(backend.db);
  }
  return { call_id, result: rung ? 'stored' : 'duplicate', phone };
}

/** The calls of one agent that go on, or ended within half an hour, oldest first. */
export async function listOwnCalls(backend: Backend, { org_id, user_id }: Actor): Promise<Call[]> {
  const now = backend.now().getTime();
  const rows = await backend.db
    .selectFrom('calls')
    .select('call')
    .where('org_id', '=', org_id)
    .where('agent_id', '=', user_id)
    .where('changed_at', '>', new Date(now - longestMs))
    .where((eb) => eb.or([eb('ended_at', 'is', null), eb('ended_at', '>', new Date(now - endedForMs))]))
    .orderBy('changed_at')
    .limit(20)
    .execute();
  return rows.map(({ call }) => call);
}

/** Lets go of calls that nobody needs any more. */
export async function sweepCalls({ db, now }: Pick<Backend, 'db' | 'now'>): Promise<void> {
  const before = new Date(now().getTime() - keptMs);
  await db.deleteFrom('call_events').where('received_at', '<', before).execute();
  await db.deleteFrom('calls').where('changed_at', '<', before).execute();
}

function rowOf(call: Call, agent_id: string, changed_at: Date) {
  return { agent_id, call: JSON.stringify(call), ended_at: call.ended_at, changed_at };
}

async function findAgent({ db }: Backend, org_id: string, agent: string): Promise<string> {
  const found = agent.includes('@')
    ? await db
        .selectFrom('users')
        .select('id')
        .where('org_id', '=', org_id)
        .where('email', '=', agent.toLowerCase())
        .where('active', '=', true)
        .executeTakeFirst()
    : await db
        .selectFrom('agent_extensions')
        .select('user_id as id')
        .where('org_id', '=', org_id)
        .where('extension', '=', agent)
        .executeTakeFirst();
  if (found) return found.id;
  const reason = 'nobody here has this e-mail or extension';
  throw new ApiProblem(422, 'unknown_agent', 'Whose call is this?', [{ path: 'body.agent', reason }]);
}
