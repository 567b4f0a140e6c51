-- A supervisor may answer with another plan. `terms` is what such a plan is put together from: the stage's limits and the
-- calendar of the country; requests from before it have none, and cannot be countered.
alter table authority_requests add column counter jsonb;
alter table authority_requests add column terms jsonb;
alter table authority_requests drop constraint authority_requests_decision_check;
alter table authority_requests add constraint authority_requests_decision_check
  check (decision in ('approved', 'denied', 'countered'));
alter table authority_requests add constraint authority_requests_counter_check
  check ((decision is not distinct from 'countered') = (counter is not null));
