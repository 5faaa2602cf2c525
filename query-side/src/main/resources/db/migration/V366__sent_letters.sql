set role ${app};

-- What became of the letter. `letter_fault` stands until it is sent again.
alter table decisions.decision
    add column letter_sent_at     timestamptz,
    add column letter_way         text,
    add column letter_failed_at   timestamptz,
    add column letter_fault       text,
    add column letter_received_at timestamptz,
    add column letter_received_by text;

reset role;
