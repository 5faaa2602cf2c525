package no.dekom.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
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
    private static final int FETCHED = 1_000;
    private static final List<String> COLUMNS =
            List.of("at", "person", "role", "organisation", "kind", "id", "path", "purpose", "refused");

    @Override
    public long available(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select coalesce(max(position) + 1, 0) from reading.entry");
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void read(Connection connection, long from, long to, Taker taker) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select position, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, person, role,
                    organisation, kind, id, path, purpose, refused::text as refused
                from reading.entry where position >= ? and position < ? order by position""")) {
            statement.setFetchSize(FETCHED);
            statement.setObject(1, from, Types.BIGINT);
            statement.setObject(2, to, Types.BIGINT);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var texts = new byte[COLUMNS.size()][];
                    for (var i = 0; i < texts.length; i++) {
                        var text = rows.getString(COLUMNS.get(i));
                        texts[i] = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
                    }
                    var position = rows.getLong("position");
                    taker.take(position, encoded(position, texts));
                }
            }
        }
    }

    @Override
    public String words(long index, byte[] leaf) {
        return "Visningen på posisjon %d".formatted(index);
    }

    private static byte[] encoded(long position, byte[][] texts) {
        var length = 1 + Long.BYTES;
        for (var text : texts) {
            length += Integer.BYTES + (text == null ? 0 : text.length);
        }
        var bytes = ByteBuffer.allocate(length).put(VERSION).putLong(position);
        for (var text : texts) {
            bytes.putInt(text == null ? -1 : text.length);
            if (text != null) {
                bytes.put(text);
            }
        }
        return bytes.array();
    }
}
