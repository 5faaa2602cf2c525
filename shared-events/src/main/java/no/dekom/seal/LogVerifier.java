package no.dekom.seal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Kontroll av hele loggen: every event against the seal, and the seal against what has been signed, in one view of the database. The
 * key and the auditor's own checkpoint come from outside; of the database nothing is believed.
 */
public final class LogVerifier {

    private final DataSource dataSource;
    private final NoteKey.Verifier key;
    private final Checkpoint saved;

    /** @param saved what the auditor kept from before, its signature checked; null for none */
    public LogVerifier(DataSource dataSource, NoteKey.Verifier key, Checkpoint saved) {
        this.dataSource = dataSource;
        this.key = key;
        this.saved = saved;
    }

    /** Hears how many events have been checked. */
    @FunctionalInterface
    public interface Progress {
        void at(long done, long total);
    }

    public Verdict verify(Progress progress) {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            try {
                return verify(connection, progress);
            } finally {
                connection.rollback();
                connection.setReadOnly(false);
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            }
        } catch (SQLException e) {
            throw new TreeAway(e);
        }
    }

    /** Within a transaction that sees one moment. */
    Verdict verify(Connection connection, Progress progress) throws SQLException {
        var events = walk(connection, new EventLeaves(), EventLeaves.TREE, key, saved, "", progress);
        new StreamChecks(connection, events.findings()).look();
        var reads = walk(
                connection,
                new ReadingLeaves(),
                ReadingLeaves.TREE,
                key.named(ReadingLeaves.origin(key.name())),
                null,
                "Innsynsloggen: ",
                (done, all) -> {});
        var told = new ArrayList<>(events.findings().told());
        told.addAll(reads.findings().told());
        return new Verdict(
                told,
                events.findings().count() + reads.findings().count(),
                checked(events, reads),
                unchecked(events, reads));
    }

    private static TreeWalk walk(
            Connection connection,
            LeafSource source,
            String tree,
            NoteKey.Verifier key,
            Checkpoint saved,
            String of,
            Progress progress)
            throws SQLException {
        var findings = new Findings(of);
        var head = SealedTree.head(connection, tree, false);
        try (var hashes = new SealedHashes(connection, tree, findings);
                var anchors = new Anchors(connection, tree, key, saved, findings)) {
            var walk = new TreeWalk(source, hashes, anchors, findings, progress);
            walk.through(connection, head);
            return walk;
        }
    }

    private List<String> checked(TreeWalk events, TreeWalk reads) {
        var all = new ArrayList<>(List.of(
                "%d hendelser: hver kolonne slik den er lagret, mot hashen som ble forseglet.".formatted(events.read()),
                "At posisjonene går fra 0 uten hull, at hver strøm går fra 0 uten hull, og at ingen hendelse står utenfor.",
                "%d sjekkpunkter: signaturen mot nøkkelen %s, og roten mot hashene.".formatted(events.count(), key),
                "%d rader i innsynsloggen, på samme måte, og %d sjekkpunkter for den."
                        .formatted(reads.read(), reads.count())));
        if (saved != null) {
            all.add("Sjekkpunktet du har lagret, for %d hendelser: at loggen fortsatt begynner likt."
                    .formatted(saved.size()));
        }
        return all;
    }

    private List<String> unchecked(TreeWalk events, TreeWalk reads) {
        var all = new ArrayList<String>();
        if (events.total() > events.sealed()) {
            all.add("%d hendelser er ikke forseglet ennå (fra posisjon %d)."
                    .formatted(events.total() - events.sealed(), events.sealed()));
        }
        if (events.sealed() > events.signed()) {
            all.add("%d forseglede hendelser er ikke signert ennå (fra posisjon %d)."
                    .formatted(events.sealed() - events.signed(), events.signed()));
        }
        if (reads.total() > reads.signed()) {
            all.add("%d rader i innsynsloggen er ikke forseglet og signert ennå."
                    .formatted(reads.total() - reads.signed()));
        }
        if (saved == null) {
            all.add(
                    "Om noen har lagt inn en eldre kopi eller begynt en annen fortsettelse: det krever et sjekkpunkt du selv har tatt vare på (--checkpoint).");
        }
        all.add(
                "Om innsynsloggen er byttet med en eldre kopi: det tas ikke vare på sjekkpunkter av den utenfor databasen.");
        all.add("Vitners signaturer på sjekkpunktene.");
        all.add("Om det som står i hendelsene er sant: forseglingen viser bare at det ikke er endret siden.");
        return all;
    }
}
