package no.dekom.seal;

import java.sql.Connection;
import java.sql.SQLException;

/** What hashes do not say: that streams have all their numbers, and that no event stands outside the order. */
final class StreamChecks {

    private static final String OUTSIDE = """
            select e.stream, e.sequence from log.event e
            left join log.position p on p.event = e.id left join log.pending w on w.id = e.id
            where p.event is null and w.id is null order by e.id limit 100""";

    private static final String BROKEN = """
            select e.stream, count(*), min(e.sequence), max(e.sequence), min(p.position), max(p.position)
            from log.event e left join log.position p on p.event = e.id
            group by e.stream having min(e.sequence) <> 0 or max(e.sequence) <> count(*) - 1
            order by min(p.position) limit 100""";

    private final Connection connection;
    private final Findings findings;

    StreamChecks(Connection connection, Findings findings) {
        this.connection = connection;
        this.findings = findings;
    }

    void look() throws SQLException {
        try (var statement = connection.prepareStatement(OUTSIDE);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                findings.add(Finding.at(
                        -1,
                        "En hendelse i strøm %s, nummer %d, har ingen posisjon og venter ikke på en."
                                .formatted(rows.getString(1), rows.getLong(2))));
            }
        }
        try (var statement = connection.prepareStatement(BROKEN);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                findings.add(new Finding(
                        rows.getLong(5),
                        rows.getLong(6),
                        "Strøm %s har %d hendelser, men numrene går fra %d til %d."
                                .formatted(rows.getString(1), rows.getLong(2), rows.getLong(3), rows.getLong(4))));
            }
        }
    }
}
