-- The same wall, whose setting is read once for a table that a statement goes through, and not once for each of its rows: an
-- agenda over years of outcomes spent a tenth of its time on that.
create function wall_of(key name) returns text language sql immutable as $$
  -- Of what is asked to be not null the planner supposes that nearly all is. Taken for a filter that leaves one row in a hundred,
  -- the wall would have it sort a year of outcomes rather than walk an index for the newest fifty.
  select format(
    $wall$((case (select current_setting('combinado.org', true)) when '*' then true when %I::text then true end) is not null)$wall$, key)
$$;

-- Walls whatever has an organisation and is not walled yet, and lets the role in. Run at each start: tables come and go.
create or replace function raise_walls() returns void language plpgsql as $$
declare
  one record;
begin
  for one in
    select c.oid::regclass as name, a.attname as key
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
      and a.attname = case when c.relname = 'organisations' then 'id' else 'org_id' end
    where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace
      and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'own_organisation')
  loop
    execute format('alter table %s enable row level security', one.name);
    execute format('create policy own_organisation on %s using %s', one.name, wall_of(one.key));
  end loop;
  if exists (select from pg_roles where rolname = 'combinado_app') then
    grant usage on schema public to combinado_app;
    grant select, insert, update, delete on all tables in schema public to combinado_app;
    revoke update, delete on ledger, ledger_checkpoints from combinado_app;
    revoke all on schema_migrations from combinado_app;
  end if;
end $$;

-- What makes a wall of that of which a former version said in its own words, a statement a table.
create function former_walls() returns setof text language sql stable as $$
  select format('alter policy own_organisation on %s using %s', c.oid::regclass, wall_of(a.attname))
  from pg_policy p
  join pg_class c on c.oid = p.polrelid
  join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
    and a.attname = case when c.relname = 'organisations' then 'id' else 'org_id' end
  where p.polname = 'own_organisation' and pg_get_expr(p.polqual, c.oid) not like '%SELECT current_setting%'
  order by c.oid
$$;
revoke execute on function raise_walls(), former_walls(), wall_of(name) from public;
