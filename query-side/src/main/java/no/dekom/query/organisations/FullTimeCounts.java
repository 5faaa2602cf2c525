package no.dekom.query.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Årsverkene som er talt opp. */
@Component
class FullTimeCounts {

    private final JdbcClient jdbc;

    FullTimeCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** En opptelling, in tenths. */
    public record FullTimeCount(LocalDate countedOn, long teacherTenths, long leaderTenths, String source) {}

    /** All of them, the newest first. */
    List<FullTimeCount> of(String organisation) {
        return jdbc.sql("select counted_on, teacher_tenths, leader_tenths, source from organisations.full_time_count"
                        + " where organisation = ? order by counted_on desc, entered_at desc")
                .param(organisation)
                .query((row, n) -> count(row))
                .list();
    }

    /** Those of every organisation, by its id, the newest first. */
    Map<String, List<FullTimeCount>> all() {
        var counts = new HashMap<String, List<FullTimeCount>>();
        jdbc.sql("select counted_on, teacher_tenths, leader_tenths, source, organisation"
                        + " from organisations.full_time_count order by counted_on desc, entered_at desc")
                .query(row -> {
                    counts.computeIfAbsent(row.getString(5), id -> new ArrayList<>())
                            .add(count(row));
                });
        return counts;
    }

    private static FullTimeCount count(ResultSet row) throws SQLException {
        return new FullTimeCount(row.getObject(1, LocalDate.class), row.getLong(2), row.getLong(3), row.getString(4));
    }
}
