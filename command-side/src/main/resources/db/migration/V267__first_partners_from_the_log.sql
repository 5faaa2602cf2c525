-- The first partners again, from the log: V266 kept no more than the last change of partner.
delete from command.first_partner;

with agreed as (
    select stream, payload ->> 'partnership' as partnership, payload ->> 'of' as of_organisation,
           (payload ->> 'from')::date as from_date, (payload ->> 'to')::date as to_date
    from log.event
    where name = 'organisations.PartnershipAgreed' and payload ->> 'kind' = 'UP1'
),
told as (
    select distinct on (event.stream, (event.payload ->> 'from')::date)
           event.stream, event.payload ->> 'university' as university, (event.payload ->> 'from')::date as from_date
    from log.event event
    where event.name in ('organisations.PartnershipAgreed', 'organisations.PartnerChanged')
    order by event.stream, (event.payload ->> 'from')::date, event.sequence desc
)
insert into command.first_partner (partnership, of_organisation, university, from_date, to_date)
select agreed.partnership, agreed.of_organisation, told.university, told.from_date,
       least(lead(told.from_date) over (partition by agreed.stream order by told.from_date) - 1,
             (ended.payload ->> 'lastDay')::date, agreed.to_date)
from agreed
     join told on told.stream = agreed.stream and told.from_date between agreed.from_date and agreed.to_date
     left join log.event ended on ended.stream = agreed.stream and ended.name = 'organisations.PartnershipEnded';
