package no.dekom.seal;

import java.security.MessageDigest;
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

    private static final int STEP = 5_000;

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
        var findings = new Findings();
        var head = SealedTree.head(connection, EventLeaves.TREE, false);
        var total = new EventLeaves().available(connection);
        try (var hashes = new SealedHashes(connection, EventLeaves.TREE, findings);
                var anchors = new Anchors(connection, EventLeaves.TREE, key, saved, findings)) {
            var walk = new Walk(hashes, anchors, findings, progress, total);
            walk.through(connection);
            if (walk.edge.size() != head.size() || !MessageDigest.isEqual(walk.edge.root(), head.root())) {
                findings.add(new Finding(
                        anchors.signed(),
                        Math.max(anchors.signed(), Math.max(head.size(), walk.edge.size()) - 1),
                        "Roten som er lagret for %d hendelser, er ikke den hashene gir (%d hasher)."
                                .formatted(head.size(), walk.edge.size())));
            }
            new StreamChecks(connection, findings).look();
            return new Verdict(
                    findings.told(),
                    findings.count(),
                    checked(walk.read, anchors),
                    unchecked(total, walk.edge.size(), anchors.signed()));
        }
    }

    private List<String> checked(long read, Anchors anchors) {
        var all = new ArrayList<>(List.of(
                "%d hendelser: hver kolonne slik den er lagret, mot hashen som ble forseglet.".formatted(read),
                "At posisjonene går fra 0 uten hull, at hver strøm går fra 0 uten hull, og at ingen hendelse står utenfor.",
                "%d sjekkpunkter: signaturen mot nøkkelen %s, og roten mot hashene.".formatted(anchors.count(), key)));
        if (saved != null) {
            all.add("Sjekkpunktet du har lagret, for %d hendelser: at loggen fortsatt begynner likt."
                    .formatted(saved.size()));
        }
        return all;
    }

    private List<String> unchecked(long total, long sealed, long signed) {
        var all = new ArrayList<String>();
        if (total > sealed) {
            all.add("%d hendelser er ikke forseglet ennå (fra posisjon %d).".formatted(total - sealed, sealed));
        }
        if (sealed > signed) {
            all.add("%d forseglede hendelser er ikke signert ennå (fra posisjon %d)."
                    .formatted(sealed - signed, signed));
        }
        if (saved == null) {
            all.add(
                    "Om noen har lagt inn en eldre kopi eller begynt en annen fortsettelse: det krever et sjekkpunkt du selv har tatt vare på (--checkpoint).");
        }
        all.add("Vitners signaturer på sjekkpunktene.");
        all.add("Om det som står i hendelsene er sant: forseglingen viser bare at det ikke er endret siden.");
        return all;
    }

    /** Events and stored hashes side by side. The tree is built of the stored ones, so that one fault is told of once. */
    private static final class Walk {

        private final SealedHashes hashes;
        private final Anchors anchors;
        private final Findings findings;
        private final Progress progress;
        private final long total;
        private final TreeEdge edge = new TreeEdge();
        private long read;
        private long expected;

        Walk(SealedHashes hashes, Anchors anchors, Findings findings, Progress progress, long total) {
            this.hashes = hashes;
            this.anchors = anchors;
            this.findings = findings;
            this.progress = progress;
            this.total = total;
        }

        void through(Connection connection) throws SQLException {
            new EventLeaves().each(connection, 0, Long.MAX_VALUE, leaf -> {
                reach(leaf.position());
                compare(leaf);
                if (++read % STEP == 0) {
                    progress.at(read, total);
                }
            });
            var more = true;
            while (more) {
                more = missing();
            }
            progress.at(read, total);
            hashes.end();
            anchors.end(edge.size());
        }

        /** A sealed position without its event. */
        private boolean missing() throws SQLException {
            var position = edge.size();
            var sealed = hashes.next();
            if (sealed == null) {
                return false;
            }
            findings.add(
                    Finding.at(position, "Hendelsen på posisjon %d er forseglet, men er borte.".formatted(position)));
            add(sealed);
            return true;
        }

        /** Takes what lies before a position, where there are no events. */
        private void reach(long position) throws SQLException {
            while (expected < position && missing()) {
                expected++;
            }
            if (expected < position) {
                findings.add(new Finding(
                        expected,
                        position - 1,
                        "Posisjonene har et hull fra %d til %d.".formatted(expected, position - 1)));
            }
            expected = position + 1;
        }

        private void compare(Leaf leaf) throws SQLException {
            var sealed = edge.size() == leaf.position() ? hashes.next() : null;
            if (sealed == null) {
                return;
            }
            if (!MessageDigest.isEqual(sealed, Merkle.leafHash(leaf.encoded()))) {
                findings.add(Finding.at(
                        leaf.position(),
                        "Hendelsen på posisjon %d (strøm %s, nummer %d) er ikke slik den ble forseglet."
                                .formatted(leaf.position(), leaf.stream(), leaf.sequence())));
            }
            add(sealed);
        }

        private void add(byte[] sealed) throws SQLException {
            edge.add(sealed);
            anchors.reached(edge);
        }
    }
}
