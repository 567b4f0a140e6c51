-- What agents did with their agendas.
create index events_marked on events (org_id, agent_id, id) where type = 'agenda.marked';
