package no.dekom.seal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Et forseglet tre: a named tree of hashes in the tables of the schema {@code seal}. */
public final class SealedTree {

    private final String name;
    private final DataSource dataSource;

    public SealedTree(String name, DataSource dataSource) {
        this.name = name;
        this.dataSource = dataSource;
    }

    /** How large a tree is, and its root. */
    public record Head(long size, byte[] root) {}

    public String name() {
        return name;
    }

    /** What has been sealed, whether signed yet or not. */
    public Head head() {
        return with(connection -> head(connection, name, false));
    }

    public byte[] root(long size) {
        return with(connection -> Merkle.root(size, nodes(connection)));
    }

    public byte[] leafHash(long index) {
        return with(connection -> nodes(connection).node(0, index));
    }

    /** What shows that the leaf is in the tree of that size. */
    public List<byte[]> inclusion(long index, long size) {
        return with(connection -> Merkle.inclusion(index, size, nodes(connection)));
    }

    /** What shows that the tree of the first size is the beginning of that of the second. */
    public List<byte[]> consistency(long size1, long size2) {
        return with(connection -> Merkle.consistency(size1, size2, nodes(connection)));
    }

    /** The hashes of a tile, one after another; none where there is no such tile. */
    public byte[] tile(int level, long index) {
        return with(connection -> new TileRows(connection, name).hashes(level, index));
    }

    /** The last checkpoint that has been signed, with the signatures of witnesses that have come. */
    public Optional<SignedNote> lastCheckpoint() {
        return with(connection -> new Checkpoints(name).last(connection));
    }

    /** The checkpoint at a size, with the signatures of witnesses that have come. */
    public Optional<SignedNote> checkpoint(long size) {
        return with(connection -> new Checkpoints(name).at(connection, size));
    }

    /** Keeps the signature of a witness on a checkpoint; one of each. */
    public void cosigned(long size, NoteSignature signature) {
        with(connection -> new Checkpoints(name).cosigned(connection, size, signature));
    }

    /**
     * Adds leaves behind those that are there, in the transaction of the connection.
     *
     * @param size what the caller takes the tree to be now; another one is refused
     */
    static Head append(Connection connection, String tree, long size, List<byte[]> leafHashes) throws SQLException {
        var before = head(connection, tree, true);
        if (before.size() != size) {
            throw new SQLException("The tree has grown to " + before.size() + " meanwhile, from " + size);
        }
        var rows = new TileRows(connection, tree);
        rows.append(size, leafHashes);
        var after = size + leafHashes.size();
        var root = Merkle.root(after, rows.nodes());
        try (var write = connection.prepareStatement("insert into seal.head (tree, size, root) values (?, ?, ?)"
                + " on conflict (tree) do update set size = excluded.size, root = excluded.root")) {
            write.setString(1, tree);
            write.setLong(2, after);
            write.setBytes(3, root);
            write.executeUpdate();
        }
        return new Head(after, root);
    }

    static Head head(Connection connection, String tree, boolean hold) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select size, root from seal.head where tree = ?" + (hold ? " for update" : ""))) {
            statement.setString(1, tree);
            try (var row = statement.executeQuery()) {
                return row.next() ? new Head(row.getLong(1), row.getBytes(2)) : new Head(0, Merkle.emptyRoot());
            }
        }
    }

    private Merkle.Nodes nodes(Connection connection) {
        return new TileRows(connection, name).nodes();
    }

    private <T> T with(Work<T> work) {
        try (var connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new TreeAway(e);
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
