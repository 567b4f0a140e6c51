-- One chain an organisation over what was ingested and what its administrators did: each entry's hash holds the one before it.
create table ledger_heads (
  org_id uuid primary key references organisations (id),
  n bigint not null default 0,
  hash text not null,
  -- Events that were stored before there was a chain.
  before bigint not null default 0
);
insert into ledger_heads (org_id, hash, before)
select id, encode(sha256(''), 'hex'), (select count(*) from events where events.org_id = organisations.id)
from organisations;

create table ledger (
  org_id uuid not null references organisations (id),
  n bigint not null,
  kind text not null check (kind in ('events', 'act')),
  at timestamptz not null,
  -- Of events: their ids, in the order in which their hashes make the root. Of an act: none.
  members uuid[] not null,
  -- Of an act: the exact text that the root is the hash of.
  body text,
  prev text not null,
  root text not null,
  hash text not null,
  primary key (org_id, n)
);

-- An entry signed by the server's key, kept beside the chain and told to whoever reads the log.
create table ledger_checkpoints (
  org_id uuid not null references organisations (id),
  n bigint not null,
  key_id text not null,
  signed_body text not null,
  signature text not null,
  primary key (org_id, n)
);

-- Of the event as it was stored. It stays when what an event says is erased, and the chain can still be verified.
alter table events add column hash text;

create function forbid_change() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is only ever added to';
end $$;
create trigger ledger_stays before update or delete or truncate on ledger
  for each statement execute function forbid_change();
create trigger ledger_checkpoints_stay before update or delete or truncate on ledger_checkpoints
  for each statement execute function forbid_change();
