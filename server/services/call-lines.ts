import { sql } from 'kysely';
import type { TranscriptLine } from '@/contracts/call.ts';
import type { HeardAnswer, HeardLine } from '@/contracts/integrations.ts';
import type { Actor } from '../auth/actor.ts';
import type { HookCaller } from '../auth/hook-keys.ts';
import type { Backend } from '../backend.ts';
import type { Database } from '../db/open-database.ts';
import { ApiProblem } from '../http/api-problem.ts';
import { linesChannel } from '../stream/listen-for-publishing.ts';

const minuteMs = 60_000;
/** What was said in a call is let go so long after its end … */
const keptMs = 10 * minuteMs;
/** … and, where nobody ever said that it ended, so long after it was said. */
const keptAnywayMs = 4 * 60 * minuteMs;
/** An hour of talk with every guess on the way is some thousand lines: more is no call. */
const mostLines = 5000;

/**
 * Takes in what is said in a call, in order, and rings for its agent after the commit. A line that comes again takes the
 * place of the former one, unless that was final.
 * @throws ApiProblem 404 where nobody told of this call, or it ended more than ten minutes ago; 409 past 5,000 lines.
 */
export async function takeLines(
  backend: Backend,
  { org_id }: HookCaller,
  call_id: string,
  lines: readonly HeardLine[],
): Promise<HeardAnswer> {
  const now = backend.now();
  const news = await backend.db.transaction().execute(async (tx) => {
    // One batch of a call at a time: the order of places is the order of commits.
    const call = await tx
      .selectFrom('calls')
      .select(['agent_id', 'ended_at'])
      .where('org_id', '=', org_id)
      .where('id', '=', call_id)
      .forUpdate()
      .executeTakeFirst();
    if (!call || now.getTime() - (call.ended_at?.getTime() ?? now.getTime()) > keptMs)
      throw new ApiProblem(404, 'unknown_call', 'Tell of the call itself first.');
    const { last } = await tx
      .selectFrom('call_lines')
      .select(({ fn }) => fn.coalesce(fn.max('place'), sql<number>`0`).as('last'))
      .where('org_id', '=', org_id)
      .where('call_id', '=', call_id)
      .executeTakeFirstOrThrow();
    if (last > mostLines) throw new ApiProblem(409, 'too_long', 'There is more said in this call than in any.');
    // Of several words on one line, the last.
    const said = [...new Map(lines.map((line) => [line.id, line])).values()];
    const kept = await tx
      .insertInto('call_lines')
      .values(
        said.map(({ id, speaker, text, at, final }, n) => ({
          ...{ org_id, call_id, id, speaker, text, at, final },
          place: last + 1 + n,
          received_at: now,
        })),
      )
      .onConflict((conflict) =>
        conflict
          .columns(['org_id', 'call_id', 'id'])
          .doUpdateSet((eb) => ({
            place: eb.ref('excluded.place'),
            speaker: eb.ref('excluded.speaker'),
            text: eb.ref('excluded.text'),
            final: eb.ref('excluded.final'),
            received_at: eb.ref('excluded.received_at'),
          }))
          .where('call_lines.final', '=', false),
      )
      .returning('place')
      .execute();
    return { user_id: call.agent_id, after: last, upto: last + said.length, kept: kept.length };
  });
  const { kept, ...ring } = news;
  if (kept > 0)
    await sql`select pg_notify(${linesChannel}, ${JSON.stringify({ org_id, call_id, ...ring })})`.execute(backend.db);
  return { call_id, kept };
}

/** What was said in a call of the caller's own so far. @throws ApiProblem 404 */
export async function listOwnLines(
  { db }: Backend,
  { org_id, user_id }: Actor,
  call_id: string,
): Promise<TranscriptLine[]> {
  const call = await db
    .selectFrom('calls')
    .select('id')
    .where('org_id', '=', org_id)
    .where('id', '=', call_id)
    .where('agent_id', '=', user_id)
    .executeTakeFirst();
  if (!call) throw new ApiProblem(404, 'not_found', 'There is no such call.');
  return readLines(db, org_id, call_id, 0, mostLines);
}

/** The lines of a call whose places lie after `after`, up to `upto`, in order. */
export async function readLines(
  db: Database,
  org_id: string,
  call_id: string,
  after: number,
  upto: number,
): Promise<TranscriptLine[]> {
  const rows = await db
    .selectFrom('call_lines')
    .select(['id', 'speaker', 'text', 'at', 'final'])
    .where('org_id', '=', org_id)
    .where('call_id', '=', call_id)
    .where('place', '>', after)
    .where('place', '<=', upto)
    .orderBy('place')
    .execute();
  return rows.map((row) => ({ ...row, source: 'feed', at: row.at.toISOString() }));
}

/** Lets go of what was said in calls that are over. */
export async function sweepLines({ db, now }: Pick<Backend, 'db' | 'now'>): Promise<void> {
  const [ended, anyway] = [keptMs, keptAnywayMs].map((ms) => new Date(now().getTime() - ms));
  await sql`
    delete from call_lines using calls
    where calls.org_id = call_lines.org_id and calls.id = call_lines.call_id and calls.ended_at < ${ended}`.execute(db);
  await sql`delete from call_lines where received_at < ${anyway}`.execute(db);
}
