import { sql } from 'kysely';
import type { Actor } from '@/server/auth/actor.ts';
import { readAgenda } from '@/server/services/agenda.ts';
import { listRequests } from '@/server/services/authority-requests.ts';
import { readHostsHealth } from '@/server/services/hosts-health.ts';
import { listContacts } from '@/server/services/list-contacts.ts';
import { listDisconnections } from '@/server/services/list-disconnections.ts';
import { listOutcomes } from '@/server/services/list-outcomes.ts';
import { listChecks } from '@/server/services/payment-checks.ts';
import { readBoards, readOwnScore } from '@/server/services/read-boards.ts';
import type { RunningBackend } from '@/server/start-backend.ts';
import { readOutcomeRows } from '@/server/webhooks/outcome-rows.ts';

/** A screen as the console asks for it, and the same answer found by going through the events themselves. */
export interface Screen {
  readonly name: string;
  readonly ask: () => Promise<unknown>;
  readonly raw: () => Promise<unknown>;
}

/** Every screen that reads what was stored, for people of one organisation. `account` is one that was spoken about. */
export function screensOf(
  backend: RunningBackend,
  { agent, lead, admin }: { readonly agent: Actor; readonly lead: Actor; readonly admin: Actor },
  account: string,
): Screen[] {
  const { org_id, time_zone, user_id } = agent;
  const scan = (where: string, what: string, rest = '') =>
    sql.raw(`select ${what} from events where org_id = '${org_id}' and ${where} ${rest}`).execute(backend.db);
  const today = `type = 'outcome.logged' and (occurred_at at time zone '${time_zone}')::date = (now() at time zone '${time_zone}')::date`;
  const figures = `agent_id, count(*), avg(score), count(*) filter (where payload #>> '{record,agreement}' is not null), sum((payload #>> '{record,agreement,total,minor}')::bigint)`;
  const due = `(payload #>> '{record,callback_at}' is not null or payload #>> '{record,agreement}' is not null or payload #>> '{record,date}' is not null)`;
  const newest = 'order by received_at desc limit 50';
  const week = `received_at > now() - interval '7 days'`;
  return [
    {
      name: 'team',
      ask: () => readBoards(backend, lead),
      raw: () => scan(`${today} and team_id = '${lead.team_id}'`, figures, 'group by agent_id'),
    },
    { name: 'all_teams', ask: () => readBoards(backend, admin), raw: () => scan(today, figures, 'group by agent_id') },
    {
      name: 'mine',
      ask: () => readOwnScore(backend, agent),
      raw: () => scan(`${today} and agent_id = '${user_id}'`, figures, 'group by agent_id'),
    },
    {
      name: 'agenda',
      ask: () => readAgenda(backend, agent),
      raw: () => scan(`agent_id = '${user_id}' and type = 'outcome.logged' and ${due}`, 'account_ref, payload'),
    },
    {
      name: 'outcomes',
      ask: () => listOutcomes(backend, lead, { limit: 50 }),
      raw: () => scan(`type = 'outcome.logged'`, '*', newest),
    },
    {
      name: 'outcomes_of_agent',
      ask: () => listOutcomes(backend, lead, { limit: 50, agent_id: user_id }),
      raw: () => scan(`type = 'outcome.logged' and agent_id = '${user_id}'`, '*', newest),
    },
    {
      name: 'account_history',
      ask: () => listContacts(backend, agent, account),
      raw: () => scan(`account_ref = '${account}' and type = 'outcome.logged'`, '*', newest),
    },
    {
      name: 'disconnections',
      ask: () => listDisconnections(backend, lead),
      raw: () => scan(`type in ('connectivity.changed', 'disconnection.told') and ${week}`, '*'),
    },
    {
      name: 'requests',
      ask: () => listRequests(backend, lead),
      raw: () => scan(`type = 'authority.requested' and ${week}`, '*'),
    },
    {
      name: 'checks',
      ask: () => listChecks(backend, lead),
      raw: () => scan(`type = 'payment.claimed' and ${week}`, '*'),
    },
    {
      name: 'hosts',
      ask: () => readHostsHealth(backend, org_id),
      raw: () => scan(`type = 'host.reported' and received_at > now() - interval '1 day'`, '*'),
    },
    {
      name: 'export_page',
      ask: () => readOutcomeRows(backend, org_id, { after: 0, limit: 200 }),
      raw: () => scan(`type in ('outcome.logged', 'outcome.withdrawn')`, '*', 'order by received_at, id limit 200'),
    },
  ];
}
