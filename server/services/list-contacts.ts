import type { ContactRecord } from '@/domain/interaction/contact-record.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';
import type { Actor } from '../auth/actor.ts';
import type { Backend } from '../backend.ts';
import { noteAccess } from '../privacy/access-log.ts';
import { findPack } from './pack-shelf.ts';
import { shortName } from './short-name.ts';
import { type ToldOutcome, ToldPayload, toldPayload } from './told-outcome.ts';

/** As many as an interaction holds, twice over: a cap looks back a month, a person further. */
const most = 200;

/**
 * The last 200 contacts about an account, newest first: the outcomes that its organisation recorded (the version that
 * stands of each) and what a file brought. Agents are a first name and an initial.
 */
export async function listContacts(backend: Backend, actor: Actor, ref: string): Promise<ContactRecord[]> {
  const { db } = backend;
  const logged = await db
    .selectFrom('events')
    .innerJoin('outcomes', (join) =>
      join.onRef('outcomes.org_id', '=', 'events.org_id').onRef('outcomes.event_id', '=', 'events.id'),
    )
    .innerJoin('users', (join) =>
      join.onRef('users.org_id', '=', 'outcomes.org_id').onRef('users.id', '=', 'outcomes.agent_id'),
    )
    .select(['events.id', 'events.pack_hash', toldPayload.as('payload'), 'users.name'])
    .where('events.org_id', '=', actor.org_id)
    .where('events.account_ref', '=', ref)
    .where('outcomes.counts', '=', true)
    // Ids are of time: the index gives the newest of one account without sorting.
    .orderBy('events.id', 'desc')
    .limit(most)
    .execute();
  const imported = await db
    .selectFrom('contact_history')
    .selectAll()
    .where('org_id', '=', actor.org_id)
    .where('account_ref', '=', ref)
    .orderBy('at', 'desc')
    .limit(most)
    .execute();
  if (logged.length + imported.length > 0) await noteAccess(backend, actor, 'accounts.contacts', [ref]);
  const own = await Promise.all(
    logged.map(async ({ pack_hash, payload, name }) => {
      const parsed = ToldPayload.safeParse(payload).data;
      if (parsed?.type !== 'outcome.logged') return [];
      const playbook = pack_hash ? await findPack(db, actor.org_id, pack_hash) : null;
      return [contactOf(parsed.record, playbook, name)];
    }),
  );
  const brought = imported.map(({ at, channel, direction, reached, phone, outcome, agent, promise }) => ({
    at: at.toISOString(),
    channel,
    direction,
    reached,
    phone,
    outcome,
    agent: agent && shortName(agent),
    promise,
    source: 'import' as const,
  }));
  return [...own.flat(), ...brought].toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at)).slice(0, most);
}

function contactOf(record: ToldOutcome, playbook: Playbook | null, agent: string): ContactRecord {
  const outcome = playbook?.outcomes.find(({ id }) => id === record.outcome);
  const first = record.agreement?.instalments[0];
  const promised = first
    ? { amount: first.value, date: first.due_date }
    : outcome?.pauses_contact !== true && record.amount && record.date
      ? { amount: record.amount, date: record.date }
      : null;
  return {
    at: record.started_at,
    channel: record.channel,
    // Where nobody said which side began it, to count it as ours is the stricter reading of every cap.
    direction: record.direction ?? 'outbound',
    reached: outcome?.reaches_nobody ? 'nobody' : record.audience,
    phone: null,
    outcome: outcome?.name ?? record.outcome.replaceAll('_', ' '),
    agent: shortName(agent),
    promise: promised,
    source: 'combinado',
  };
}
