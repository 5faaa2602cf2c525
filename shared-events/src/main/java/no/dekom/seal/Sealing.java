package no.dekom.seal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Seals over one connection, in transactions of its own: first the check, then leaves, then the signature. For who holds the lock. */
final class Sealing {

    private static final int MOST = 4_096;

    private final String tree;
    private final String origin;
    private final LeafSource source;
    private final NoteKey.Signer key;
    private final SeenSize seen;
    private final Checkpoints checkpoints;
    private SealedTree.Head head;
    private long signed;

    Sealing(String tree, String origin, LeafSource source, NoteKey.Signer key, SeenSize seen) {
        this.tree = tree;
        this.origin = origin;
        this.source = source;
        this.key = key;
        this.seen = seen;
        this.checkpoints = new Checkpoints(tree);
    }

    long signed() {
        return signed;
    }

    /** Before all else, and again whenever the connection has been away: what a lost answer was, stands in the tables. */
    void begin(Connection connection) throws SQLException {
        var found = new StartCheck(tree, origin, key.verifier(), source).check(connection, seen);
        connection.commit();
        head = found.head();
        signed = found.signed();
    }

    /** Adds the final leaves that are not in the tree. True when there may be more. */
    boolean grow(Connection connection) throws SQLException {
        var available = source.available(connection);
        if (available < head.size()) {
            throw new SealRefused("Loggen har %d hendelser, men %d er forseglet. Hendelser er borte."
                    .formatted(available, head.size()));
        }
        var to = Math.min(available, head.size() + MOST);
        if (to > head.size()) {
            var hashes = new ArrayList<byte[]>();
            source.read(connection, head.size(), to, (index, leaf) -> hashes.add(Merkle.leafHash(leaf)));
            if (hashes.size() != to - head.size()) {
                throw new SealRefused("Loggen mangler hendelser mellom posisjon %d og %d.".formatted(head.size(), to));
            }
            var grown = SealedTree.append(connection, tree, head.size(), hashes);
            connection.commit();
            head = grown;
        } else {
            connection.commit();
        }
        return to < available;
    }

    /** Signs what has been committed, where that is more than was signed before. */
    Optional<SignedNote> sign(Connection connection) throws SQLException {
        if (head.size() <= signed) {
            return Optional.empty();
        }
        var checkpoint = new Checkpoint(origin, head.size(), head.root());
        var note = new SignedNote(checkpoint.body(), List.of(key.sign(checkpoint.body())));
        checkpoints.keep(connection, checkpoint, note);
        connection.commit();
        signed = checkpoint.size();
        return Optional.of(note);
    }
}
