package no.dekom.seal;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The stored hashes of leaves, one after another, and on the way whether the tiles above are made of them. */
final class SealedHashes implements AutoCloseable {

    private final TileRows tiles;
    private final Findings findings;
    private final PreparedStatement statement;
    private final ResultSet rows;
    private final List<ByteArrayOutputStream> above = new ArrayList<>();
    private final List<Long> wholeAbove = new ArrayList<>();
    private byte[] current = new byte[0];
    private long first;
    private long count;
    private boolean ended;

    SealedHashes(Connection connection, String tree, Findings findings) throws SQLException {
        this.tiles = new TileRows(connection, tree);
        this.findings = findings;
        this.statement = connection.prepareStatement(
                "select index, hashes from seal.tile where tree = ? and level = 0 order by index");
        statement.setFetchSize(64);
        statement.setString(1, tree);
        this.rows = statement.executeQuery();
    }

    /** The next stored hash, null when there is none. */
    byte[] next() throws SQLException {
        if (count - first == current.length / Merkle.LENGTH && !load()) {
            return null;
        }
        var hash = Tiles.hash(current, (int) (count - first));
        count++;
        return hash;
    }

    long count() {
        return count;
    }

    private boolean load() throws SQLException {
        if (ended || !rows.next()) {
            ended = true;
            return false;
        }
        if (rows.getLong(1) * Tiles.WIDTH != count) {
            findings.add(Finding.at(count, "Forseglingen mangler hashene fra posisjon %d.".formatted(count)));
            ended = true;
            return false;
        }
        current = rows.getBytes(2);
        first = count;
        if (current.length == Tiles.BYTES) {
            whole(1, Tiles.whole(current, 0, Tiles.WIDTH));
        }
        return true;
    }

    private void whole(int level, byte[] hash) {
        if (above.size() < level) {
            above.add(new ByteArrayOutputStream(Tiles.BYTES));
            wholeAbove.add(0L);
        }
        var tile = above.get(level - 1);
        tile.writeBytes(hash);
        if (tile.size() == Tiles.BYTES) {
            compare(level, tile.toByteArray());
            wholeAbove.set(level - 1, wholeAbove.get(level - 1) + 1);
            var bytes = tile.toByteArray();
            tile.reset();
            whole(level + 1, Tiles.whole(bytes, 0, Tiles.WIDTH));
        }
    }

    private void compare(int level, byte[] expected) {
        var index = wholeAbove.get(level - 1);
        if (!Arrays.equals(expected, tiles.hashes(level, index))) {
            var width = 1L << (Tiles.HEIGHT * (level + 1));
            findings.add(new Finding(
                    index * width,
                    Math.min(count, (index + 1) * width) - 1,
                    "Flis %d på nivå %d i forseglingen er ikke laget av hashene under den (posisjon %d til %d)."
                            .formatted(index, level, index * width, Math.min(count, (index + 1) * width) - 1)));
        }
    }

    /** The tiles above that are not whole yet. */
    void end() {
        for (var level = 1; level <= above.size(); level++) {
            if (above.get(level - 1).size() > 0) {
                compare(level, above.get(level - 1).toByteArray());
            }
        }
    }

    @Override
    public void close() throws SQLException {
        rows.close();
        statement.close();
    }
}
