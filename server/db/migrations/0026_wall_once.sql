-- The same wall, whose setting is read once for a table that a statement goes through, and not once for each of its rows: an
-- agenda over years of outcomes spent a tenth of its time on that.
create or replace function raise_walls() returns void language plpgsql as $$
declare
  one record;
  -- Of what is asked to be not null the planner supposes that nearly all is. Taken for a filter that leaves one row in a hundred,
  -- the wall would have it sort a year of outcomes rather than walk an index for the newest fifty.
  wall constant text := $wall$((case (select current_setting('combinado.org', true)) when '*' then true when %I::text then true end) is not null)$wall$;
begin
  for one in
    select c.oid::regclass as name, a.attname as key, p.polname is not null as walled
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
      and a.attname = case when c.relname = 'organisations' then 'id' else 'org_id' end
    left join pg_policy p on p.polrelid = c.oid and p.polname = 'own_organisation'
    where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace
      and (p.polname is null or pg_get_expr(p.polqual, c.oid) not like '%SELECT current_setting%')
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
