-- Whether a person wants the morning's e-mail about deadlines, and in which language. No row means yes.
create table notices.digest_choice (
    person    text primary key,
    wants     boolean     not null,
    language  text        not null,
    chosen_at timestamptz not null
);

-- The e-mail of a person and a day. Claimed before it is sent, so that it is sent at most once.
create table notices.digest (
    person     text        not null,
    day        date        not null,
    state      text        not null check (state in ('CLAIMED', 'SENT', 'NOTHING', 'FAILED')),
    tries      int         not null,
    changed_at timestamptz not null,
    primary key (person, day)
);

grant select, insert, update, delete on notices.digest_choice, notices.digest to ${app};
