import { createHash, createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { Enrolment, Role } from '@/contracts/session.ts';
import type { Backend } from '../backend.ts';
import { ApiProblem } from '../http/api-problem.ts';
import { openBytes, sealBytes } from '../privacy/seal-bytes.ts';

const recoveryCodes = 8;
const periodMs = 30_000;

interface Person {
  readonly org_id: string;
  readonly id: string;
}

/**
 * Asks for the second factor of whoever has one, or must.
 * @returns whether all is well; false where the code was asked for and none was given.
 * @throws ApiProblem 401 `second_factor_wrong`; 401 `second_factor_missing` where their role asks for one that they do not have.
 */
export async function passesSecondFactor(
  backend: Backend,
  person: Person & { readonly roles: readonly Role[] },
  code: string | undefined,
): Promise<boolean> {
  const { db } = backend;
  const factor = await db
    .selectFrom('second_factors')
    .selectAll()
    .where('org_id', '=', person.org_id)
    .where('user_id', '=', person.id)
    .executeTakeFirst();
  if (!factor?.confirmed_at) {
    const { second_factor_roles } = await db
      .selectFrom('organisations')
      .select('second_factor_roles')
      .where('id', '=', person.org_id)
      .executeTakeFirstOrThrow();
    if (!second_factor_roles.some((role) => person.roles.includes(role))) return true;
    if (!factor)
      throw new ApiProblem(401, 'second_factor_missing', 'Your role needs a second factor. Set it up first.');
  }
  if (!code) return false;
  const given = code.replaceAll(/[\s-]/g, '').toLowerCase();
  const right = /^\d{6}$/.test(given)
    ? await takeCode(backend, person, factor.secret, given)
    : await takeRecovery(backend, person, given);
  if (!right) throw new ApiProblem(401, 'second_factor_wrong', 'The code is wrong, or was used already.');
  return true;
}

/** A new secret for whoever has no confirmed one; the first right code confirms it. @throws ApiProblem 409 */
export async function enrol(backend: Backend, person: Person, email: string): Promise<Enrolment> {
  const secret = new Secret({ size: 20 });
  const codes = Array.from({ length: recoveryCodes }, () =>
    randomBytes(8)
      .toString('hex')
      .replace(/(.{8})/, '$1-'),
  );
  const fresh = {
    secret: sealBytes(factorKey(backend), about(person), Buffer.from(secret.bytes)),
    recovery: codes.map((code) => hashCode(code.replace('-', ''))),
    last_step: 0,
    created_at: backend.now(),
  };
  const made = await backend.db
    .insertInto('second_factors')
    .values({ org_id: person.org_id, user_id: person.id, confirmed_at: null, ...fresh })
    .onConflict((conflict) =>
      conflict.columns(['org_id', 'user_id']).doUpdateSet(fresh).where('second_factors.confirmed_at', 'is', null),
    )
    .returning('user_id')
    .executeTakeFirst();
  if (!made)
    throw new ApiProblem(409, 'second_factor_set', 'A second factor is set up already. An administrator can reset it.');
  const totp = new TOTP({ issuer: 'Combinado', label: email, secret });
  return { secret: secret.base32, uri: totp.toString(), recovery_codes: codes };
}

/** Takes a code of this period or a neighbour, and none that is not newer than the last one taken. */
async function takeCode(
  { db, now, ...backend }: Backend,
  person: Person,
  sealed: Buffer,
  code: string,
): Promise<boolean> {
  const bytes = openBytes(factorKey(backend), about(person), sealed);
  const secret = new Secret({ buffer: new Uint8Array(bytes).buffer });
  const timestamp = now().getTime();
  const delta = new TOTP({ secret }).validate({ token: code, timestamp, window: 1 });
  if (delta === null) return false;
  const step = Math.floor(timestamp / periodMs) + delta;
  const taken = await db
    .updateTable('second_factors')
    .set((eb) => ({ last_step: step, confirmed_at: eb.fn.coalesce('confirmed_at', eb.val(now())) }))
    .where('org_id', '=', person.org_id)
    .where('user_id', '=', person.id)
    .where('last_step', '<', step)
    .returning('user_id')
    .executeTakeFirst();
  return taken !== undefined;
}

/** Each is good once, and none before the secret was confirmed. */
async function takeRecovery({ db }: Backend, person: Person, code: string): Promise<boolean> {
  const hash = hashCode(code);
  const taken = await db
    .updateTable('second_factors')
    .set((eb) => ({ recovery: eb.fn<string[]>('array_remove', ['recovery', eb.val(hash)]) }))
    .where('org_id', '=', person.org_id)
    .where('user_id', '=', person.id)
    .where('confirmed_at', 'is not', null)
    .where((eb) => eb(eb.val(hash), '=', eb.fn.any('recovery')))
    .returning('user_id')
    .executeTakeFirst();
  return taken !== undefined;
}

const about = ({ org_id, id }: Person): string => `second factor ${org_id} ${id}`;

/** 64 random bits: a plain hash will do. */
const hashCode = (code: string): string => createHash('sha256').update(code).digest('hex');

function factorKey({ keys }: Pick<Backend, 'keys'>): KeyObject {
  return createSecretKey(createHmac('sha256', keys.tokenSecret).update('second factors').digest());
}
