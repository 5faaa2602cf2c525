package no.dekom.query.allocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        var day = tried.day();
        var placed = jdbc.sql(PLACED)
                .param("day", day)
                .query((row, n) -> new CountyBasis.Placed(
                        row.getString("id"),
                        row.getString("number"),
                        OrganisationKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("parent")))
                .list();
        return new CountyBasis(tried.county().value(), placed, counts(tried), partners(day));
    }

    private Map<String, Count> counts(Tried tried) {
        var counts = new HashMap<String, Count>();
        var known = tried.known() == null ? Long.MAX_VALUE : tried.known();
        var asked = jdbc.sql(COUNTED).param("day", tried.countedOn()).param("known", known);
        asked.query(row -> {
            counts.put(
                    row.getString("organisation"),
                    Count.of(
                            row.getLong("teacher_tenths"),
                            row.getLong("leader_tenths"),
                            row.getObject("counted_on", LocalDate.class),
                            row.getString("source")));
        });
        return counts;
    }

    private Map<String, List<String>> partners(LocalDate day) {
        var partners = new HashMap<String, List<String>>();
        jdbc.sql(PARTNERS).param("day", day).query(row -> {
            var those = partners.computeIfAbsent(row.getString("of_organisation"), of -> new ArrayList<>());
            var university = row.getString("university");
            if (university != null && !those.contains(university)) {
                those.add(university);
            }
        });
        return partners;
    }
}
