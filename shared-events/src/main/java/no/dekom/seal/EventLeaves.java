package no.dekom.seal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The events of the log by their position, which is final once given. */
public final class EventLeaves implements LeafSource {

    /** The tree that they are sealed in. */
    public static final String TREE = "events";

    private static final String SELECT = """
            select p.position, e.event_id, e.stream_type, e.stream, e.sequence, e.name, e.revision,
                to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as recorded_at,
                e.metadata::text as metadata, e.salt, e.payload::text as payload
            from log.position p join log.event e on e.id = p.event""";

    @Override
    public long available(Connection connection) throws SQLException {
        return LeafRows.available(connection, "log.position");
    }

    @Override
    public void read(Connection connection, long from, long to, Taker taker) throws SQLException {
        LeafRows.each(connection, SELECT, from, to, row -> {
            var leaf = leaf(row);
            taker.take(leaf.position(), leaf.encoded());
        });
    }

    @Override
    public String words(long index, byte[] leaf) {
        return "Hendelsen på posisjon %d".formatted(index) + (leaf == null ? "" : " (" + Leaf.place(leaf) + ")");
    }

    private static Leaf leaf(ResultSet row) throws SQLException {
        return new Leaf(
                row.getLong("position"),
                row.getString("event_id"),
                row.getString("stream_type"),
                row.getString("stream"),
                row.getLong("sequence"),
                row.getString("name"),
                row.getInt("revision"),
                row.getString("recorded_at"),
                row.getString("metadata"),
                Leaf.commitment(row.getBytes("salt"), row.getString("payload")));
    }
}
