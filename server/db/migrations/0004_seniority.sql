-- How much the panel says to an agent: a firm sets it, the person may change it for themselves.
alter table users add column seniority text not null default 'regular' check (seniority in ('new', 'regular', 'senior'));
