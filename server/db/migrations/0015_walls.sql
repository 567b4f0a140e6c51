-- A second wall behind the one in the services: requests run as a role that sees the rows of their own organisation only, by
-- the setting `combinado.org` of the connection; '*' is the server itself, which signs people in and keeps house.
do $$
begin
  if not exists (select from pg_roles where rolname = 'combinado_app') then
    create role combinado_app nologin;
    execute format('grant combinado_app to %I', current_user);
  end if;
exception when insufficient_privilege then
  raise warning 'the role combinado_app could not be made: an administrator of the database may';
end $$;

-- Walls whatever has an organisation and is not walled yet, and lets the role in. Run at each start: tables come and go.
create function raise_walls() returns void language plpgsql as $$
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
    execute format(
      $policy$create policy own_organisation on %s using (current_setting('combinado.org', true) in ('*', %I::text))$policy$,
      one.name, one.key);
  end loop;
  if exists (select from pg_roles where rolname = 'combinado_app') then
    grant usage on schema public to combinado_app;
    grant select, insert, update, delete on all tables in schema public to combinado_app;
    revoke update, delete on ledger, ledger_checkpoints from combinado_app;
    revoke all on schema_migrations from combinado_app;
  end if;
end $$;

-- Full text search is not leakproof in the planner's eyes, and would go round its index behind a wall: this looks over it, for
-- one organisation that the caller may see.
create function accounts_by_words(org uuid, query text) returns setof accounts
language sql stable security definer set search_path = public as $$
  select * from accounts
  where org_id = org and words @@ to_tsquery('simple', query)
    and current_setting('combinado.org', true) in ('*', org::text)
$$;
revoke execute on function raise_walls() from public;
