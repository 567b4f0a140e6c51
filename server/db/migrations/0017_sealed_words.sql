-- Words about people outside of events, sealed for them too: what was said to a supervisor and answered, and events that could not be
-- taken. The columns in the clear are then empty; rows of before, and of a server of the version before, keep what they have.
alter table authority_requests add column subject_id uuid;
alter table authority_requests add column sealed bytea;
alter table authority_requests add column sealed_note bytea;
alter table quarantine add column subject_id uuid;
alter table quarantine add column sealed bytea;
