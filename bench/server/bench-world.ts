import type { Session } from '@/contracts/session.ts';
import { loadPlaybook } from '@/playbooks/load-playbook.ts';
import { signIn } from '@/server/auth/sessions.ts';
import { makeAccounts } from '@/server/seed/make-accounts.ts';
import { demoPassword, seedWorld } from '@/server/seed/seed-world.ts';
import { worldNamed } from '@/server/seed/worlds.ts';
import type { RunningBackend } from '@/server/start-backend.ts';
import type { BatchMaker } from './make-batches.ts';

/** An organisation with `agents` agents, each signed in, so many interactions of today, and what batches of theirs are made of. */
export async function makeBenchWorld(
  backend: RunningBackend,
  agents: number,
  interactions = agents,
): Promise<{ readonly maker: BatchMaker; readonly sessions: Session[] }> {
  const world = worldNamed('vereda');
  const playbook = loadPlaybook(world.playbook);
  await seedWorld(backend, world, playbook, { agents, interactions, days: 1, accounts: 400 });
  const sessions = await signInAgents(backend, agents);
  const head = await backend.db.selectFrom('playbook_heads').select(['hash', 'version']).executeTakeFirstOrThrow();
  const accounts = makeAccounts(world, 400, backend.now());
  const { last } = await backend.db
    .selectFrom('agent_day')
    .select((eb) => eb.fn.max('last_outcome_at').as('last'))
    .executeTakeFirstOrThrow();
  const ended = last?.getTime() ?? backend.now().getTime();
  const maker = { world, playbook: { ...playbook, version: head.version }, hash: head.hash, accounts, ended };
  return { maker, sessions };
}

/** Sessions of so many agents. Their access tokens last a quarter of an hour: a longer run signs in again. */
export async function signInAgents(backend: RunningBackend, agents: number): Promise<Session[]> {
  const people = await backend.db
    .selectFrom('users')
    .select('email')
    .where((eb) => eb(eb.val('agent'), '=', eb.fn.any('roles')))
    .orderBy('email')
    .limit(agents)
    .execute();
  const sessions: Session[] = [];
  for (const { email } of people)
    sessions.push(await signIn(backend, { email, password: demoPassword }, { address: 'bench', proof: undefined }));
  return sessions;
}
