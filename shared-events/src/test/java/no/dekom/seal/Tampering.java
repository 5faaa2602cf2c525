package no.dekom.seal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the owner of the database can do to it, and how far he goes to hide it. All in one transaction that is taken back. */
final class Tampering {

    private static final long AWAY = 1_000_000;

    private final Connection connection;

    Tampering(Connection connection) throws SQLException {
        this.connection = connection;
        run("set local session_replication_role = replica");
    }

    void run(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var number = 0; number < values.length; number++) {
                statement.setObject(number + 1, values[number]);
            }
            statement.execute();
        }
    }

    void change(long position, String assignment) throws SQLException {
        run(
                "update log.event set " + assignment
                        + " where id = (select event from log.position where position = ?)",
                position);
    }

    void delete(long position) throws SQLException {
        run("delete from log.event where id = (select event from log.position where position = ?)", position);
        run("delete from log.position where position = ?", position);
    }

    void closeGap(long position) throws SQLException {
        move(position + 1, -1);
    }

    private void move(long from, int by) throws SQLException {
        run("update log.position set position = position + " + AWAY + " where position >= ?", from);
        run("update log.position set position = position - " + AWAY + " + ? where position >= " + AWAY, by);
    }

    void insert(long position) throws SQLException {
        move(position, 1);
        run("insert into log.event (event_id, stream, sequence, name, revision, recorded_at, payload, metadata)"
                + " values ('inn', 'inn', 0, 'x.Happened', 1, now(), '{}', '{}')");
        run("insert into log.position values (?, (select id from log.event where event_id = 'inn'))", position);
    }

    void swapPositions(long one, long other) throws SQLException {
        run("update log.position set position = ? where position = ?", AWAY, one);
        run("update log.position set position = ? where position = ?", one, other);
        run("update log.position set position = ? where position = ?", other, AWAY);
    }

    void swapPayloads(long one, long other) throws SQLException {
        run(
                "update log.event e set payload = o.payload, salt = o.salt from log.event o, log.position p, log.position q"
                        + " where p.event = e.id and q.event = o.id and (p.position, q.position) in ((?, ?), (?, ?))",
                one,
                other,
                other,
                one);
    }

    void truncate(long size) throws SQLException {
        run("delete from log.event where id in (select event from log.position where position >= ?)", size);
        run("delete from log.position where position >= ?", size);
    }

    /** Tiles and head made anew, as if the log had always been so. */
    void sealAnew() throws SQLException {
        var hashes = new ArrayList<byte[]>();
        new EventLeaves().read(connection, 0, Long.MAX_VALUE, (index, leaf) -> hashes.add(Merkle.leafHash(leaf)));
        run("delete from seal.tile");
        run("delete from seal.head");
        SealedTree.append(connection, EventLeaves.TREE, 0, hashes);
    }

    /** Checkpoints that no longer hold made anew, each with the root that now is at its size, and what signature one has. */
    void signAnew(long from, NoteKey.Signer key, String keep) throws SQLException {
        var nodes = new TileRows(connection, EventLeaves.TREE).nodes();
        var size = SealedTree.head(connection, EventLeaves.TREE, false).size();
        for (var each : sizes(from)) {
            if (each > size) {
                run("delete from seal.checkpoint where size = ?", each);
                continue;
            }
            var checkpoint = new Checkpoint(StoredLog.ORIGIN, each, Merkle.root(each, nodes));
            var note = key == null
                    ? new SignedNote(checkpoint.body(), SignedNote.parse(keep).signatures())
                    : new SignedNote(checkpoint.body(), List.of(key.sign(checkpoint.body())));
            run("update seal.checkpoint set root = ?, note = ? where size = ?", checkpoint.root(), note.render(), each);
        }
    }

    private List<Long> sizes(long from) throws SQLException {
        var sizes = new ArrayList<Long>();
        try (var statement =
                connection.prepareStatement("select size from seal.checkpoint where size > ? order by size")) {
            statement.setLong(1, from);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    sizes.add(rows.getLong(1));
                }
            }
        }
        return sizes;
    }
}
