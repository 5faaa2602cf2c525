package no.dekom.seal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** The signed checkpoints of one tree. */
final class Checkpoints {

    private static final String NOTE = """
            select c.note || coalesce((select string_agg(s.line || chr(10), '' order by s.received_at, s.name)
              from seal.cosignature s where s.tree = c.tree and s.size = c.size), '')
            from seal.checkpoint c where c.tree = ? and c.size >= ? order by c.size %s limit 1""";

    private final String tree;

    Checkpoints(String tree) {
        this.tree = tree;
    }

    Optional<SignedNote> last(Connection connection) throws SQLException {
        return note(connection, NOTE.formatted("desc"), 0);
    }

    Optional<SignedNote> at(Connection connection, long size) throws SQLException {
        return note(connection, NOTE.formatted("asc"), size)
                .filter(note -> Checkpoint.parse(note.text()).size() == size);
    }

    private Optional<SignedNote> note(Connection connection, String sql, long size) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, tree);
            statement.setLong(2, size);
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(SignedNote.parse(row.getString(1))) : Optional.empty();
            }
        }
    }

    /** Kept once: a second one at a size, made by another or after a lost answer, says the same. */
    void keep(Connection connection, Checkpoint checkpoint, SignedNote note) throws SQLException {
        try (var write = connection.prepareStatement(
                "insert into seal.checkpoint (tree, size, root, note) values (?, ?, ?, ?) on conflict do nothing")) {
            write.setString(1, tree);
            write.setLong(2, checkpoint.size());
            write.setBytes(3, checkpoint.root());
            write.setString(4, note.render());
            write.executeUpdate();
        }
    }

    boolean cosigned(Connection connection, long size, NoteSignature signature) throws SQLException {
        try (var write = connection.prepareStatement(
                "insert into seal.cosignature (tree, size, name, line) values (?, ?, ?, ?) on conflict do nothing")) {
            write.setString(1, tree);
            write.setLong(2, size);
            write.setString(3, signature.name());
            write.setString(4, signature.render());
            return write.executeUpdate() == 1;
        }
    }
}
