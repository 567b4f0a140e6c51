import type { Transaction } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Session, SignIn } from '@/contracts/session.ts';
import type { Backend } from '../backend.ts';
import type { Tables } from '../db/tables.ts';
import { ApiProblem } from '../http/api-problem.ts';
import { readUser } from '../services/read-user.ts';
import type { Actor } from './actor.ts';
import { verifyPassword } from './password.ts';
import { currentSealKey } from './seal-keys.ts';
import { hashToken, newToken, organisationOf, successorOf } from './token.ts';

const accessMs = 15 * 60_000;
const refreshMs = 30 * 24 * 3600_000;
/** For how long a refresh token that was already used is answered again: its answer may have been lost on the way. */
const retryMs = 60_000;

interface Tokens {
  readonly access: string;
  readonly refresh: string;
}

/** Opens a session. @throws ApiProblem 401, the same whether the person or the password is wrong. */
export async function signIn(backend: Backend, { email, password, device_id }: SignIn): Promise<Session> {
  const candidates = await backend.db
    .selectFrom('users')
    .select(['org_id', 'id', 'password_hash'])
    .where('email', '=', email.trim().toLowerCase())
    .where('active', '=', true)
    .limit(4)
    .execute();
  let person: (typeof candidates)[number] | undefined;
  for (const candidate of candidates) {
    if (await verifyPassword(candidate.password_hash, password)) person = candidate;
    if (person) break;
  }
  if (candidates.length === 0) await verifyPassword(null, password);
  if (!person) throw new ApiProblem(401, 'wrong_credentials', 'E-mail or password is wrong.');

  const { org_id, id: user_id } = person;
  const tokens = { access: newToken(org_id), refresh: newToken(org_id) };
  const session_id = uuidv7();
  const expires = await backend.db.transaction().execute(async (tx) => {
    await tx
      .insertInto('sessions')
      .values({
        org_id,
        id: session_id,
        user_id,
        device_id: device_id ?? null,
        created_at: backend.now(),
        revoked_at: null,
      })
      .execute();
    return storeTokens(tx, backend.now(), org_id, session_id, tokens);
  });
  return answer(backend, org_id, user_id, tokens, expires);
}

/**
 * Gives the next pair of tokens. The previous refresh token is taken for another minute and gives the same pair; used later
 * than that, it is taken for stolen and the whole session ends.
 * @throws ApiProblem 401 `session_expired`.
 */
export async function refreshSession(backend: Backend, token: string): Promise<Session> {
  const expired = new ApiProblem(401, 'session_expired', 'The session has ended. Sign in again.');
  const org_id = organisationOf(token);
  if (!org_id) throw expired;
  const now = backend.now();
  const tokens = {
    access: successorOf(token, 'access', backend.keys.tokenSecret),
    refresh: successorOf(token, 'refresh', backend.keys.tokenSecret),
  };
  const result = await backend.db.transaction().execute(async (tx) => {
    const row = await tx
      .selectFrom('session_tokens as token')
      .innerJoin('sessions', (join) =>
        join.onRef('sessions.org_id', '=', 'token.org_id').onRef('sessions.id', '=', 'token.session_id'),
      )
      .select(['token.session_id', 'token.rotated_at', 'sessions.user_id'])
      .where('token.org_id', '=', org_id)
      .where('token.hash', '=', hashToken(token))
      .where('token.kind', '=', 'refresh')
      .where('token.expires_at', '>', now)
      .where('sessions.revoked_at', 'is', null)
      .forUpdate()
      .executeTakeFirst();
    if (!row) return null;
    const { session_id, user_id, rotated_at } = row;
    if (rotated_at === null) {
      await tx
        .updateTable('session_tokens')
        .set({ rotated_at: now })
        .where('org_id', '=', org_id)
        .where('hash', '=', hashToken(token))
        .execute();
      return { user_id, expires: await storeTokens(tx, now, org_id, session_id, tokens) };
    }
    if (now.getTime() - rotated_at.getTime() > retryMs) {
      await revoke(tx, now, org_id, session_id);
      return { stolen: session_id };
    }
    const access = await tx
      .selectFrom('session_tokens')
      .select('expires_at')
      .where('org_id', '=', org_id)
      .where('hash', '=', hashToken(tokens.access))
      .executeTakeFirst();
    return access ? { user_id, expires: access.expires_at } : null;
  });
  if (!result) throw expired;
  if ('stolen' in result) {
    backend.stream.closeSession(result.stolen ?? '');
    backend.log.warn({ session: result.stolen }, 'an old refresh token was used again; the session was revoked');
    throw expired;
  }
  return answer(backend, org_id, result.user_id, tokens, result.expires);
}

