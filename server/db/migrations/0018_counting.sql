-- What each version of an outcome counts for, worked out once, when it arrives: days are counted anew from these few figures
-- and not from what was said, which may be erased. Null in rows of before, and of a server of the former version.
alter table outcome_changes add column counted jsonb;

-- Until which day an outcome leaves something to do; the far future where nobody has worked it out.
alter table outcomes add column due_until date not null default 'infinity';
create index outcomes_due on outcomes (org_id, agent_id, due_until) where counts;

-- The hash of the entry before the head's, so that a chain grows in one statement.
alter table ledger_heads add column prev text;

-- Up to which place of the feed the days were counted anew. Places are given in the order of commits: unlike a time of
-- arrival, which is taken before it, a place that was passed leaves nothing behind that is still on its way.
create table day_marks (
  org_id uuid primary key references organisations (id),
  place int not null default 0
);
