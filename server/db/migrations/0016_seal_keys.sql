-- What the browsers of an organisation seal their events to before they touch a disk. Former keys stay: an outbox may come
-- back from a holiday.
create table seal_keys (
  org_id uuid not null references organisations (id),
  key_id text not null,
  -- The private half, as JWK; browsers are given x and y.
  jwk jsonb not null,
  created_at timestamptz not null,
  primary key (org_id, key_id)
);
