-- How people sign in: after how many wrong tries, with what beside a password, at whose issuer. Only added to.

-- The thumbprint of the key that a browser showed when it signed in: only it may refresh the session.
alter table sessions add column key_thumbprint text;

-- Wrong tries, by a hash of the address that was typed or that they came from. No organisation: a try names none.
create table sign_in_attempts (
  key text primary key,
  failures int not null,
  last_at timestamptz not null,
  until timestamptz not null
);

-- Roles that may not sign in by a password alone.
alter table organisations add column second_factor_roles text[] not null default '{}';

create table second_factors (
  org_id uuid not null,
  user_id uuid not null,
  -- Sealed: AES-256-GCM by a key of the server's own.
  secret bytea not null,
  -- Hashes of the codes for whoever lost the device; one that was used is gone.
  recovery text[] not null,
  -- The last period whose code was taken: no code is taken twice.
  last_step bigint not null default 0,
  -- Null until the first code was shown: before, nobody is asked for one.
  confirmed_at timestamptz,
  created_at timestamptz not null,
  primary key (org_id, user_id),
  foreign key (org_id, user_id) references users (org_id, id)
);

create table identity_providers (
  org_id uuid primary key references organisations (id),
  issuer text not null,
  client_id text not null,
  -- Sealed as above.
  client_secret bytea not null,
  updated_at timestamptz not null
);

-- What is good once and for minutes: a sign-in at an issuer that is under way, the code that hands it over, a device's code.
create table sign_in_tickets (
  hash text primary key,
  kind text not null check (kind in ('flow', 'handover', 'device', 'user_code', 'confirm')),
  body jsonb not null,
  expires_at timestamptz not null
);
create index sign_in_tickets_end on sign_in_tickets (expires_at);
