-- The version of its subject that a row was judged by: what has been changed since is shown again, not overwritten.
alter table forms.import_row add column read_version bigint;
