-- Who is to sign each report, so that one that is sent and not signed is reminded of. Those asked for before reports were
-- signed have no parties, and are done when they are sent.
alter table command.outcome_due
    add column parties text[]  not null default '{}',
    -- Who has signed what was told last.
    add column signed  text[]  not null default '{}',
    -- Opened again, and nothing told since.
    add column opened  boolean not null default false;
