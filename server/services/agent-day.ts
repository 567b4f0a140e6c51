import type { Transaction } from 'kysely';
import type { Actor } from '../auth/actor.ts';
import type { Tables } from '../db/tables.ts';
import type { ReadyEvent } from './ingest-events.ts';
import { localDay } from './local-day.ts';
import { addLosses } from './score-outcome.ts';

/** Moves the day's row of the agent for each new outcome. Time that was degraded is no fault of the agent: it is not counted. */
export async function addToAgentDay(
  tx: Transaction<Tables>,
  actor: Actor,
  outcomes: readonly (ReadyEvent & { readonly at: Date })[],
): Promise<void> {
  const byDay = Map.groupBy(outcomes, ({ at }) => localDay(at, actor.time_zone));
  // In the order of the days, so that two devices of one person never wait for each other in a ring.
  for (const [day, ofDay] of [...byDay].sort(([a], [b]) => a.localeCompare(b))) {
    const key = { org_id: actor.org_id, day, agent_id: actor.user_id };
    await tx
      .insertInto('agent_day')
      .values(key)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const row = await tx
      .selectFrom('agent_day')
      .selectAll()
      .where('org_id', '=', key.org_id)
      .where('day', '=', day)
      .where('agent_id', '=', key.agent_id)
      .forUpdate()
      .executeTakeFirstOrThrow();
    for (const { record, playbook, scored, at } of ofDay) {
      if (!record) continue;
      row.interactions += 1;
      if (scored && scored.score !== null && !record.degraded) {
        row.counted += 1;
        row.score_sum += scored.score;
        row.losses = addLosses(row.losses, scored.losses);
      }
      if (record.agreement) row.agreements += 1;
      if (record.agreement?.total.currency === actor.currency) row.promised_minor += record.agreement.total.minor;
      row.playbook_id = playbook?.id ?? row.playbook_id;
      row.needed = playbook?.scoring.min_interactions ?? row.needed;
      if (row.last_outcome_at === null || at >= row.last_outcome_at) {
        row.last_outcome_at = at;
        row.last_outcome = playbook?.outcomes.find((outcome) => outcome.id === record.outcome)?.name ?? record.outcome;
      }
    }
    const { org_id, day: _day, agent_id, losses, ...counts } = row;
    await tx
      .updateTable('agent_day')
      .set({ ...counts, team_id: actor.team_id, losses: JSON.stringify(losses) })
      .where('org_id', '=', org_id)
      .where('day', '=', day)
      .where('agent_id', '=', agent_id)
      .execute();
  }
}
