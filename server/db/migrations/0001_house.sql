-- Every key leads with org_id, so that the tables can be distributed by organisation; only what belongs to no organisation
-- (the organisations themselves and the server's own keys) stands without one.

create table organisations (
  id uuid primary key,
  name text not null unique,
  time_zone text not null,
  locale text not null,
  currency text not null,
  -- What debtors may call back on, as people read it.
  phone text,
  created_at timestamptz not null default now()
);

create table server_keys (
  id text primary key,
  purpose text not null check (purpose in ('sign', 'token')),
  secret jsonb not null,
  created_at timestamptz not null default now()
);

create table teams (
  org_id uuid not null references organisations (id),
  id uuid not null,
  name text not null,
  playbook_id text,
  primary key (org_id, id),
  unique (org_id, name)
);

create table users (
  org_id uuid not null references organisations (id),
  id uuid not null,
  email text not null,
  name text not null,
  password_hash text not null,
  roles text[] not null,
  team_id uuid,
  locale text not null,
  active boolean not null default true,
  primary key (org_id, id),
  unique (org_id, email),
  foreign key (org_id, team_id) references teams (org_id, id)
);
-- A sign-in names no organisation: this finds the candidates.
create index users_email on users (email);

create table sessions (
  org_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  device_id uuid,
  created_at timestamptz not null,
  revoked_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, user_id) references users (org_id, id)
);

-- Only hashes: whoever reads this table can not sign in with it.
create table session_tokens (
  org_id uuid not null,
  hash text not null,
  session_id uuid not null,
  kind text not null check (kind in ('access', 'refresh')),
  expires_at timestamptz not null,
  rotated_at timestamptz,
  primary key (org_id, hash),
  foreign key (org_id, session_id) references sessions (org_id, id) on delete cascade
);
create index session_tokens_session on session_tokens (org_id, session_id);

create table accounts (
  org_id uuid not null,
  ref text not null,
  words tsvector not null,
  document jsonb not null,
  updated_at timestamptz not null,
  primary key (org_id, ref)
);
create index accounts_words on accounts using gin (words);

create table account_phones (
  org_id uuid not null,
  phone_key text not null,
  ref text not null,
  primary key (org_id, phone_key, ref),
  foreign key (org_id, ref) references accounts (org_id, ref) on delete cascade
);
create index account_phones_ref on account_phones (org_id, ref);

-- A pack is kept as the very text that its hash covers; it is never changed.
create table packs (
  org_id uuid not null,
  hash text not null,
  playbook_id text not null,
  version int not null,
  body text not null,
  created_at timestamptz not null default now(),
  primary key (org_id, hash)
);

create table playbook_heads (
  org_id uuid not null,
  playbook_id text not null,
  epoch int not null,
  version int not null,
  hash text not null,
  previous text,
  note text not null,
  published_at timestamptz not null,
  published_by text not null,
  key_id text not null,
  signed_body text not null,
  signature text not null,
  primary key (org_id, playbook_id),
  foreign key (org_id, hash) references packs (org_id, hash)
);

create table drafts (
  org_id uuid not null,
  playbook_id text not null,
  base_version int not null,
  body jsonb not null,
  saved_at timestamptz not null,
  saved_by text not null,
  primary key (org_id, playbook_id)
);

create table devices (
  org_id uuid not null,
  id uuid not null,
  -- Seqs that arrived, as ordered [from, to] pairs: what lies between two pairs is a gap.
  seen jsonb not null default '[]',
  contiguous bigint not null default 0,
  highest bigint not null default 0,
  last_seen_at timestamptz not null,
  primary key (org_id, id)
);

-- Ranged by the UUIDv7 id, so that the idempotency key is also the partition key and stays unique over all partitions;
-- ids of another make, or of a month that has no partition yet, go to the default one.
create table events (
  org_id uuid not null,
  id uuid not null,
  agent_id uuid not null,
  team_id uuid,
  device_id uuid not null,
  seq bigint not null,
  type text not null,
  occurred_at timestamptz not null,
  received_at timestamptz not null,
  interaction_id uuid,
  account_ref text,
  playbook_id text,
  pack_hash text,
  score double precision,
  device_score double precision,
  payload jsonb not null,
  primary key (org_id, id)
) partition by range (id);
create index events_agent on events (org_id, agent_id, id) where type = 'outcome.logged';
create index events_account on events (org_id, account_ref, id) where account_ref is not null;
create table events_default partition of events default;

create table quarantine (
  org_id uuid not null,
  id uuid not null,
  event_id text,
  user_id uuid not null,
  path text not null,
  reason text not null,
  -- Text, for what is refused may be what jsonb can not hold.
  event text not null,
  received_at timestamptz not null,
  primary key (org_id, id)
);

-- One row an agent and day in the organisation's zone, moved in the same transaction as the event itself: boards read this
-- and never the events.
create table agent_day (
  org_id uuid not null,
  day date not null,
  agent_id uuid not null,
  team_id uuid,
  playbook_id text,
  needed int not null default 1,
  interactions int not null default 0,
  counted int not null default 0,
  score_sum double precision not null default 0,
  agreements int not null default 0,
  promised_minor bigint not null default 0,
  losses jsonb not null default '[]',
  last_outcome text,
  last_outcome_at timestamptz,
  primary key (org_id, day, agent_id)
);
