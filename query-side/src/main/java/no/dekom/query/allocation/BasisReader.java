package no.dekom.query.allocation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.Ground;
import no.dekom.events.organisations.OrganisationKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Leser hvem som er med i et fylke en dag, hvilke årsverk de har, og hvem som er partner for hvem. */
@Component
class BasisReader {

    private static final String PLACED = """
            select * from (
                select o.id, o.number, o.kind, o.name, (
                    select p.parent from allocation.placement p
                        where p.organisation = o.id and (p.from_date is null or p.from_date <= :day)
                        order by p.from_date desc nulls last limit 1) as parent
                from allocation.organisation o where o.closed_on is null or o.closed_on >= :day) placed
            order by number, id""";

    private static final String COUNTED = """
            select distinct on (organisation) organisation, counted_on, teacher_tenths, leader_tenths, source
            from allocation.full_time_count where counted_on <= :day and position <= :known
            order by organisation, counted_on desc, position desc""";

    private static final String PARTNERS = """
            select s.of_organisation, (
                select p.university from allocation.partner p where p.partnership = s.id and p.from_date <= :day
                    order by p.from_date desc limit 1) as university
            from allocation.partnership s
            where s.kind = 'UP1' and s.from_date <= :day and s.last_day >= :day order by s.id""";

    private final JdbcClient jdbc;

    BasisReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The county as it was, and as it was known. */
    CountyBasis read(Tried tried) {
        var names = new HashMap<OrganisationId, String>();
        var members = jdbc.sql(PLACED)
                .param("day", tried.day())
                .query((row, n) -> {
                    var id = new OrganisationId(row.getString("id"));
                    var parent = row.getString("parent");
                    names.put(id, row.getString("name"));
                    return new Ground.Member(
                            id,
                            row.getString("number"),
                            OrganisationKind.valueOf(row.getString("kind")),
                            parent == null ? null : new OrganisationId(parent));
                })
                .list();
        var ground = new Ground(tried.frame(), tried.countedOn(), members, counts(tried), partners(tried));
        return new CountyBasis(tried.county(), ground, names);
    }

    private List<Ground.Counted> counts(Tried tried) {
        return jdbc.sql(COUNTED)
                .param("day", tried.countedOn())
                .param("known", tried.known() == null ? Long.MAX_VALUE : tried.known())
                .query((row, n) -> new Ground.Counted(
                        new OrganisationId(row.getString("organisation")),
                        row.getObject("counted_on", LocalDate.class),
                        row.getLong("teacher_tenths"),
                        row.getLong("leader_tenths"),
                        row.getString("source")))
                .list();
    }

    private List<Ground.Partner> partners(Tried tried) {
        return jdbc.sql(PARTNERS)
                .param("day", tried.day())
                .query((row, n) -> new Ground.Partner(
                        new OrganisationId(row.getString("of_organisation")),
                        new OrganisationId(row.getString("university"))))
                .list();
    }
}
