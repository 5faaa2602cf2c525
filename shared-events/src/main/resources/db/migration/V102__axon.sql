create schema axon;
grant usage on schema axon to ${app};

create table axon.token_entry (
  processor_name text not null,
  segment int not null,
  token text check (token is json),
  token_type text,
  "timestamp" text,
  owner text,
  primary key (processor_name, segment)
);

-- Made here so that two nodes that start together do not both make it.
insert into axon.token_entry (processor_name, segment, token, token_type, "timestamp")
values ('__config', 0, json_build_object('config', json_build_object('id', gen_random_uuid()))::text, 'config',
        to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'));

create table axon.dead_letter (
  dead_letter_identifier text primary key,
  processing_group text not null,
  sequence_identifier text not null,
  sequence_index bigint not null,
  message_type text not null,
  event_identifier text not null,
  "timestamp" text not null,
  payload_type text not null,
  payload_revision text,
  payload bytea not null,
  metadata bytea,
  aggregate_type text,
  aggregate_identifier text,
  sequence_number bigint,
  token_type text,
  token bytea,
  enqueued_at text not null,
  last_touched text,
  processing_started text,
  cause_type text,
  cause_message text,
  diagnostics bytea,
  unique (processing_group, sequence_identifier, sequence_index)
);

grant select, insert, update, delete on axon.token_entry, axon.dead_letter to ${app};
