import { sql, type Transaction } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Enrolment, Role, Session, SignIn } from '@/contracts/session.ts';
import type { Backend } from '../backend.ts';
import { executePrepared } from '../db/prepared-statements.ts';
import type { Tables } from '../db/tables.ts';
import { ApiProblem } from '../http/api-problem.ts';
import { readUser } from '../services/read-user.ts';
import { sessionChannel } from '../stream/listen-for-publishing.ts';
import type { Actor } from './actor.ts';
import { beginAttempt } from './attempts.ts';
import { verifyPassword } from './password.ts';
import { readProof } from './proof.ts';
import { currentSealKey } from './seal-keys.ts';
import { enrol, passesSecondFactor } from './second-factor.ts';
import { markUsed, storeTokens, type Tokens } from './session-tokens.ts';
import { hashToken, newToken, organisationOf } from './token.ts';

/** Where a call comes from: its network address, and the `DPoP` header, if any. */
export interface From {
  readonly address: string;
  readonly proof: string | string[] | undefined;
}

/**
 * Opens a session.
 * @throws ApiProblem 401, the same whether the person or the password is wrong; 401 `second_factor_needed`, `_missing`,
 * `_wrong`, once both were right; 429 after too many tries.
 */
export async function signIn(
  backend: Backend,
  { email, password, device_id, code }: SignIn,
  from: From,
): Promise<Session> {
  const proof = await readProof(from.proof, '/v1/session', null);
  const person = await checkPassword(backend, { email, password, code }, from.address);
  return openSession(backend, person, { device_id, thumbprint: proof?.key ?? null });
}

/** Who knows these words, and has the second factor. @throws ApiProblem as `signIn` does. */
export async function checkPassword(
  backend: Backend,
  { email, password, code }: Pick<SignIn, 'email' | 'password' | 'code'>,
  address: string,
): Promise<Person> {
  const attempt = await beginAttempt(backend, email, address);
  const person = await findPerson(backend, email, password);
  const passes = await passesSecondFactor(backend, person, code).catch(async (error: unknown) => {
    if (error instanceof ApiProblem && error.code === 'second_factor_missing') await attempt.undecided();
    throw error;
  });
  if (!passes) {
    await attempt.undecided();
    throw new ApiProblem(401, 'second_factor_needed', 'The code of the second factor is needed.');
  }
  await attempt.succeeded();
  return person;
}

/** Begins a second factor for whoever knows the password. @throws ApiProblem as `signIn` does; 409 where there is one. */
export async function enrolSecondFactor(
  backend: Backend,
  { email, password }: Pick<SignIn, 'email' | 'password'>,
  address: string,
): Promise<Enrolment> {
  const attempt = await beginAttempt(backend, email, address);
  const person = await findPerson(backend, email, password);
  await attempt.undecided();
  return enrol(backend, person, email);
}

interface Person {
  readonly org_id: string;
  readonly id: string;
  readonly roles: readonly Role[];
}

async function findPerson(backend: Backend, email: string, password: string): Promise<Person> {
  const candidates = await backend.db
    .selectFrom('users')
    .select(['org_id', 'id', 'roles', 'password_hash'])
    .where('email', '=', email.trim().toLowerCase())
    .where('active', '=', true)
    .limit(4)
    .execute();
  for (const candidate of candidates) if (await verifyPassword(candidate.password_hash, password)) return candidate;
  if (candidates.length === 0) await verifyPassword(null, password);
  throw new ApiProblem(401, 'wrong_credentials', 'E-mail or password is wrong.');
}

/** Opens a session for somebody who has shown who they are. */
export async function openSession(
  backend: Backend,
  { org_id, id: user_id }: Pick<Person, 'org_id' | 'id'>,
  { device_id, thumbprint }: { readonly device_id?: string | undefined; readonly thumbprint: string | null },
): Promise<Session> {
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
        key_thumbprint: thumbprint,
        created_at: backend.now(),
        revoked_at: null,
      })
      .execute();
    return storeTokens(tx, backend.now(), { org_id, session_id, pair: null }, tokens);
  });
  return answerSession(backend, org_id, user_id, tokens, expires);
}

/** Ends every session of a person, with what else `also` does, and their streams in every server process. */
export async function revokeSessionsOf(
  backend: Backend,
  orgId: string,
  userId: string,
  also: (tx: Transaction<Tables>) => Promise<void>,
): Promise<void> {
  const ended = await backend.db.transaction().execute(async (tx) => {
    const rows = await tx
      .updateTable('sessions')
      .set({ revoked_at: backend.now() })
      .where('org_id', '=', orgId)
      .where('user_id', '=', userId)
      .where('revoked_at', 'is', null)
      .returning('id')
      .execute();
    await also(tx);
    return rows;
  });
  for (const { id } of ended) await closeStreams(backend, id);
}

/** The stream may hang on another process than this. */
export async function closeStreams({ db, stream }: Backend, session_id: string): Promise<void> {
  stream.closeSession(session_id);
  await sql`select pg_notify(${sessionChannel}, ${JSON.stringify({ session_id })})`.execute(db);
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
  const session = backend.db
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
      'token.unused_pair',
    ])
    .where('token.org_id', '=', org_id)
    .where('token.hash', '=', hashToken(token))
    .where('token.kind', '=', 'access')
    .where('token.expires_at', '>', backend.now())
    .where('sessions.revoked_at', 'is', null)
    .where('users.active', '=', true);
  const [row] = (await executePrepared(backend.db, session)).rows;
  if (!row) return null;
  const { unused_pair: pair, ...actor } = row;
  if (pair !== null) await markUsed(backend.db, { org_id, session_id: actor.session_id, pair });
  return { org_id, ...actor };
}

/** Every token of the session is refused from now on. */
export async function revoke(tx: Transaction<Tables>, now: Date, org_id: string, session_id: string): Promise<void> {
  await tx
    .updateTable('sessions')
    .set({ revoked_at: now })
    .where('org_id', '=', org_id)
    .where('id', '=', session_id)
    .execute();
}

/** A session as it is answered: with whose it is, and what is sealed to. @throws ApiProblem 401 */
export async function answerSession(
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
