import type { Disconnection } from '@/contracts/connectivity.ts';
import { EventPayload } from '@/contracts/event.ts';
import type { Actor } from '../auth/actor.ts';
import type { Backend } from '../backend.ts';
import { openPayloads } from '../privacy/sealed-events.ts';

const weekMs = 7 * 24 * 3600_000;
/** More than this no screen shows; of a team, an outage an hour for each of thirty. */
const mostEvents = 2000;

/**
 * The times of the last seven days in which agents of the actor's own team could not work as always, newest first: those in
 * which nobody was reached, and those that somebody told of. Nobody's score knows of them.
 */
export async function listDisconnections(backend: Backend, { org_id, team_id }: Actor): Promise<Disconnection[]> {
  if (!team_id) return [];
  const rows = await backend.db
    .selectFrom('events')
    .innerJoin('users', (join) =>
      join.onRef('users.org_id', '=', 'events.org_id').onRef('users.id', '=', 'events.agent_id'),
    )
    .select(['events.agent_id', 'users.name', 'events.id', 'events.payload', 'events.subject_id', 'events.sealed'])
    .where('events.org_id', '=', org_id)
    .where('events.team_id', '=', team_id)
    .where('events.type', 'in', ['connectivity.changed', 'disconnection.told'])
    .where('events.received_at', '>', new Date(backend.now().getTime() - weekMs))
    .orderBy('events.received_at', 'desc')
    .orderBy('events.seq', 'desc')
    .limit(mostEvents)
    .execute();

  // By agent too: nobody's word is about another's outage. The newest word comes first, and stands.
  const found = new Map<string, Disconnection>();
  const opened = await openPayloads(backend.db, backend.dataKeys, org_id, rows);
  for (const { id, agent_id, name } of rows) {
    const said = EventPayload.safeParse(opened.get(id)?.payload).data;
    if (said?.type !== 'connectivity.changed' && said?.type !== 'disconnection.told') continue;
    const { outage, kind, from } = said;
    const key = `${agent_id} ${outage}`;
    const known = found.get(key) ?? { outage, agent: { id: agent_id, name }, kind, from, to: null, notice: null };
    found.set(
      key,
      said.type === 'connectivity.changed'
        ? { ...known, to: known.to ?? said.to }
        : { ...known, notice: known.notice ?? said.notice },
    );
  }
  return [...found.values()]
    .filter(({ kind, notice }) => notice !== null || kind === 'offline' || kind === 'unreachable')
    .sort((a, b) => Date.parse(b.from) - Date.parse(a.from));
}
