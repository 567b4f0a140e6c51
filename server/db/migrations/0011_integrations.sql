-- Keys by which the firm's telephony calls in. Of the key only its hash is kept; the secret that a signed call is made with
-- is derived from the server's own.
create table hook_keys (
  org_id uuid not null references organisations (id),
  id uuid not null,
  name text not null,
  hash text not null,
  signed boolean not null,
  created_at timestamptz not null,
  created_by text not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  primary key (org_id, id),
  unique (org_id, hash)
);

-- What a dialler calls an agent who is no e-mail address to it.
create table agent_extensions (
  org_id uuid not null references organisations (id),
  extension text not null,
  user_id uuid not null,
  primary key (org_id, extension)
);

-- What was told of each call, once each; and the call that it comes to. Both are let go after some days.
create table call_events (
  org_id uuid not null references organisations (id),
  call_id text not null,
  state text not null,
  at timestamptz not null,
  agent_id uuid not null,
  told jsonb not null,
  received_at timestamptz not null,
  primary key (org_id, call_id, state, at)
);
create index call_events_old on call_events (received_at);

create table calls (
  org_id uuid not null references organisations (id),
  id text not null,
  agent_id uuid not null,
  call jsonb not null,
  ended_at timestamptz,
  changed_at timestamptz not null,
  primary key (org_id, id)
);
create index calls_agent on calls (org_id, agent_id, changed_at);
create index calls_old on calls (changed_at);

-- What is being said in calls: for the agent's screen, and gone minutes after the call. Unlogged: it is in no backup, and
-- after a crash there is none.
create unlogged table call_lines (
  org_id uuid not null,
  call_id text not null,
  id text not null,
  -- The order within the call; a line that is said anew takes the next place.
  place int not null,
  speaker text not null,
  text text not null,
  at timestamptz not null,
  final boolean not null,
  received_at timestamptz not null,
  primary key (org_id, call_id, id)
);
create index call_lines_place on call_lines (org_id, call_id, place);
create index call_lines_old on call_lines (received_at);

-- The changes of outcomes in the order in which they were committed, without a gap in any organisation: whoever asks for what
-- came after a place never misses one that was under way.
create table outcome_feed_heads (
  org_id uuid not null primary key,
  last int not null
);

create table outcome_feed (
  org_id uuid not null,
  place int not null,
  event_id uuid not null,
  interaction_id uuid not null,
  primary key (org_id, place),
  unique (org_id, event_id)
);

insert into outcome_feed
select outcome_changes.org_id,
  row_number() over (partition by outcome_changes.org_id order by events.received_at, events.id),
  outcome_changes.event_id, outcome_changes.interaction_id
from outcome_changes
join events on events.org_id = outcome_changes.org_id and events.id = outcome_changes.event_id;

insert into outcome_feed_heads
select org_id, max(place) from outcome_feed group by org_id;

create table webhooks (
  org_id uuid not null references organisations (id),
  id uuid not null,
  name text not null,
  url text not null,
  -- Null: all.
  outcomes text[],
  fields text[],
  -- Which secret it signs with: a new one has the next number.
  secret_no int not null default 1,
  paused boolean not null default false,
  created_at timestamptz not null,
  created_by text not null,
  primary key (org_id, id)
);

-- What is to be told to them, written in the transaction of the event itself.
create table webhook_deliveries (
  org_id uuid not null,
  id uuid not null,
  webhook_id uuid not null,
  interaction_id uuid not null,
  event_id uuid not null,
  place int not null,
  state text not null default 'waiting' check (state in ('waiting', 'delivered', 'parked')),
  attempts int not null default 0,
  created_at timestamptz not null,
  due_at timestamptz not null,
  leased_until timestamptz,
  -- The last answer: its status, or why there was none.
  status int,
  why text,
  ended_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, webhook_id) references webhooks (org_id, id) on delete cascade
);
create index webhook_deliveries_due on webhook_deliveries (due_at) where state = 'waiting';
create index webhook_deliveries_waiting on webhook_deliveries (org_id, webhook_id, interaction_id, place) where state = 'waiting';
create index webhook_deliveries_newest on webhook_deliveries (org_id, webhook_id, created_at);
create index webhook_deliveries_ended on webhook_deliveries (ended_at) where state <> 'waiting';
