package no.dekom.query.organisations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.dekom.events.OrganisationId;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Names;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an organisation was called, and where it lay, before. */
@Component
class FormerTimes {

    private final JdbcClient jdbc;
    private final Names names;
    private final Clock clock;

    FormerTimes(JdbcClient jdbc, Names names, Clock clock) {
        this.jdbc = jdbc;
        this.names = names;
        this.clock = clock;
    }

    /** Det som gjaldt før, to and with {@code until}; {@code from} is null when it was so from the beginning. */
    public record Former(String text, LocalDate from, LocalDate until) {}

    List<Former> names(String organisation) {
        return before("name", "organisation_name", organisation);
    }

    /** What it lay under, by the name that had on the last day. */
    List<Former> parents(String organisation) {
        return before("parent", "organisation_parent", organisation).stream()
                .map(one -> new Former(
                        names.organisation(new OrganisationId(one.text()), one.until()), one.from(), one.until()))
                .toList();
    }

    private List<Former> before(String column, String table, String organisation) {
        return jdbc.sql(
                        "select * from (select %s, from_date, lead(from_date) over (order by from_date nulls first) as next"
                                        .formatted(column)
                                + " from organisations.%s where organisation = ?) all_times where next <= ?"
                                        .formatted(table)
                                + " order by next desc")
                .params(organisation, LocalDate.ofInstant(clock.instant(), Formats.OSLO))
                .query((row, n) -> new Former(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class).minusDays(1)))
                .list();
    }
}
