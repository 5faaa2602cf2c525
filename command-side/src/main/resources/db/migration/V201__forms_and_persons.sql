create schema forms;
grant usage on schema forms to ${app};

-- What a person is writing, and forms that came back. Not facts.
create table forms.draft (
    person   text        not null,
    form     text        not null,
    subject  text        not null,
    content  jsonb       not null,
    problem  jsonb,
    send_key text        not null,
    saved_at timestamptz not null default now(),
    primary key (person, form, subject)
);

create schema register;
grant usage on schema register to ${app};

-- Who a person id is: can be corrected, blocked and erased, as events cannot.
create table register.person (
    id      text primary key,
    name    text not null,
    email   text,
    issuer  text,
    subject text,
    unique (issuer, subject)
);

grant select, insert, update, delete on forms.draft, register.person to ${app};
