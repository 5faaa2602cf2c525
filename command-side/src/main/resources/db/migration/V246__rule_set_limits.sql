-- What a rule set lays down besides the cap of a seed fund, for the rules that rest on it.
alter table command.rule_set
    add column own_share_percent     int,
    add column max_measure_years     int,
    add column partnership_max_years int,
    add column reporting             text;

update command.rule_set r
set own_share_percent     = (newest.content -> 'ownSharePercent' ->> 'value')::int,
    max_measure_years     = (newest.content -> 'maxMeasureYears' ->> 'value')::int,
    partnership_max_years = (newest.content -> 'partnershipMaxYears' ->> 'value')::int,
    reporting             = newest.content -> 'reporting' ->> 'value'
from (select distinct on (stream) stream, payload -> 'content' as content
      from log.event
      where name in ('schemes.RuleSetDrafted', 'schemes.RuleSetChanged')
      order by stream, sequence desc) newest
where newest.stream = r.id;
