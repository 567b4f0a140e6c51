-- A device may have several CRMs open, each read by its own field map: one that is read must not cover one that is not.
alter table host_reports add column map text not null default '';
alter table host_reports drop constraint host_reports_pkey;
alter table host_reports add primary key (org_id, device_id, adapter, set_version, set_source, map);
