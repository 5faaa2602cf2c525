set role ${app};

-- What lies with the cases of meetings. The bytes are in documents.document.
create table meetings.paper (
    meeting     text        not null,
    agenda_case text        not null,
    sha256      text        not null,
    title       text        not null,
    size        bigint      not null,
    at          timestamptz not null,
    primary key (meeting, agenda_case, sha256)
);

reset role;
