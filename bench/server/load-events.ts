import type pg from 'pg';
import { makeEventPartitions } from '@/server/db/event-partitions.ts';

/** A uuid of version 7 of the instant `at`, always the same for the number `n`. */
const uuid = (at: string, n: string, salt: string): string =>
  `(lpad(to_hex((extract(epoch from ${at}) * 1000)::bigint), 12, '0') || '7' || substr(md5(${n} || '${salt}'), 1, 3) || '8' || substr(md5(${n} || '${salt}'), 4, 15))::uuid`;

export interface LoadSize {
  /** Half of them the beginnings of conversations, half outcomes. */
  readonly events: number;
  readonly agents: number;
  readonly accounts: number;
  /** Days back over which they lie, today among them. */
  readonly days: number;
}

/**
 * Fills an organisation that a few outcomes were stored in with copies of them, made in the database itself: other times, agents,
 * accounts and ids, and the rows of every table that ingest keeps beside an event. Their personal parts are not copied: a seal
 * belongs to one event.
 */
export async function loadEvents(
  owner: pg.Pool,
  org: string,
  size: LoadSize,
  say: (line: string) => void,
): Promise<void> {
  await makeEventPartitions(owner, new Date(), Math.ceil(size.days / 30) + 1, 2);
  const steps: [string, string][] = [
    [
      'people',
      `insert into teams select '${org}', ${uuid('now()', 'n::text', 'team')}, 'Team ' || n, (select playbook_id from teams where org_id = '${org}' limit 1)
       from generate_series(1, ${Math.ceil(size.agents / 25)}) n;
       insert into users (org_id, id, email, name, password_hash, roles, team_id, locale)
       select '${org}', ${uuid('now()', 'n::text', 'user')}, 'bench' || n || '@vereda.example', 'Agent ' || n, '', '{agent}',
         (select id from teams where org_id = '${org}' and name = 'Team ' || (1 + n / 25)), 'pt-BR' from generate_series(0, ${size.agents - 1}) n`,
    ],
    [
      'templates',
      `create unlogged table bench_agents as select (row_number() over (order by id)) - 1 as n, id, team_id from users where org_id = '${org}' and email like 'bench%';
       create unique index on bench_agents (n);
       create unlogged table bench_outcomes as
         select (row_number() over (order by e.id)) - 1 as n, e.playbook_id, e.pack_hash, e.score, e.payload, c.counted, o.day, o.due_until
         from events e join outcomes o on o.org_id = e.org_id and o.event_id = e.id
         join outcome_changes c on c.org_id = e.org_id and c.event_id = e.id where e.org_id = '${org}';
       create unique index on bench_outcomes (n); analyze bench_agents; analyze bench_outcomes`,
    ],
    [
      'events',
      `create unlogged table bench_copies as
       select n, ${uuid('at', 'n::text', 'event')} as id, ${uuid('at', 'n::text', 'talk')} as talk, at, n % ${size.agents} as agent,
         n % (select count(*) from bench_outcomes) as template, 'B-' || (n * 7919 % ${size.accounts}) as account_ref
       from (select n, now() - ((n::float8 / ${size.events / 2}) * ${size.days} || ' days')::interval as at
         from generate_series(0, ${size.events / 2 - 1}) n) n;
       insert into events (org_id, id, agent_id, team_id, device_id, seq, type, occurred_at, received_at, interaction_id, account_ref, playbook_id, pack_hash, payload, hash)
       select '${org}', ${uuid('at', 'c.n::text', 'started')}, a.id, a.team_id, a.id, 2 * c.n + 1, 'interaction.started', at, at, talk, account_ref, null, null,
         '{"type": "interaction.started", "channel": "whatsapp", "account_ref": null, "stage": null}', md5(c.n::text) from bench_copies c join bench_agents a on a.n = c.agent;
       insert into events (org_id, id, agent_id, team_id, device_id, seq, type, occurred_at, received_at, interaction_id, account_ref, playbook_id, pack_hash, score, payload, hash)
       select '${org}', c.id, a.id, a.team_id, a.id, 2 * c.n + 2, 'outcome.logged', at, at, talk, account_ref, playbook_id, pack_hash, score, payload, md5(c.n::text)
       from bench_copies c join bench_agents a on a.n = c.agent join bench_outcomes t on t.n = c.template`,
    ],
    [
      'outcomes',
      `create unlogged table bench_settled as
       select c.id, c.talk, a.id as agent_id, a.team_id, c.at, (c.at at time zone 'America/Sao_Paulo')::date as day, t.counted,
         case when isfinite(t.due_until) then (c.at at time zone 'America/Sao_Paulo')::date + (t.due_until - t.day) else t.due_until end as due_until
       from bench_copies c join bench_agents a on a.n = c.agent join bench_outcomes t on t.n = c.template;
       insert into outcome_changes (org_id, interaction_id, event_id, kind, version, agent_id, team_id, supervises, past_limits, day, at, counted)
       select '${org}', talk, id, 'version', 1, agent_id, team_id, false, false, day, at, counted from bench_settled;
       insert into outcomes (org_id, interaction_id, agent_id, team_id, event_id, counts, versions, past_limits, day, at, due_until)
       select '${org}', talk, agent_id, team_id, id, true, 1, false, day, at, due_until from bench_settled;
       insert into outcome_feed select '${org}', (select last from outcome_feed_heads where org_id = '${org}') + row_number() over (order by id), id, talk from bench_settled;
       update outcome_feed_heads set last = (select max(place) from outcome_feed where org_id = '${org}') where org_id = '${org}'`,
    ],
    [
      'days',
      `insert into agent_day (org_id, day, agent_id, team_id, playbook_id, needed, interactions, counted, score_sum, agreements, promised_minor, losses, last_outcome, last_outcome_at)
       select '${org}', day, agent_id, (array_agg(team_id))[1], max(counted ->> 'playbook'), coalesce(max((counted ->> 'needed')::int), 1), count(*), count(counted ->> 'score'),
         coalesce(sum((counted ->> 'score')::float8), 0), count(*) filter (where (counted ->> 'agreement')::boolean), coalesce(sum((counted ->> 'promised')::bigint), 0),
         coalesce((array_agg(counted -> 'losses' order by jsonb_array_length(counted -> 'losses') desc))[1], '[]'), max(counted ->> 'name'), max(at)
       from bench_settled group by day, agent_id on conflict do nothing`,
    ],
    ['statistics', 'drop table bench_copies, bench_settled, bench_outcomes, bench_agents; analyze'],
  ];
  for (const [what, statements] of steps) {
    const began = performance.now();
    await owner.query(statements);
    say(`${what} in ${Math.round((performance.now() - began) / 1000)} s`);
  }
}
