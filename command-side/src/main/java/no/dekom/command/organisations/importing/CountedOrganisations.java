package no.dekom.command.organisations.importing;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import no.dekom.command.edge.KeptInTransaction;
import no.dekom.events.organisations.OrganisationEvent.FullTimeEquivalentsCounted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The latest count of full-time equivalents of each day, for an import to compare with. */
@Component
class CountedOrganisations implements KeptInTransaction {

    private final JdbcClient jdbc;

    CountedOrganisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which organisation on which day. */
    record Day(String organisation, LocalDate on) {}

    /** In tenths of a full-time equivalent. */
    record Count(long teacherTenths, long leaderTenths, String source) {}

    @Override
    public void on(Object event) {
        if (event instanceof FullTimeEquivalentsCounted it) {
            jdbc.sql("insert into command.full_time_equivalents (organisation, counted_on, teacher_tenths,"
                            + " leader_tenths, source) values (?, ?, ?, ?, ?) on conflict (organisation, counted_on)"
                            + " do update set teacher_tenths = excluded.teacher_tenths,"
                            + " leader_tenths = excluded.leader_tenths, source = excluded.source")
                    .params(
                            it.organisation().value(),
                            it.countedOn(),
                            it.teacherTenths(),
                            it.leaderTenths(),
                            it.source())
                    .update();
        }
    }

    Map<Day, Count> all() {
        return jdbc
                .sql("select * from command.full_time_equivalents")
                .query((row, n) -> Map.entry(
                        new Day(row.getString("organisation"), row.getObject("counted_on", LocalDate.class)),
                        new Count(
                                row.getLong("teacher_tenths"), row.getLong("leader_tenths"), row.getString("source"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
