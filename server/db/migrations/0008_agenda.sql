-- Outcomes that leave something to be done, so that an agenda looks at these and not at a year of conversations.
create index events_due on events (org_id, id)
  where type = 'outcome.logged'
    and (payload #>> '{record,callback_at}' is not null
      or payload #>> '{record,agreement}' is not null
      or payload #>> '{record,date}' is not null
      or payload #>> '{record,next_action,at}' is not null);

-- What agents did with their agendas.
create index events_marked on events (org_id, agent_id, id) where type = 'agenda.marked';