/** Ends a session; every token of it is refused from now on. */
export async function endSession(backend: Backend, actor: Actor): Promise<void> {
  await backend.db.transaction().execute((tx) => revoke(tx, backend.now(), actor.org_id, actor.session_id));
  backend.stream.closeSession(actor.session_id);
}

/** Who holds this access token; null where nobody does (any more). */
export async function findActor(backend: Backend, token: string): Promise<Actor | null> {
  const org_id = organisationOf(token);
  if (!org_id) return null;
  const row = await backend.db
    .selectFrom('session_tokens as token')
    .innerJoin('sessions', (join) =>
      join.onRef('sessions.org_id', '=', 'token.org_id').onRef('sessions.id', '=', 'token.session_id'),
    )
    .innerJoin('users', (join) =>
      join.onRef('users.org_id', '=', 'sessions.org_id').onRef('users.id', '=', 'sessions.user_id'),
    )
    .innerJoin('organisations', 'organisations.id', 'token.org_id')
    .select([
      'users.id as user_id',
      'sessions.id as session_id',
      'users.name',
      'users.team_id',
      'users.roles',
      'organisations.time_zone',
      'organisations.currency',
      'token.expires_at',
    ])
    .where('token.org_id', '=', org_id)
    .where('token.hash', '=', hashToken(token))
    .where('token.kind', '=', 'access')
    .where('token.expires_at', '>', backend.now())
    .where('sessions.revoked_at', 'is', null)
    .where('users.active', '=', true)
    .executeTakeFirst();
  return row ? { org_id, ...row } : null;
}

async function storeTokens(
  tx: Transaction<Tables>,
  now: Date,
  org_id: string,
  session_id: string,
  tokens: Tokens,
): Promise<Date> {
  const expires = new Date(now.getTime() + accessMs);
  const row = { org_id, session_id, rotated_at: null };
  await tx
    .deleteFrom('session_tokens')
    .where('org_id', '=', org_id)
    .where('session_id', '=', session_id)
    .where('expires_at', '<', now)
    .execute();
  await tx
    .insertInto('session_tokens')
    .values([
      { ...row, hash: hashToken(tokens.access), kind: 'access', expires_at: expires },
      { ...row, hash: hashToken(tokens.refresh), kind: 'refresh', expires_at: new Date(now.getTime() + refreshMs) },
    ])
    .execute();
  return expires;
}

async function revoke(tx: Transaction<Tables>, now: Date, org_id: string, session_id: string): Promise<void> {
  await tx
    .updateTable('sessions')
    .set({ revoked_at: now })
    .where('org_id', '=', org_id)
    .where('id', '=', session_id)
    .execute();
}

async function answer(
  backend: Backend,
  orgId: string,
  userId: string,
  tokens: Tokens,
  expires: Date,
): Promise<Session> {
  const user = await readUser(backend.db, orgId, userId);
  if (!user) throw new ApiProblem(401, 'session_expired', 'The session has ended. Sign in again.');
  return {
    access_token: tokens.access,
    refresh_token: tokens.refresh,
    expires_at: expires.toISOString(),
    user,
    seal: await currentSealKey(backend, orgId),
  };
}
