package no.dekom.seal;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tiles of one tree as rows. What is added is written once, and what was there last is read once. */
final class TileRows implements Tiles {

    private final Connection connection;
    private final String tree;
    private final Map<Integer, Tile> edge = new HashMap<>();

    TileRows(Connection connection, String tree) {
        this.connection = connection;
        this.tree = tree;
    }

    private record Tile(long index, byte[] hashes) {}

    @Override
    public byte[] hashes(int level, long index) {
        var written = edge.get(level);
        if (written != null && written.index() == index) {
            return written.hashes();
        }
        try (var statement = connection.prepareStatement(
                "select hashes from seal.tile where tree = ? and level = ? and index = ?")) {
            statement.setString(1, tree);
            statement.setInt(2, level);
            statement.setLong(3, index);
            try (var row = statement.executeQuery()) {
                return row.next() ? row.getBytes(1) : new byte[0];
            }
        } catch (SQLException e) {
            throw new TreeAway(e);
        }
    }

    /** Adds hashes of leaves behind those that are there, and to each level above what has become whole. */
    void append(long size, List<byte[]> leafHashes) throws SQLException {
        var begin = size;
        var hashes = leafHashes;
        try (var write = connection.prepareStatement("insert into seal.tile (tree, level, index, hashes)"
                + " values (?, ?, ?, ?) on conflict (tree, level, index) do update set hashes = excluded.hashes")) {
            for (var level = 0; !hashes.isEmpty(); level++) {
                var above = new ArrayList<byte[]>();
                var done = 0;
                while (done < hashes.size()) {
                    var index = (begin + done) / WIDTH;
                    var room = WIDTH - (int) ((begin + done) % WIDTH);
                    var part = hashes.subList(done, Math.min(hashes.size(), done + room));
                    var tile = joined(room == WIDTH ? new byte[0] : hashes(level, index), part, WIDTH - room);
                    edge.put(level, new Tile(index, tile));
                    add(write, level, index, tile);
                    if (tile.length == BYTES) {
                        above.add(Tiles.whole(tile, 0, WIDTH));
                    }
                    done += part.size();
                }
                begin /= WIDTH;
                hashes = above;
            }
            write.executeBatch();
        }
    }

    private void add(PreparedStatement write, int level, long index, byte[] tile) throws SQLException {
        write.setString(1, tree);
        write.setInt(2, level);
        write.setLong(3, index);
        write.setBytes(4, tile);
        write.addBatch();
    }

    private static byte[] joined(byte[] before, List<byte[]> added, int expected) {
        if (before.length != expected * Merkle.LENGTH) {
            throw new SealRefused("Den siste flisa i forseglingen har %d hasher, og skulle hatt %d."
                    .formatted(before.length / Merkle.LENGTH, expected));
        }
        var joined = new ByteArrayOutputStream(before.length + added.size() * Merkle.LENGTH);
        joined.writeBytes(before);
        added.forEach(joined::writeBytes);
        return joined.toByteArray();
    }
}
