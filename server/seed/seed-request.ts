import type { Agreement } from '@/domain/agreement/agreement.ts';
import { localDay } from '@/domain/conversation/local-day.ts';
import { nextBusinessDay } from '@/domain/jurisdiction/business-day.ts';
import type { Playbook, Stage } from '@/domain/playbook/playbook.ts';
import type { Backend } from '../backend.ts';
import { ingestEvents } from '../services/ingest-events.ts';
import { listHeads } from '../services/playbook-channel.ts';
import { actorOf } from '../services/provision.ts';
import { Random } from './random.ts';
import type { World } from './worlds.ts';

const minute = 60_000;

/**
 * One request of today that waits for the supervisor, of an agent who is not the demo's own: a settlement a little past what
 * the agent may give. Through the events, as a browser sends it; the same day again adds nothing.
 */
export async function seedRequest(backend: Backend, world: World, playbook: Playbook): Promise<void> {
  const [name = ''] = world.agents;
  const agent = await backend.db
    .selectFrom('users')
    .innerJoin('organisations', 'organisations.id', 'users.org_id')
    .select(['users.id', 'users.org_id'])
    .where('organisations.name', '=', world.organisation.name)
    .where('users.name', '=', name)
    .executeTakeFirstOrThrow();
  const head = (await listHeads(backend, agent.org_id)).find(({ playbook_id }) => playbook_id === playbook.id);
  const debtor = world.debtors.find(({ days_past_due }) => days_past_due > 90);
  const stage = playbook.stages.find(({ id }) => id === 'late');
  if (!head || !debtor || !stage) return;
  const now = backend.now();
  const day = localDay(now, world.organisation.time_zone);
  const random = new Random(world.slug, 'request', day);
  await ingestEvents(backend, await actorOf(backend.db, agent.org_id, agent.id), [
    {
      id: random.uuid(Date.parse(`${day}T00:00:00Z`)),
      device_id: new Random(world.slug, 'request', day, 'device').uuid(),
      seq: 1,
      occurred_at: new Date(now.getTime() - 2 * minute).toISOString(),
      interaction_id: new Random(world.slug, 'request', day, 'interaction').uuid(),
      playbook: { id: head.playbook_id, version: head.version, hash: head.hash },
      payload: {
        type: 'authority.requested',
        account_ref: debtor.ref,
        debtor: debtor.debtor_name
          .split(' ')
          .map((part) => `${part.charAt(0)}.`)
          .slice(0, 3)
          .join(' '),
        stage: stage.id,
        agreement: settlement(world, playbook, stage, debtor.balance, day),
        reason: 'pays_today',
        words: '',
      },
    },
  ]);
}

function settlement(world: World, playbook: Playbook, { limits }: Stage, balance: number, day: string): Agreement {
  const { currency } = world.organisation;
  const percent = Math.min(limits.max_discount_percent + 5, limits.supervisor_max_discount_percent);
  const off = Math.floor((balance * percent) / 100);
  const total = { minor: balance - off, currency };
  return {
    original_debt: { minor: balance, currency },
    total,
    discount: { percent, amount: { minor: off, currency } },
    instalments: [{ n: 1, due_date: nextBusinessDay(day, playbook.jurisdiction), value: total }],
    method: playbook.currency === 'MXN' ? 'spei' : 'pix',
    delivery: null,
    settles: 'full',
  };
}
