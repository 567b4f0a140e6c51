-- Deals past an agent's own limits, each the event of the same id, put to the supervisors of the agent's team. Who decided
-- and when stays; a decision is written once.
create table authority_requests (
  org_id uuid not null,
  id uuid not null,
  interaction_id uuid not null,
  team_id uuid not null,
  agent_id uuid not null,
  account_ref text,
  -- Initials.
  debtor text not null,
  stage text not null,
  agreement jsonb not null,
  breaches jsonb not null,
  reason text not null,
  words text not null,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  -- Why it ended with nobody's answer, where that was before the day did.
  ended text check (ended in ('conversation', 'replaced')),
  decision text check (decision in ('approved', 'denied')),
  decided_by uuid,
  decided_at timestamptz,
  note text,
  primary key (org_id, id),
  foreign key (org_id, team_id) references teams (org_id, id),
  foreign key (org_id, agent_id) references users (org_id, id),
  foreign key (org_id, decided_by) references users (org_id, id),
  check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null)),
  check (decision is null or ended is null)
);
create index authority_requests_team on authority_requests (org_id, team_id, expires_at);
create index authority_requests_agent on authority_requests (org_id, agent_id, decided_at) where decision is not null;
-- Each outcome looks here whether one still waits: this holds only those.
create index authority_requests_open on authority_requests (org_id, interaction_id) where decision is null and ended is null;
