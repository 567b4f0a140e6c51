-- Contacts from before this product, or made outside it, as a file brought them. The same row again is the same contact:
-- its id is a digest of all it says.
create table contact_history (
  org_id uuid not null,
  account_ref text not null,
  at timestamptz not null,
  id uuid not null,
  channel text not null,
  direction text not null check (direction in ('outbound', 'inbound')),
  reached text,
  phone text,
  outcome text,
  agent text,
  promise jsonb,
  -- In the order in which they are read: the newest of one account.
  primary key (org_id, account_ref, at, id)
);

-- What debtors say to have paid, until somebody has looked. While one is open, follow-ups of its account pause; what was
-- found stays, with who found it and when.
create table payment_checks (
  org_id uuid not null,
  id uuid not null,
  interaction_id uuid,
  agent_id uuid not null,
  account_ref text not null,
  paid_on date,
  amount jsonb,
  method text,
  receipt text not null check (receipt in ('none', 'asked', 'received')),
  claimed_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'paid', 'not_found')),
  looked_by uuid,
  looked_at timestamptz,
  note text,
  primary key (org_id, id),
  foreign key (org_id, agent_id) references users (org_id, id),
  foreign key (org_id, looked_by) references users (org_id, id),
  check ((looked_by is null) = (looked_at is null)),
  check (state = 'open' or looked_by is not null)
);
-- One question at a time an account: whoever says it again adds to what is known.
create unique index payment_checks_open on payment_checks (org_id, account_ref) where state = 'open';
create index payment_checks_looked on payment_checks (org_id, looked_at) where state <> 'open';
create index payment_checks_interaction on payment_checks (org_id, interaction_id);
