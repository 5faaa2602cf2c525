package no.dekom.seal;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The log of reading, by position. A row is final when it is there. A leaf is the byte 1, the position in eight bytes, and each other
 * column as text: its length in four bytes, largest first, and its UTF-8; length -1 where there is none.
 */
public final class ReadingLeaves implements LeafSource {

    /** The tree that reads are sealed in. */
    public static final String TREE = "reading";

    /** What the tree of reads is called, and its key, by the name of that of the events. */
    public static String origin(String ofEvents) {
        return ofEvents + "/innsyn";
    }

    private static final byte VERSION = 1;
    private static final List<String> COLUMNS =
            List.of("at", "person", "role", "organisation", "kind", "id", "path", "purpose", "refused");

    private static final String SELECT = """
            select position, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, person, role,
                organisation, kind, id, path, purpose, refused::text as refused
            from reading.entry""";

    @Override
    public long available(Connection connection) throws SQLException {
        return LeafRows.available(connection, "reading.entry");
    }

    @Override
    public void read(Connection connection, long from, long to, Taker taker) throws SQLException {
        LeafRows.each(connection, SELECT, from, to, row -> {
            var texts = new byte[COLUMNS.size()][];
            for (var i = 0; i < texts.length; i++) {
                texts[i] = Leaf.utf8(row.getString(COLUMNS.get(i)));
            }
            var position = row.getLong("position");
            taker.take(position, encoded(position, texts));
        });
    }

    @Override
    public String words(long index, byte[] leaf) {
        return "Visningen på posisjon %d".formatted(index);
    }

    private static byte[] encoded(long position, byte[][] texts) {
        var bytes = ByteBuffer.allocate(1 + Long.BYTES + Leaf.lengthOf(texts))
                .put(VERSION)
                .putLong(position);
        for (var text : texts) {
            Leaf.put(bytes, text);
        }
        return bytes.array();
    }
}
