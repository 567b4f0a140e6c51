import type { User } from '@/contracts/session.ts';
import { Locale } from '@/domain/playbook/playbook.ts';
import type { Database } from '../db/open-database.ts';

/** A person as the wire carries them; null where there is none, or where they may no longer sign in. */
export async function readUser(db: Database, orgId: string, userId: string): Promise<User | null> {
  const row = await db
    .selectFrom('users')
    .innerJoin('organisations', 'organisations.id', 'users.org_id')
    .leftJoin('teams', (join) =>
      join.onRef('teams.org_id', '=', 'users.org_id').onRef('teams.id', '=', 'users.team_id'),
    )
    .select([
      'users.id',
      'users.name',
      'users.email',
      'users.roles',
      'users.locale',
      'users.seniority',
      'teams.id as team_id',
      'teams.name as team_name',
      'teams.playbook_id',
      'organisations.name as organisation',
      'organisations.time_zone',
      'organisations.phone',
    ])
    .where('users.org_id', '=', orgId)
    .where('users.id', '=', userId)
    .where('users.active', '=', true)
    .executeTakeFirst();
  if (!row) return null;
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    roles: row.roles,
    team: row.team_id && row.team_name ? { id: row.team_id, name: row.team_name } : null,
    organisation: { id: orgId, name: row.organisation, time_zone: row.time_zone, phone: row.phone },
    playbook_id: row.playbook_id,
    locale: Locale.parse(row.locale),
    seniority: row.seniority,
  };
}
