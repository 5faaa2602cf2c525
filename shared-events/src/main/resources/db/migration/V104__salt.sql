-- Drawn by the database for each event, old ones too, so that no writer chooses it: the seal holds SHA-256(salt || payload) in place of
-- the payload, and without the salt that hash tells nothing of a payload that is gone. Two random UUIDs are 244 random bits.
alter table log.event
  add column salt bytea not null default (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
  constraint event_salt_length check (length(salt) = 32);
