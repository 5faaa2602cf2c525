package no.dekom.query.organisations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.dekom.query.frame.Formats;
import no.dekom.query.projections.TurnedByDay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Endringer som er ført inn før de gjelder. The rows of the organisations say what holds today, so a new day turns those for
 * which a change begins. Nothing is told that no event has told before.
 */
@Component
class ComingChanges implements TurnedByDay {

    private static final String SERVING = "organisations";

    private final JdbcClient jdbc;
    private final Clock clock;

    ComingChanges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** En endring som kommer. {@code kind} is the key of its words. */
    public record Coming(String kind, String text, LocalDate from) {}

    @Scheduled(fixedDelayString = "PT1M")
    void turn() {
        turn(SERVING, today());
    }

    @Override
    public String projection() {
        return SERVING;
    }

    @Override
    public void turn(String schema, LocalDate today) {
        turn(schema, "name", "organisation_name", "name", today);
        turn(schema, "parent", "organisation_parent", "parent", today);
        turn(schema, "municipality", "organisation_municipality", "number", today);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.OSLO);
    }

    private void turn(String schema, String column, String table, String value, LocalDate today) {
        jdbc.sql("update %3$s.organisation o set %1$s = n.%2$s from (".formatted(column, value, schema)
                        + "select distinct on (organisation) organisation, %2$s from %3$s.%1$s"
                                .formatted(table, value, schema)
                        + " where from_date is null or from_date <= :today"
                        + " order by organisation, from_date desc nulls last) n"
                        + " where n.organisation = o.id and o.%1$s is distinct from n.%2$s".formatted(column, value))
                .param("today", today)
                .update();
    }

    /** What is to change with an organisation, the first first. */
    List<Coming> of(String organisation) {
        return jdbc.sql(
                        "select * from (select 'name' as kind, name as text, from_date from organisations.organisation_name"
                                + " where organisation = :id union all"
                                + " select 'parent', coalesce(o.name, p.parent), p.from_date from organisations.organisation_parent p"
                                + " left join organisations.organisation o on o.id = p.parent where p.organisation = :id union all"
                                + " select 'municipality', number, from_date from organisations.organisation_municipality"
                                + " where organisation = :id) coming where from_date > :today order by from_date, kind")
                .param("id", organisation)
                .param("today", today())
                .query((row, n) -> new Coming(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class)))
                .list();
    }
}
