-- What an outcome leaves to do, and about whom it is: an agenda goes through hundreds of outcomes, and opened an event for each.
-- The same figures that the event keeps in the clear; of whom they are says the data subject, whose erasure takes the name away.
alter table outcomes add column subject_id uuid;
alter table outcomes add column leaves jsonb;
-- The version that `leaves` is of. Null, or another than `event_id`, where a server of the version before wrote the outcome down.
alter table outcomes add column leaves_of uuid;

create index outcomes_subject on outcomes (org_id, subject_id, event_id) where counts;
create index outcomes_untold on outcomes (org_id, event_id) where counts and leaves_of is distinct from event_id;
