-- Outages of a team: few among many events.
create index events_disconnections on events (org_id, team_id, received_at)
  where type in ('connectivity.changed', 'disconnection.told');
