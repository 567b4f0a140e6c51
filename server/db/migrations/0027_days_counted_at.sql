-- When the days of an organisation were last begun to be counted anew: of many processes one does so, and not all of them.
alter table day_marks add column counted_at timestamptz;
