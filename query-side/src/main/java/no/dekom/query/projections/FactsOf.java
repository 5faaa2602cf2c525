package no.dekom.query.projections;

import java.sql.Timestamp;
import java.time.Instant;
import no.dekom.eventlog.EventJson;
import no.dekom.events.Nok;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a projection needs of an event beyond its payload: time, actor, place in its stream and in the log, in the forms
 * that a table takes.
 */
public record FactsOf(EventMessage<?> event) {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(EventJson.module()).build();

    public Timestamp at() {
        return Timestamp.from(event.getTimestamp());
    }

    public Instant instant() {
        return event.getTimestamp();
    }

    /** A fact about the act, such as {@code actor} or {@code role}; null when it was not given. */
    public String get(String name) {
        return (String) event.getMetaData().get(name);
    }

    public String actor() {
        return get("actor");
    }

    /** How many facts its stream has with this one. */
    public long version() {
        return ((DomainEventMessage<?>) event).getSequenceNumber() + 1;
    }

    public long position() {
        return ((GapAwareTrackingToken) ((TrackedEventMessage<?>) event).trackingToken()).getIndex();
    }

    public static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    public static <T> T read(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }

    public static Long kroner(Nok sum) {
        return sum == null ? null : sum.kroner();
    }
}
