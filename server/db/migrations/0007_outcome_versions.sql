-- What was said of each outcome: its versions and their withdrawals, in whatever order they arrive. Only ever added to.
create table outcome_changes (
  org_id uuid not null,
  -- The event's own id where it names no interaction.
  interaction_id uuid not null,
  event_id uuid not null,
  kind text not null check (kind in ('version', 'withdrawal')),
  version int,
  -- The event that is replaced or withdrawn; it may not have arrived yet.
  of uuid,
  agent_id uuid not null,
  team_id uuid,
  supervises boolean not null,
  past_limits boolean not null,
  day date not null,
  at timestamptz not null,
  primary key (org_id, interaction_id, event_id),
  check ((kind = 'version') = (version is not null)),
  check (kind = 'version' or of is not null)
);

-- What those changes come to: the version that a screen shows, whose outcome it is, and whether it counts in agent_day.
create table outcomes (
  org_id uuid not null,
  interaction_id uuid not null,
  agent_id uuid not null,
  team_id uuid,
  event_id uuid not null,
  counts boolean not null,
  versions int not null,
  past_limits boolean not null,
  day date not null,
  at timestamptz not null,
  primary key (org_id, interaction_id)
);
create index outcomes_newest on outcomes (org_id, event_id);
create index outcomes_agent on outcomes (org_id, agent_id, event_id);
create index outcomes_day on outcomes (org_id, agent_id, day) where counts;

insert into outcome_changes
select events.org_id, coalesce(interaction_id, events.id), events.id, 'version', 1, null, agent_id, team_id, false, false,
  (counted.at at time zone organisations.time_zone)::date, counted.at
from events
join organisations on organisations.id = events.org_id
-- As ingest counted them: a clock far off is not believed.
cross join lateral (
  select case when occurred_at between received_at - interval '90 days' and received_at + interval '10 minutes'
    then occurred_at else received_at end as at
) as counted
where type = 'outcome.logged';

insert into outcomes
select distinct on (org_id, interaction_id)
  org_id, interaction_id, agent_id, team_id, event_id, true, count(*) over (partition by org_id, interaction_id), false, day, at
from outcome_changes
order by org_id, interaction_id, event_id desc;
