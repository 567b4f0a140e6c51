-- The same wall, said so that the planner does not take it for a filter that leaves one row in a hundred: it would then rather sort
-- a year of outcomes than walk an index for the newest fifty. Of what is asked to be not null it supposes that nearly all is.
create or replace function raise_walls() returns void language plpgsql as $$
declare
  one record;
  wall constant text := $wall$((case when current_setting('combinado.org', true) in ('*', %I::text) then true end) is not null)$wall$;
begin
  for one in
    select c.oid::regclass as name, a.attname as key, p.polname is not null as walled
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
      and a.attname = case when c.relname = 'organisations' then 'id' else 'org_id' end
    left join pg_policy p on p.polrelid = c.oid and p.polname = 'own_organisation'
    where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace
      and (p.polname is null or pg_get_expr(p.polqual, c.oid) not like '%IS NOT NULL%')
  loop
    if one.walled then
      execute format('alter policy own_organisation on %s using ' || wall, one.name, one.key);
    else
      execute format('alter table %s enable row level security', one.name);
      execute format('create policy own_organisation on %s using ' || wall, one.name, one.key);
    end if;
  end loop;
  if exists (select from pg_roles where rolname = 'combinado_app') then
    grant usage on schema public to combinado_app;
    grant select, insert, update, delete on all tables in schema public to combinado_app;
    revoke update, delete on ledger, ledger_checkpoints from combinado_app;
    revoke all on schema_migrations from combinado_app;
  end if;
end $$;
