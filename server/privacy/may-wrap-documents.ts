import type pg from 'pg';

/**
 * Whether servers of the version before, which read secrets in the clear only and would refuse what was sealed to a key that
 * they can not read, are sure to be gone: the database is new, something is wrapped already, or a day has passed since the first
 * server of this version.
 */
export async function mayWrapDocuments(owner: pg.Pool): Promise<boolean> {
  const { rows } = await owner.query<{ may: boolean }>(`
    select not exists (select from server_keys where created_at < applied_at)
      or exists (select from server_keys where wrapped is not null)
      or applied_at < now() - interval '1 day' as may
    from schema_migrations where name = '0023_wrapped_keys.sql'`);
  return rows[0]?.may ?? false;
}
