package no.dekom.eventlog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.TimestampWriter;
import org.axonframework.serialization.Serializer;

/** The SQL of the engine. Aggregates are read by stream and sequence; trackers see nothing but positions. */
final class LogStatements {

    static final EventSchema SCHEMA = EventSchema.builder()
            .eventTable("log.event")
            .snapshotTable("log.snapshot")
            .globalIndexColumn("id")
            .timestampColumn("recorded_at")
            .eventIdentifierColumn("event_id")
            .aggregateIdentifierColumn("stream")
            .sequenceNumberColumn("sequence")
            .typeColumn("stream_type")
            .payloadTypeColumn("name")
            .payloadRevisionColumn("revision")
            .payloadColumn("payload")
            .metaDataColumn("metadata")
            .build();

    static final String FIELDS = """
            e.event_id, e.stream_type, e.stream, e.sequence, e.name, e.revision, e.payload::text as payload,
            e.metadata::text as metadata,
            to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as recorded_at""";

    private static final String INSERT = """
             (event_id, stream, sequence, stream_type, recorded_at, name, revision, payload, metadata)
            values (?, ?, ?, ?, ?::timestamptz, ?, %s, ?::json, ?::json)""";

    private LogStatements() {}

    static PreparedStatement append(
            Connection connection,
            EventSchema schema,
            Class<?> dataType,
            List<? extends EventMessage<?>> events,
            Serializer serializer,
            TimestampWriter timestamps)
            throws SQLException {
        var statement = connection.prepareStatement("insert into log.event" + INSERT.formatted("?::int"));
        for (var message : events) {
            fill(statement, domainEvent(message), serializer, timestamps);
            statement.addBatch();
        }
        return statement;
    }

    private static DomainEventMessage<?> domainEvent(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> domainEvent
                ? domainEvent
                : new GenericDomainEventMessage<>(null, event.getIdentifier(), 0L, event, event::getTimestamp);
    }

    private static void fill(
            PreparedStatement statement, DomainEventMessage<?> event, Serializer serializer, TimestampWriter timestamps)
            throws SQLException {
        var payload = event.serializePayload(serializer, String.class);
        statement.setString(1, event.getIdentifier());
        statement.setString(2, event.getAggregateIdentifier());
        statement.setLong(3, event.getSequenceNumber());
        statement.setString(4, event.getType());
        timestamps.writeTimestamp(statement, 5, event.getTimestamp());
        statement.setString(6, payload.getType().getName());
        statement.setString(7, payload.getType().getRevision());
        statement.setString(8, payload.getData());
        statement.setString(9, event.serializeMetaData(serializer, String.class).getData());
    }

    static PreparedStatement readStream(
            Connection connection, EventSchema schema, String stream, long first, int batchSize) throws SQLException {
        var statement = connection.prepareStatement("select " + FIELDS
                + " from log.event e where e.stream = ? and e.sequence >= ? order by e.sequence limit ?");
        statement.setString(1, stream);
        statement.setLong(2, first);
        statement.setInt(3, batchSize);
        return statement;
    }

    static PreparedStatement readPositions(Connection connection, EventSchema schema, long last, int batchSize)
            throws SQLException {
        var statement = connection.prepareStatement("select p.position as id, " + FIELDS
                + " from log.position p join log.event e on e.id = p.event"
                + " where p.position > ? order by p.position limit ?");
        statement.setLong(1, last);
        statement.setInt(2, batchSize);
        return statement;
    }

    static PreparedStatement lastSequence(Connection connection, EventSchema schema, String stream)
            throws SQLException {
        var statement = connection.prepareStatement("select max(sequence) from log.event where stream = ?");
        statement.setString(1, stream);
        return statement;
    }

    static PreparedStatement tail(Connection connection, EventSchema schema) throws SQLException {
        return connection.prepareStatement("select -1::bigint");
    }

    static PreparedStatement head(Connection connection, EventSchema schema) throws SQLException {
        return connection.prepareStatement("select coalesce(max(position), -1) from log.position");
    }

    static PreparedStatement at(Connection connection, EventSchema schema, Instant time) throws SQLException {
        var statement = connection.prepareStatement("select min(p.position) - 1 from log.position p"
                + " join log.event e on e.id = p.event where e.recorded_at >= ?::timestamptz");
        statement.setString(1, time.toString());
        return statement;
    }

    static PreparedStatement appendSnapshot(
            Connection connection,
            EventSchema schema,
            Class<?> dataType,
            DomainEventMessage<?> snapshot,
            Serializer serializer,
            TimestampWriter timestamps)
            throws SQLException {
        var statement = connection.prepareStatement(
                "insert into log.snapshot" + INSERT.formatted("?") + " on conflict do nothing");
        fill(statement, snapshot, serializer, timestamps);
        return statement;
    }

    static PreparedStatement readSnapshot(Connection connection, EventSchema schema, String stream)
            throws SQLException {
        var statement = connection.prepareStatement(
                "select " + FIELDS + " from log.snapshot e where e.stream = ? order by e.sequence desc");
        statement.setString(1, stream);
        return statement;
    }
}
