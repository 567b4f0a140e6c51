-- What events say of people is encrypted for the person it is about, whose key can be destroyed: what they said of whom is then
-- gone from every copy of the rows, while the rows, their figures and the chain over them stay. Only added to: a server of the
-- version before works on beside it, and what it stores in the clear is sealed by the next server's upkeep.

-- One an organisation: the key that its people's keys are wrapped with. `outer_key`: itself wrapped, by a key that the server
-- was started with and the database has never seen.
create table organisation_keys (
  org_id uuid primary key references organisations (id),
  secret bytea not null,
  outer_key boolean not null default false,
  created_at timestamptz not null default now()
);

-- Whom something is about: the debtor of an account; of what names no account, the conversation; else the agent.
-- Erased: the key and the name under which it was found are gone, and what was sealed with it can be read by nobody.
create table data_subjects (
  org_id uuid not null references organisations (id),
  id uuid not null,
  kind text not null check (kind in ('account', 'conversation', 'agent')),
  ref text,
  key bytea,
  created_at timestamptz not null default now(),
  erased_at timestamptz,
  erased_by uuid,
  reason text,
  -- Conversations go with their account: the subject that was asked to be erased.
  erased_with uuid,
  primary key (org_id, id),
  unique (org_id, kind, ref),
  check ((erased_at is null) = (key is not null) and (erased_at is null) = (ref is not null))
);
create index data_subjects_erased on data_subjects (org_id, erased_at) where erased_at is not null;

-- `payload` keeps what reports count by and no word about a person; `sealed` has the rest: a nonce, AES-256-GCM, its tag.
-- `carried`: stored in the clear once and sealed later, so that its hash is of the content and not of the seal.
alter table events add column subject_id uuid;
alter table events add column sealed bytea;
alter table events add column carried boolean not null default false;
-- What still waits to be sealed; it is empty once that is done, and costs new rows nothing.
create index events_unsealed on events (org_id, id) where sealed is null and type in (
  'interaction.started', 'outcome.logged', 'outcome.withdrawn', 'hold.overridden', 'script.gap', 'authority.requested',
  'payment.claimed', 'restriction.set', 'disconnection.told');
-- Of what names no account, and of what was erased.
create index events_subject on events (org_id, subject_id, id) where account_ref is null and subject_id is not null;

-- Something must not be erased, and not be let go by age: a lawsuit, say. Lifted ones stay to be read.
create table legal_holds (
  org_id uuid not null references organisations (id),
  id uuid not null,
  subject_id uuid not null,
  reason text not null,
  set_by uuid not null,
  set_at timestamptz not null,
  lifted_by uuid,
  lifted_at timestamptz,
  lifted_why text,
  primary key (org_id, id),
  foreign key (org_id, subject_id) references data_subjects (org_id, id),
  check ((lifted_at is null) = (lifted_by is null))
);
create unique index legal_holds_standing on legal_holds (org_id, subject_id) where lifted_at is null;

-- Who looked at what is kept of whom, and when: ids only.
create table access_log (
  org_id uuid not null references organisations (id),
  subject_id uuid not null,
  at timestamptz not null,
  id uuid not null,
  user_id uuid not null,
  what text not null,
  primary key (org_id, subject_id, at, id)
);
create index access_log_old on access_log (org_id, at);

-- Incidents with personal data, as the firm writes them down. Each change is kept as it was written.
create table incidents (
  org_id uuid not null references organisations (id),
  id uuid not null,
  version int not null,
  document jsonb not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (org_id, id, version)
);

-- How long things are kept, by organisation; null: for as long as the firm says nothing.
create table retention_periods (
  org_id uuid primary key references organisations (id),
  periods jsonb not null,
  set_at timestamptz not null,
  set_by uuid not null
);
