import type { AgentExtension } from '@/contracts/integrations.ts';
import type { Actor } from '../auth/actor.ts';
import type { Backend } from '../backend.ts';
import { ApiProblem } from '../http/api-problem.ts';
import { chainAct } from './ledger.ts';

/** The organisation's agents by name, each with what diallers call them. */
export async function listExtensions({ db }: Backend, { org_id }: Actor): Promise<AgentExtension[]> {
  return agents(db, org_id).orderBy('users.name').limit(1000).execute();
}

/**
 * Says what diallers call an agent; null: only by their e-mail.
 * @throws ApiProblem 404 where there is no such agent, 409 where another one is called so.
 */
export async function setExtension(
  { db, now }: Backend,
  { org_id, user_id: by }: Actor,
  user_id: string,
  extension: string | null,
): Promise<AgentExtension> {
  const find = () => agents(db, org_id).where('users.id', '=', user_id).executeTakeFirst();
  const nobody = new ApiProblem(404, 'not_found', 'There is no such agent.');
  if (!(await find())) throw nobody;
  await db.transaction().execute(async (tx) => {
    await tx.deleteFrom('agent_extensions').where('org_id', '=', org_id).where('user_id', '=', user_id).execute();
    await chainAct(tx, org_id, now(), { kind: 'extensions.set', by, about: { agent: user_id, extension } });
    if (extension === null) return;
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('agent_extensions')
      .values({ org_id, extension, user_id })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (Number(numInsertedOrUpdatedRows) === 0)
      throw new ApiProblem(409, 'taken', 'Another agent has this extension.', [
        { path: 'body.extension', reason: 'is another agent’s' },
      ]);
  });
  const agent = await find();
  if (!agent) throw nobody;
  return agent;
}

function agents(db: Backend['db'], org_id: string) {
  return db
    .selectFrom('users')
    .leftJoin('agent_extensions', (join) =>
      join.onRef('agent_extensions.org_id', '=', 'users.org_id').onRef('agent_extensions.user_id', '=', 'users.id'),
    )
    .select(['users.id as user_id', 'users.name', 'users.email', 'agent_extensions.extension'])
    .where('users.org_id', '=', org_id)
    .where('users.active', '=', true)
    .where(({ eb, val }) => eb(val('agent'), '=', eb.fn.any('users.roles')));
}
