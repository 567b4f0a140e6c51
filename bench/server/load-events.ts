import { makeEventPartitions } from '@/server/db/event-partitions.ts';
import { subjectsOf } from '@/server/privacy/subjects.ts';
import type { RunningBackend } from '@/server/start-backend.ts';
import { type Asked, sealCopies } from './seal-copies.ts';

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

/** Subjects that are made in one statement. */
const subjectsATime = 4000;
/** `{"account_ref":"B-12345"}` with nonce and tag: what is sealed of the beginning of a conversation. */
const startedSealBytes = 54;

/**
 * Fills an organisation that a few outcomes were stored in with copies of them, made in the database itself: other times, agents,
 * accounts and ids, and the rows of every table that ingest keeps beside an event, data subjects with keys of their own among them.
 * In turn each agent has a copy of every one of them. Each copy carries a seal of the length that it would have. Those that a screen opens (the newest, and all of the agent and the
 * account that are asked for) are sealed for their own subject and event; the others keep the bytes of the outcome that they were
 * copied from, which nothing opens: to open them fails.
 */
export async function loadEvents(
  backend: RunningBackend,
  org: string,
  size: LoadSize,
  asked: Asked,
  say: (line: string) => void,
): Promise<void> {
  const owner = backend.pool;
  await makeEventPartitions(owner, new Date(), Math.ceil(size.days / 30) + 1, 2);
  const run = async (what: string, ...work: (string | (() => Promise<unknown>))[]): Promise<void> => {
    const began = performance.now();
    await Promise.all(work.map((one) => (typeof one === 'string' ? owner.query(one) : one())));
    say(`${what} in ${Math.round((performance.now() - began) / 1000)} s`);
  };
  // Checkpoints every few seconds would write every page many times over.
  await owner.query("alter system set max_wal_size = '8GB'");
  await owner.query('select pg_reload_conf()');
  await run(
    'people',
    `insert into teams select '${org}', ${uuid('now()', 'n::text', 'team')}, 'Team ' || n, (select playbook_id from teams where org_id = '${org}' limit 1)
     from generate_series(1, ${Math.ceil(size.agents / 25)}) n;
     insert into users (org_id, id, email, name, password_hash, roles, team_id, locale)
     select '${org}', ${uuid('now()', 'n::text', 'user')}, 'bench' || n || '@vereda.example', 'Agent ' || n, '', '{agent}',
       (select id from teams where org_id = '${org}' and name = 'Team ' || (1 + n / 25)), 'pt-BR' from generate_series(0, ${size.agents - 1}) n`,
  );
  await run(
    'templates',
    `create unlogged table bench_agents as select (row_number() over (order by id)) - 1 as n, id, team_id, email from users where org_id = '${org}' and email like 'bench%';
     create unique index on bench_agents (n);
     create unlogged table bench_accounts as select (row_number() over (order by ref)) - 1 as n, words, document from accounts where org_id = '${org}';
     create unique index on bench_accounts (n);
     create unlogged table bench_outcomes as
       select (row_number() over (order by e.id)) - 1 as n, e.id, e.playbook_id, e.pack_hash, e.score, e.payload, e.subject_id, e.sealed, c.counted, o.day, o.due_until, o.due_days, o.leaves
       from events e join outcomes o on o.org_id = e.org_id and o.event_id = e.id
       join outcome_changes c on c.org_id = e.org_id and c.event_id = e.id where e.org_id = '${org}';
     create unique index on bench_outcomes (n); analyze bench_agents; analyze bench_accounts; analyze bench_outcomes`,
  );
  await run(
    'accounts and subjects',
    `insert into accounts (org_id, ref, words, document, updated_at)
     select '${org}', 'B-' || c.n, words, document || jsonb_build_object('ref', 'B-' || c.n), now()
     from generate_series(0, ${size.accounts - 1}) as c (n) join bench_accounts t on t.n = c.n % (select count(*) from bench_accounts)`,
    async () => {
      await backend.dataKeys.ready(org);
      for (let from = 0; from < size.accounts; from += subjectsATime) {
        const holders = Array.from({ length: Math.min(subjectsATime, size.accounts - from) }, (_, n) => ({
          kind: 'account' as const,
          ref: `B-${from + n}`,
        }));
        await subjectsOf(backend.db, backend.dataKeys, org, holders);
      }
    },
  );
  const half = size.events / 2;
  await run(
    'copies',
    `create unlogged table bench_copies as
     select c.n, ${uuid('at', 'c.n::text', 'event')} as id, ${uuid('at', 'c.n::text', 'talk')} as talk, at, a.id as agent_id, a.team_id,
       c.n / ${size.agents} % (select count(*) from bench_outcomes) as template, s.ref as account_ref, s.id as subject_id
     from (select n, now() - (1 - (n + 1)::float8 / ${half}) * ${size.days} * interval '1 day' as at, 'B-' || (n::bigint * 7919 % ${size.accounts}) as ref,
         n % ${size.agents} as agent from generate_series(0, ${half - 1}) n) c
     join bench_agents a on a.n = c.agent join data_subjects s on s.org_id = '${org}' and s.kind = 'account' and s.ref = c.ref
     order by c.n`,
  );
  await run('seals', () => sealCopies(backend, org, asked));
  await run(
    'events',
    `insert into events (org_id, id, agent_id, team_id, device_id, seq, type, occurred_at, received_at, interaction_id, account_ref, playbook_id, pack_hash, payload, hash, subject_id, sealed)
     select '${org}', ${uuid('at', 'c.n::text', 'started')}, agent_id, team_id, agent_id, 2 * c.n + 1, 'interaction.started', at, at, talk, account_ref, playbook_id, pack_hash,
       '{"type": "interaction.started", "channel": "whatsapp", "account_ref": null, "stage": null}', encode(sha256(c.talk::text::bytea), 'hex'), c.subject_id, substr(t.sealed, 1, ${startedSealBytes})
     from bench_copies c join bench_outcomes t on t.n = c.template`,
    `insert into events (org_id, id, agent_id, team_id, device_id, seq, type, occurred_at, received_at, interaction_id, account_ref, playbook_id, pack_hash, score, device_score, payload, hash, subject_id, sealed)
     select '${org}', c.id, agent_id, team_id, agent_id, 2 * c.n + 2, 'outcome.logged', at, at, talk, account_ref, playbook_id, pack_hash, score, score, payload,
       encode(sha256(c.id::text::bytea), 'hex'), c.subject_id, coalesce(s.sealed, t.sealed)
     from bench_copies c join bench_outcomes t on t.n = c.template left join bench_seals s on s.n = c.n`,
  );
  const local = `(c.at at time zone 'America/Sao_Paulo')::date`;
  const places = `(select last from outcome_feed_heads where org_id = '${org}')`;
  await run(
    'outcomes',
    `insert into outcome_changes (org_id, interaction_id, event_id, kind, version, agent_id, team_id, supervises, past_limits, day, at, counted)
     select '${org}', talk, c.id, 'version', 1, agent_id, team_id, false, false, ${local}, at, counted from bench_copies c join bench_outcomes t on t.n = c.template;
     insert into agent_day (org_id, day, agent_id, team_id, playbook_id, needed, interactions, counted, score_sum, agreements, promised_minor, losses, last_outcome, last_outcome_at)
     select '${org}', day, agent_id, (array_agg(team_id))[1], max(counted ->> 'playbook'), coalesce(max((counted ->> 'needed')::int), 1), count(*), count(counted ->> 'score'),
       coalesce(sum((counted ->> 'score')::float8), 0), count(*) filter (where (counted ->> 'agreement')::boolean), coalesce(sum((counted ->> 'promised')::bigint), 0),
       coalesce((array_agg(counted -> 'losses' order by jsonb_array_length(counted -> 'losses') desc))[1], '[]'), max(counted ->> 'name'), max(at)
     from outcome_changes where org_id = '${org}' group by day, agent_id on conflict do nothing`,
    `insert into outcomes (org_id, interaction_id, agent_id, team_id, event_id, counts, versions, past_limits, day, at, due_until, due_days, subject_id, leaves, leaves_of)
     select '${org}', talk, agent_id, team_id, c.id, true, 1, false, ${local}, at,
       case when isfinite(t.due_until) then ${local} + (t.due_until - t.day) else t.due_until end,
       array(select ${local} + (due - t.day) from unnest(t.due_days) as due), c.subject_id, t.leaves, c.id from bench_copies c join bench_outcomes t on t.n = c.template;
     insert into outcome_feed (org_id, place, event_id, interaction_id) select '${org}', ${places} + 1 + n, id, talk from bench_copies;
     update outcome_feed_heads set last = (select max(place) from outcome_feed where org_id = '${org}') where org_id = '${org}';
     -- The days stand as the feed has them: nothing of it waits to be counted anew.
     insert into day_marks (org_id, place) select org_id, last from outcome_feed_heads on conflict (org_id) do update set place = excluded.place`,
  );
  await run(
    'statistics',
    'drop table bench_copies, bench_seals, bench_outcomes, bench_accounts, bench_agents; analyze; checkpoint',
  );
  const { rows } = await owner.query<{ bytes: string }>('select pg_database_size(current_database()) as bytes');
  say(`the database holds ${Math.round(Number(rows[0]?.bytes) / 1e6)} MB`);
}
