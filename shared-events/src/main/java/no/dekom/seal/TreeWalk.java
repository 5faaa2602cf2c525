package no.dekom.seal;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;

/** Leaves and stored hashes side by side. The tree is built of the stored ones, so that one fault is told of once. */
final class TreeWalk {

    private static final int STEP = 5_000;

    private final LeafSource source;
    private final SealedHashes hashes;
    private final Anchors anchors;
    private final Findings findings;
    private final LogVerifier.Progress progress;
    private final TreeEdge edge = new TreeEdge();
    private long total;
    private long read;
    private long expected;

    TreeWalk(
            LeafSource source, SealedHashes hashes, Anchors anchors, Findings findings, LogVerifier.Progress progress) {
        this.source = source;
        this.hashes = hashes;
        this.anchors = anchors;
        this.findings = findings;
        this.progress = progress;
    }

    Findings findings() {
        return findings;
    }

    /** How many leaves there are. */
    long total() {
        return total;
    }

    /** How many of them were compared or seen to be beyond what is sealed. */
    long read() {
        return read;
    }

    long sealed() {
        return edge.size();
    }

    /** The largest size that is signed for. */
    long signed() {
        return anchors.signed();
    }

    /** How many checkpoints there are. */
    long count() {
        return anchors.count();
    }

    void through(Connection connection, SealedTree.Head head) throws SQLException {
        total = source.available(connection);
        source.read(connection, 0, Long.MAX_VALUE, (position, leaf) -> {
            reach(position);
            compare(position, leaf);
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
        if (edge.size() != head.size() || !MessageDigest.isEqual(edge.root(), head.root())) {
            findings.add(new Finding(
                    anchors.signed(),
                    Math.max(anchors.signed(), Math.max(head.size(), edge.size()) - 1),
                    "Roten som er lagret for %d blader, er ikke den hashene gir (%d hasher)."
                            .formatted(head.size(), edge.size())));
        }
    }

    /** A sealed position without its leaf. */
    private boolean missing() throws SQLException {
        var position = edge.size();
        var sealed = hashes.next();
        if (sealed == null) {
            return false;
        }
        findings.add(Finding.at(position, source.words(position, null) + " er forseglet, men er borte."));
        add(sealed);
        return true;
    }

    /** Takes what lies before a position, where there are no leaves. */
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

    private void compare(long position, byte[] leaf) throws SQLException {
        var sealed = edge.size() == position ? hashes.next() : null;
        if (sealed == null) {
            return;
        }
        if (!MessageDigest.isEqual(sealed, Merkle.leafHash(leaf))) {
            findings.add(Finding.at(position, source.words(position, leaf) + " er ikke slik den ble forseglet."));
        }
        add(sealed);
    }

    private void add(byte[] sealed) throws SQLException {
        edge.add(sealed);
        anchors.reached(edge);
    }
}
