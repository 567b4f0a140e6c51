-- Milliseconds that were added to the time of the device, which said that its clock was off by them. Twenty years are more than an
-- integer holds.
alter table events add column clock_offset_ms bigint;
