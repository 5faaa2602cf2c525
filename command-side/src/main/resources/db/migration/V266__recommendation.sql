-- What a recommendation rests on when it is adopted. Kept in the transaction of the events.
create table command.scenario (
    id      text primary key,
    content jsonb not null,
    -- What was registered when it was saved: what the forum is shown, and so what is adopted.
    ground  jsonb not null
);

create table command.frame (
    id     text primary key,
    county text   not null,
    year   int    not null,
    sum    bigint not null
);

create table command.meeting_forum (
    meeting text primary key,
    forum   text not null
);

create table command.agenda_case (
    meeting      text not null,
    agenda_case  text not null,
    subject_kind text,
    subject      text,
    adopted      boolean,
    primary key (meeting, agenda_case)
);

-- Who has been first partner when: a change of partner ends one row and begins another.
create table command.first_partner (
    partnership     text not null,
    of_organisation text not null,
    university      text not null,
    from_date       date not null,
    to_date         date not null,
    primary key (partnership, from_date)
);
create index on command.first_partner (of_organisation);

grant select, insert, update, delete
    on command.scenario, command.frame, command.meeting_forum, command.agenda_case, command.first_partner
    to ${app};

-- The partnerships agreed on before this table was.
insert into command.first_partner (partnership, of_organisation, university, from_date, to_date)
select agreed.payload ->> 'partnership',
       agreed.payload ->> 'of',
       coalesce(changed.payload ->> 'university', agreed.payload ->> 'university'),
       coalesce((changed.payload ->> 'from')::date, (agreed.payload ->> 'from')::date),
       coalesce((ended.payload ->> 'lastDay')::date, (agreed.payload ->> 'to')::date)
from log.event agreed
         left join lateral (select payload
                            from log.event
                            where name = 'organisations.PartnerChanged'
                              and stream = agreed.stream
                            order by sequence desc
                            limit 1) changed on true
         left join log.event ended
                   on ended.name = 'organisations.PartnershipEnded' and ended.stream = agreed.stream
where agreed.name = 'organisations.PartnershipAgreed'
  and agreed.payload ->> 'kind' = 'UP1';
