import type { Access, AccessWish } from '@/contracts/session.ts';
import type { Actor } from '../auth/actor.ts';
import { keepIssuer } from '../auth/issuer.ts';
import { revokeSessionsOf } from '../auth/sessions.ts';
import type { Backend } from '../backend.ts';
import { ApiProblem } from '../http/api-problem.ts';
import { chainAct } from './ledger.ts';

/** How the people of the organisation sign in. @param url where browsers know this server */
export async function readAccess({ db }: Backend, { org_id }: Actor, url: string): Promise<Access> {
  const { second_factor_roles } = await db
    .selectFrom('organisations')
    .select('second_factor_roles')
    .where('id', '=', org_id)
    .executeTakeFirstOrThrow();
  const issuer = await db
    .selectFrom('identity_providers')
    .select(['issuer', 'client_id'])
    .where('org_id', '=', org_id)
    .executeTakeFirst();
  const people = await db
    .selectFrom('users')
    .leftJoin('second_factors', (join) =>
      join
        .onRef('second_factors.org_id', '=', 'users.org_id')
        .onRef('second_factors.user_id', '=', 'users.id')
        .on('second_factors.confirmed_at', 'is not', null),
    )
    .select((eb) => [
      'users.id',
      'users.name',
      'users.email',
      'users.roles',
      'second_factors.confirmed_at',
      eb
        .selectFrom('sessions')
        .select((count) => count.fn.countAll<number>().as('open'))
        .whereRef('sessions.org_id', '=', 'users.org_id')
        .whereRef('sessions.user_id', '=', 'users.id')
        .where('sessions.revoked_at', 'is', null)
        .where((session) =>
          session.exists(
            session
              .selectFrom('session_tokens')
              .select('hash')
              .whereRef('session_tokens.org_id', '=', 'sessions.org_id')
              .whereRef('session_tokens.session_id', '=', 'sessions.id'),
          ),
        )
        .as('sessions'),
    ])
    .where('users.org_id', '=', org_id)
    .where('users.active', '=', true)
    .orderBy('users.name')
    .orderBy('users.id')
    .limit(2000)
    .execute();
  return {
    second_factor_roles,
    issuer: issuer ? { url: issuer.issuer, client_id: issuer.client_id, redirect_uri: `${url}/ext/callback` } : null,
    people: people.map(({ id, name, email, roles, confirmed_at, sessions }) => ({
      ...{ id, name, email, roles },
      second_factor: confirmed_at !== null,
      sessions: Number(sessions ?? 0),
    })),
  };
}

/** Changes what is given of it. @throws ApiProblem 422 where the issuer can not be used. */
export async function writeAccess(backend: Backend, { org_id, user_id: by }: Actor, wish: AccessWish): Promise<void> {
  const { second_factor_roles, issuer } = wish;
  if (issuer) await keepIssuer(backend, org_id, issuer);
  const now = backend.now();
  await backend.db.transaction().execute(async (tx) => {
    if (issuer === null) await tx.deleteFrom('identity_providers').where('org_id', '=', org_id).execute();
    if (second_factor_roles)
      await tx.updateTable('organisations').set({ second_factor_roles }).where('id', '=', org_id).execute();
    const about = {
      ...(second_factor_roles ? { second_factor_roles: second_factor_roles.join(' ') } : {}),
      ...(issuer === undefined ? {} : { issuer: issuer ? issuer.url : null }),
    };
    await chainAct(tx, org_id, now, { kind: 'access.write', by, about });
  });
}

/** Whoever lost their device sets up another at the next sign-in. @throws ApiProblem 404 */
export async function resetSecondFactor(backend: Backend, { org_id, user_id: by }: Actor, id: string): Promise<void> {
  await expectPerson(backend, org_id, id);
  await backend.db.transaction().execute(async (tx) => {
    await tx.deleteFrom('second_factors').where('org_id', '=', org_id).where('user_id', '=', id).execute();
    await chainAct(tx, org_id, backend.now(), { kind: 'access.reset', by, about: { user: id } });
  });
}

/** Ends whatever that person has open, at once. @throws ApiProblem 404 */
export async function endSessionsOf(backend: Backend, { org_id, user_id: by }: Actor, id: string): Promise<void> {
  await expectPerson(backend, org_id, id);
  await revokeSessionsOf(backend, org_id, id, (tx) =>
    chainAct(tx, org_id, backend.now(), { kind: 'access.end', by, about: { user: id } }),
  );
}

async function expectPerson({ db }: Backend, org_id: string, id: string): Promise<void> {
  const person = await db
    .selectFrom('users')
    .select('id')
    .where('org_id', '=', org_id)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!person) throw new ApiProblem(404, 'not_found', 'There is nobody like that in this organisation.');
}
