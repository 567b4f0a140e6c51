-- What a host page looks like, as signed data: immutable sets under the hash of their content, and every head that was ever
-- in force, the highest epoch being the one that is.
create table selector_sets (
  org_id uuid not null references organisations (id),
  hash text not null,
  adapter text not null,
  version int not null,
  body text not null,
  created_at timestamptz not null default now(),
  primary key (org_id, hash),
  unique (org_id, adapter, version)
);

create table selector_heads (
  org_id uuid not null,
  adapter text not null,
  epoch int not null,
  version int not null,
  hash text not null,
  previous text,
  switches jsonb not null,
  note text not null,
  published_at timestamptz not null,
  published_by text not null,
  key_id text not null,
  signed_body text not null,
  signature text not null,
  primary key (org_id, adapter, epoch),
  foreign key (org_id, hash) references selector_sets (org_id, hash)
);

-- The last report of each device for each set that it read with. An adapter without sets has version -1 of source 'none'.
create table host_reports (
  org_id uuid not null references organisations (id),
  device_id uuid not null,
  adapter text not null,
  set_version int not null,
  set_source text not null,
  agent_id uuid not null,
  at timestamptz not null,
  report jsonb not null,
  primary key (org_id, device_id, adapter, set_version, set_source)
);
create index host_reports_recent on host_reports (org_id, at);

-- The last head that a device took or refused; `refused` says why it did not.
create table selector_uptake (
  org_id uuid not null references organisations (id),
  device_id uuid not null,
  adapter text not null,
  agent_id uuid not null,
  epoch int not null,
  refused text,
  at timestamptz not null,
  primary key (org_id, device_id, adapter)
);
