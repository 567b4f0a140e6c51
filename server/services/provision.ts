import { uuidv7 } from 'uuidv7';
import type { Role } from '@/contracts/session.ts';
import type { Currency } from '@/domain/conversation/money.ts';
import type { Locale } from '@/domain/playbook/playbook.ts';
import type { Actor } from '../auth/actor.ts';
import type { Database } from '../db/open-database.ts';

export interface NewOrganisation {
  readonly name: string;
  readonly time_zone: string;
  readonly locale: Locale;
  readonly currency: Currency;
  readonly phone: string | null;
}

export interface NewUser {
  readonly email: string;
  readonly name: string;
  readonly password_hash: string;
  readonly roles: readonly Role[];
  readonly team_id: string | null;
  readonly locale: Locale;
}

/** The organisation of this name, made if there is none. */
export async function ensureOrganisation(
  db: Database,
  organisation: NewOrganisation,
): Promise<{ id: string; made: boolean }> {
  const made = await db
    .insertInto('organisations')
    .values({ id: uuidv7(), ...organisation })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .returning('id')
    .executeTakeFirst();
  const row =
    made ??
    (await db.selectFrom('organisations').select('id').where('name', '=', organisation.name).executeTakeFirstOrThrow());
  return { id: row.id, made: made !== undefined };
}

/** The team of this name, made if there is none. */
export async function ensureTeam(
  db: Database,
  org_id: string,
  name: string,
  playbook_id: string | null,
): Promise<{ id: string; made: boolean }> {
  const made = await db
    .insertInto('teams')
    .values({ org_id, id: uuidv7(), name, playbook_id })
    .onConflict((conflict) => conflict.columns(['org_id', 'name']).doNothing())
    .returning('id')
    .executeTakeFirst();
  const row =
    made ??
    (await db
      .selectFrom('teams')
      .select('id')
      .where('org_id', '=', org_id)
      .where('name', '=', name)
      .executeTakeFirstOrThrow());
  return { id: row.id, made: made !== undefined };
}

/** The person of this e-mail in the organisation, made if there is none; one that is there is left as they are. */
export async function ensureUser(db: Database, org_id: string, user: NewUser): Promise<{ id: string; made: boolean }> {
  const email = user.email.trim().toLowerCase();
  const made = await db
    .insertInto('users')
    .values({ org_id, id: uuidv7(), ...user, email, roles: [...user.roles] })
    .onConflict((conflict) => conflict.columns(['org_id', 'email']).doNothing())
    .returning('id')
    .executeTakeFirst();
  const row =
    made ??
    (await db
      .selectFrom('users')
      .select('id')
      .where('org_id', '=', org_id)
      .where('email', '=', email)
      .executeTakeFirstOrThrow());
  return { id: row.id, made: made !== undefined };
}

/** A person as an actor without a session, for work that the server does in their name. */
export async function actorOf(db: Database, org_id: string, user_id: string): Promise<Actor> {
  const row = await db
    .selectFrom('users')
    .innerJoin('organisations', 'organisations.id', 'users.org_id')
    .select(['users.name', 'users.team_id', 'users.roles', 'organisations.time_zone', 'organisations.currency'])
    .where('users.org_id', '=', org_id)
    .where('users.id', '=', user_id)
    .executeTakeFirstOrThrow();
  return { org_id, user_id, session_id: '', expires_at: new Date(8.64e15), ...row };
}
