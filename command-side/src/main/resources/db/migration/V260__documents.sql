-- Documents that never change, by the SHA-256 of their bytes. Not facts: the hash stands in the event that keeps one.
create schema documents;
grant usage on schema documents to ${app};

create table documents.document (
    sha256     text primary key,
    subject    text        not null,
    media_type text        not null,
    content    bytea       not null,
    made_at    timestamptz not null default now()
);
create index on documents.document (subject);

grant select, insert on documents.document to ${app};
