package no.dekom.seal;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The roots that are signed for: each stored checkpoint and the one the auditor has, met in the order of their sizes. */
final class Anchors implements AutoCloseable {

    private final NoteKey.Verifier key;
    private final Checkpoint saved;
    private final Findings findings;
    private final PreparedStatement statement;
    private final ResultSet rows;
    private boolean more;
    private boolean savedMet;
    private boolean broken;
    private long lastGood;
    private long signed;
    private long count;

    Anchors(Connection connection, String tree, NoteKey.Verifier key, Checkpoint saved, Findings findings)
            throws SQLException {
        this.key = key;
        this.saved = saved;
        this.findings = findings;
        this.statement = connection.prepareStatement(
                "select size, root, note from seal.checkpoint where tree = ? order by size");
        statement.setFetchSize(500);
        statement.setString(1, tree);
        this.rows = statement.executeQuery();
        this.more = rows.next();
    }

    /** The tree has reached the size of its edge. */
    void reached(TreeEdge edge) throws SQLException {
        while (more && rows.getLong(1) <= edge.size()) {
            stored(edge);
            more = rows.next();
        }
        if (saved != null && saved.size() == edge.size()) {
            savedMet = true;
            if (!broken && !MessageDigest.isEqual(saved.root(), edge.root())) {
                broken = true;
                findings.add(new Finding(
                        0,
                        edge.size() - 1,
                        "Loggen er en annen enn den du har sjekkpunkt for: et sted mellom posisjon 0 og %d skiller de lag."
                                .formatted(edge.size() - 1)));
            }
        }
    }

    private void stored(TreeEdge edge) throws SQLException {
        count++;
        var size = rows.getLong(1);
        Checkpoint checkpoint;
        try {
            var note = SignedNote.parse(rows.getString(3));
            checkpoint = Checkpoint.parse(note.text());
            if (!key.verifies(note)) {
                wrong(size, "Sjekkpunktet for %d hendelser er ikke signert med nøkkelen du kontrollerer med.");
                return;
            }
        } catch (IllegalArgumentException unreadable) {
            wrong(size, "Sjekkpunktet for %d hendelser kan ikke leses.");
            return;
        }
        if (checkpoint.size() != size
                || !checkpoint.origin().equals(key.name())
                || !MessageDigest.isEqual(checkpoint.root(), rows.getBytes(2))) {
            wrong(size, "Sjekkpunktet som er lagret for %d hendelser, sier noe annet enn raden det står i.");
            return;
        }
        signed = size;
        compare(checkpoint, edge);
    }

    private void wrong(long size, String text) {
        findings.add(new Finding(lastGood, Math.max(lastGood, size - 1), text.formatted(size)));
    }

    /** Once one root differs all later ones do, so only the first is told of. */
    private void compare(Checkpoint checkpoint, TreeEdge edge) {
        if (MessageDigest.isEqual(checkpoint.root(), edge.root())) {
            lastGood = edge.size();
        } else if (!broken) {
            broken = true;
            findings.add(new Finding(
                    lastGood,
                    edge.size() - 1,
                    "Mellom posisjon %d og %d er forseglingen ikke den som ble signert: sjekkpunktet for %d hendelser har en annen rot."
                            .formatted(lastGood, edge.size() - 1, edge.size())));
        }
    }

    /** At the end of the tree. */
    void end(long size) throws SQLException {
        if (saved != null && !savedMet) {
            findings.add(new Finding(
                    0,
                    saved.size() - 1,
                    "Sjekkpunktet du har lagret, gjelder %d hendelser, men bare %d er forseglet nå. Hendelser er borte fra posisjon %d eller tidligere, eller en eldre kopi er lagt inn."
                            .formatted(saved.size(), size, size)));
        }
        while (more) {
            count++;
            findings.add(new Finding(
                    lastGood,
                    rows.getLong(1) - 1,
                    "Et sjekkpunkt gjelder %d hendelser, men bare %d er forseglet. Hendelser er borte, et sted fra posisjon %d."
                            .formatted(rows.getLong(1), size, lastGood)));
            more = rows.next();
        }
        if (size > 0 && count == 0) {
            findings.add(new Finding(
                    0,
                    size - 1,
                    "%d hendelser er forseglet, men det finnes ikke noe signert sjekkpunkt.".formatted(size)));
        }
    }

    /** The largest size that is signed for by the key. */
    long signed() {
        return signed;
    }

    long count() {
        return count;
    }

    @Override
    public void close() throws SQLException {
        rows.close();
        statement.close();
    }
}
