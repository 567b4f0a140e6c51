import type * as z from 'zod';
import type { AgentScore, Boards, TeamBoard } from '@/contracts/score.ts';
import { localDay } from '@/domain/conversation/local-day.ts';
import { Currency } from '@/domain/conversation/money.ts';
import { gradeOf } from '@/domain/interaction/grade.ts';
import type { Actor } from '../auth/actor.ts';
import type { Backend } from '../backend.ts';

type Score = z.infer<typeof AgentScore>;

/** The boards of today, in the organisation's zone: of their own team for a supervisor, of every team for the others. */
export async function readBoards(backend: Backend, actor: Actor): Promise<z.infer<typeof Boards>> {
  const supervisorOnly = actor.roles.every((role) => role === 'supervisor' || role === 'agent');
  const teamId = supervisorOnly ? actor.team_id : null;
  const day = localDay(backend.now(), actor.time_zone);
  const teams = await backend.db
    .selectFrom('teams')
    .select(['id', 'name'])
    .where('org_id', '=', actor.org_id)
    .$if(teamId !== null, (query) => query.where('id', '=', teamId))
    .orderBy('name')
    .execute();
  const scores = await readScores(backend, actor, day, null);
  const computed_at = backend.now().toISOString();
  return {
    teams: teams.map((team) =>
      boardOf(
        team,
        scores.filter((score) => score.team_id === team.id),
        day,
        computed_at,
      ),
    ),
  };
}

/** Today's score of the caller. A person of no team (an admin, say) has an empty one. */
export async function readOwnScore(backend: Backend, actor: Actor): Promise<Score> {
  const [score] = await readScores(backend, actor, localDay(backend.now(), actor.time_zone), actor.user_id);
  return score ?? emptyScore(actor);
}

async function readScores(backend: Backend, actor: Actor, day: string, onlyAgent: string | null): Promise<Score[]> {
  const rows = await backend.db
    .selectFrom('users')
    .leftJoin('agent_day as today', (join) =>
      join
        .onRef('today.org_id', '=', 'users.org_id')
        .onRef('today.agent_id', '=', 'users.id')
        .on('today.day', '=', day),
    )
    .select([
      'users.id',
      'users.name',
      'users.team_id',
      'today.interactions',
      'today.counted',
      'today.needed',
      'today.score_sum',
      'today.agreements',
      'today.promised_minor',
      'today.losses',
      'today.last_outcome',
      'today.last_outcome_at',
    ])
    .where('users.org_id', '=', actor.org_id)
    .where('users.active', '=', true)
    .where('users.team_id', 'is not', null)
    .$if(onlyAgent !== null, (query) => query.where('users.id', '=', onlyAgent))
    .$if(onlyAgent === null, (query) => query.where((eb) => eb(eb.val('agent'), '=', eb.fn.any('users.roles'))))
    .orderBy('users.name')
    .execute();
  const currency = Currency.parse(actor.currency);
  return rows.flatMap((row) => {
    if (!row.team_id) return [];
    const counted = row.counted ?? 0;
    const needed = row.needed ?? 1;
    const score = counted > 0 ? mean(row.score_sum ?? 0, counted) : null;
    return {
      agent_id: row.id,
      name: row.name,
      team_id: row.team_id,
      grade: gradeOf(score, counted, needed),
      score,
      interactions: row.interactions ?? 0,
      counted,
      needed,
      agreements: row.agreements ?? 0,
      promised: row.promised_minor ? { minor: row.promised_minor, currency } : null,
      losses: row.losses ?? [],
      last_outcome_at: row.last_outcome_at?.toISOString() ?? null,
      last_outcome: row.last_outcome ?? null,
    };
  });
}

function boardOf(
  team: { id: string; name: string },
  agents: Score[],
  day: string,
  computed_at: string,
): z.infer<typeof TeamBoard> {
  const counted = sum(agents, (agent) => agent.counted);
  // Every interaction weighs the same, so that one agent with two calls does not weigh as much as one with forty.
  const score =
    counted > 0
      ? mean(
          sum(agents, (agent) => (agent.score ?? 0) * agent.counted),
          counted,
        )
      : null;
  const promised = agents.find((agent) => agent.promised)?.promised;
  return {
    team,
    day,
    score,
    grade: gradeOf(score, counted, Math.max(1, ...agents.map((agent) => agent.needed))),
    agreements: sum(agents, (agent) => agent.agreements),
    promised: promised ? { ...promised, minor: sum(agents, (agent) => agent.promised?.minor ?? 0) } : null,
    agents,
    computed_at,
  };
}

function emptyScore(actor: Actor): Score {
  return {
    agent_id: actor.user_id,
    name: actor.name,
    team_id: actor.team_id ?? '00000000-0000-0000-0000-000000000000',
    grade: gradeOf(null, 0, 1),
    score: null,
    interactions: 0,
    counted: 0,
    needed: 1,
    agreements: 0,
    promised: null,
    losses: [],
    last_outcome_at: null,
    last_outcome: null,
  };
}

function mean(total: number, count: number): number {
  return Math.round((total / count) * 10) / 10;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
