package no.dekom.eventlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
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

    /** The first events of these names after one position and up to another, brought up to the present revision. */
    public List<TrackedEventMessage<?>> between(long after, long until, Collection<String> names, int most) {
        var found = jdbc.sql("select p.position, " + LogStatements.FIELDS
                        + " from log.position p join log.event e on e.id = p.event where p.position > ? and p.position <= ?"
                        + " and e.name = any(?) order by p.position limit ?")
                .params(after, until, names.toArray(String[]::new), most)
                .query((row, n) -> stored(row))
                .list();
        return EventUtils.upcastAndDeserializeTrackedEvents(found.stream().map(LogFacts::data), serializer, upcasters)
                .<TrackedEventMessage<?>>map(event -> event)
                .toList();
    }

    /** How many events of these names there are after one position and up to another. */
    public int count(long after, long until, Collection<String> names) {
        return jdbc.sql("select count(*) from log.position p join log.event e on e.id = p.event where p.position > ?"
                        + " and p.position <= ? and e.name = any(?)")
                .params(after, until, names.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    /** The position of the last event of these names that stands at a position or before it; -1 when there is none. */
    public long lastOf(long until, Collection<String> names) {
        return jdbc.sql("select p.position from log.position p join log.event e on e.id = p.event where p.position <= ?"
                        + " and e.name = any(?) order by p.position desc limit 1")
                .params(until, names.toArray(String[]::new))
                .query(Long.class)
                .optional()
                .orElse(-1L);
    }

    /** The position of the last event that was recorded at a time or before it; -1 when there is none. */
    public long lastAt(Instant time) {
        return jdbc.sql("select coalesce(max(p.position), -1) from log.position p join log.event e on e.id = p.event"
                        + " where e.recorded_at <= ?")
                .param(Timestamp.from(time))
                .query(Long.class)
                .single();
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
