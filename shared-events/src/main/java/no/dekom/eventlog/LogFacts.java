package no.dekom.eventlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads chosen events by their positions: as this build understands them, and as they were written. */
public final class LogFacts {

    private static final String AT =
            " from log.position p join log.event e on e.id = p.event where p.position = any(?) order by p.position";

    private static final String OF_STREAMS = """
             from log.position p join log.event e on e.id = p.event where e.stream in (
                select o.stream from log.position q join log.event o on o.id = q.event where q.position = any(?))
            order by p.position""";

    private final JdbcClient jdbc;
    private final EventSerializer serializer;
    private final EventUpcaster upcasters;

    public LogFacts(DataSource dataSource, EventSerializer serializer, EventUpcaster upcasters) {
        this.jdbc = JdbcClient.create(dataSource);
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /** An event exactly as it stands in the log. */
    public record Stored(
            long position,
            String eventId,
            String streamType,
            String stream,
            long sequence,
            String name,
            int revision,
            String recordedAt,
            String payload,
            String metadata) {}

    /** The events at these positions that are there, brought up to the present revision. */
    public Map<Long, TrackedEventMessage<?>> at(Collection<Long> positions) {
        var found = new HashMap<Long, TrackedEventMessage<?>>();
        EventUtils.upcastAndDeserializeTrackedEvents(
                        stored(positions).stream().map(LogFacts::data), serializer, upcasters)
                .forEach(event -> found.put(position(event), event));
        return found;
    }

    public Optional<Stored> storedAt(long position) {
        return stored(List.of(position)).stream().findFirst();
    }

    /** All of each stream that one of these is in, exactly as it stands, by position. */
    public List<Stored> streamsOf(Collection<Long> positions) {
        return jdbc.sql("select p.position, " + LogStatements.FIELDS + OF_STREAMS)
                .param(positions.toArray(Long[]::new))
                .query((row, n) -> stored(row))
                .list();
    }

    /** The position of an event that was read from the log. */
    public static long position(TrackedEventMessage<?> event) {
        return ((GapAwareTrackingToken) event.trackingToken()).getIndex();
    }

    /** The events at these positions that are there, exactly as they stand, by position. */
    public List<Stored> stored(Collection<Long> positions) {
        return jdbc.sql("select p.position, " + LogStatements.FIELDS + AT)
                .param(positions.toArray(Long[]::new))
                .query((row, n) -> stored(row))
                .list();
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getLong("position"),
                row.getString("event_id"),
                row.getString("stream_type"),
                row.getString("stream"),
                row.getLong("sequence"),
                row.getString("name"),
                row.getInt("revision"),
                row.getString("recorded_at"),
                row.getString("payload"),
                row.getString("metadata"));
    }

    private static TrackedDomainEventData<String> data(Stored it) {
        var entry = new GenericDomainEventEntry<>(
                it.streamType(),
                it.stream(),
                it.sequence(),
                it.eventId(),
                it.recordedAt(),
                it.name(),
                Integer.toString(it.revision()),
                it.payload(),
                it.metadata());
        return new TrackedDomainEventData<>(GapAwareTrackingToken.newInstance(it.position(), List.of()), entry);
    }
}
