package no.dekom.seal;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;

/** Before anything is sealed here: the whole tree built again from its leaf hashes, and held against what has been signed. */
final class StartCheck {

    private static final int FETCHED = 64;

    private final String tree;
    private final String origin;
    private final NoteKey.Verifier key;
    private final LeafSource source;

    StartCheck(String tree, String origin, NoteKey.Verifier key, LeafSource source) {
        this.tree = tree;
        this.origin = origin;
        this.key = key;
        this.source = source;
    }

    /** What was found to be in order. */
    record Found(SealedTree.Head head, long signed) {}

    /** Within a transaction. {@link SealRefused} when sealing must not go on. */
    Found check(Connection connection, SeenSize seen) throws SQLException {
        var head = SealedTree.head(connection, tree, false);
        var last = new Checkpoints(tree).last(connection).map(this::ours).orElse(null);
        var signed = last == null ? 0 : last.size();
        if (signed > head.size()) {
            throw new SealRefused(
                    "Forseglingen har %d blad, men et sjekkpunkt for %d er signert. Er en eldre kopi lagt inn?"
                            .formatted(head.size(), signed));
        }
        if (seen.size() > head.size()) {
            throw new SealRefused("Forseglingen har %d blad, men et vitne har sett %d. Er en eldre kopi lagt inn?"
                    .formatted(head.size(), seen.size()));
        }
        var available = source.available(connection);
        if (available < head.size()) {
            throw new SealRefused("Loggen har %d hendelser, men %d er forseglet. Hendelser er borte."
                    .formatted(available, head.size()));
        }
        rebuild(connection, head, last);
        compareUnsigned(connection, signed, head.size());
        return new Found(head, signed);
    }

    private Checkpoint ours(SignedNote note) {
        if (!key.verifies(note)) {
            throw new SealRefused(
                    "Det siste sjekkpunktet er ikke signert med nøkkelen denne tjenesten har (%s).".formatted(key));
        }
        var checkpoint = Checkpoint.parse(note.text());
        if (!checkpoint.origin().equals(origin)) {
            throw new SealRefused("Det siste sjekkpunktet gjelder %s, men dekom.seal.origin er %s."
                    .formatted(checkpoint.origin(), origin));
        }
        return checkpoint;
    }

    private void rebuild(Connection connection, SealedTree.Head head, Checkpoint last) throws SQLException {
        var edge = new TreeEdge();
        try (var statement = connection.prepareStatement(
                "select index, hashes from seal.tile where tree = ? and level = 0 order by index")) {
            statement.setFetchSize(FETCHED);
            statement.setString(1, tree);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (rows.getLong(1) * Tiles.WIDTH != edge.size()) {
                        throw new SealRefused("Forseglingen mangler hashene fra posisjon %d.".formatted(edge.size()));
                    }
                    add(edge, rows.getBytes(2), last);
                }
            }
        }
        if (edge.size() != head.size() || !Arrays.equals(edge.root(), head.root())) {
            throw new SealRefused("Hashene i forseglingen gir en annen rot enn den som er lagret for %d blad."
                    .formatted(head.size()));
        }
    }

    private static void add(TreeEdge edge, byte[] hashes, Checkpoint last) {
        for (var number = 0; number < hashes.length / Merkle.LENGTH; number++) {
            edge.add(Tiles.hash(hashes, number));
            if (last != null && edge.size() == last.size() && !MessageDigest.isEqual(edge.root(), last.root())) {
                throw new SealRefused(
                        "Hashene i forseglingen gir en annen rot enn det signerte sjekkpunktet for %d blad."
                                .formatted(last.size()));
            }
        }
    }

    /** What was written and never signed is read once more: between the two somebody may have changed both. */
    private void compareUnsigned(Connection connection, long signed, long size) throws SQLException {
        var nodes = new TileRows(connection, tree).nodes();
        source.read(connection, signed, size, (index, leaf) -> {
            if (!MessageDigest.isEqual(Merkle.leafHash(leaf), nodes.node(0, index))) {
                throw new SealRefused("Hendelsen på posisjon %d er ikke slik den ble forseglet.".formatted(index));
            }
        });
    }
}
