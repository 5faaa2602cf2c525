package no.dekom.seal;

import java.io.ByteArrayOutputStream;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Bladene slik de ble forseglet, together as C2SP tlog-tiles has them: before each leaf its length in two bytes. */
public final class SealedEntries {

    private static final int LONGEST = 0xFFFF;

    private final DataSource dataSource;

    public SealedEntries(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public byte[] bundle(long from, long to) {
        var bundle = new ByteArrayOutputStream();
        try (var connection = dataSource.getConnection()) {
            new EventLeaves().read(connection, from, to, (index, leaf) -> {
                if (leaf.length > LONGEST) {
                    throw new IllegalStateException("The leaf " + index + " is too long for a bundle: " + leaf.length);
                }
                bundle.write(leaf.length >> 8);
                bundle.write(leaf.length);
                bundle.writeBytes(leaf);
            });
        } catch (SQLException e) {
            throw new TreeAway(e);
        }
        return bundle.toByteArray();
    }
}
