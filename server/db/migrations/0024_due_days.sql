-- On which days an outcome leaves something to do: a deal of a year is one row of `outcomes` and is due in few of the days that
-- an agenda shows. Null where an earlier version wrote the outcome down: then `due_until` alone says whether to look.
alter table outcomes add column due_days date[];
