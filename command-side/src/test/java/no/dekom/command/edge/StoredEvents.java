package no.dekom.command.edge;

import no.dekom.eventlog.EventJson;
import no.dekom.eventlog.EventNames;
import no.dekom.events.EventName;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Events laid in the log as rows, for migrations that read it. */
public final class StoredEvents {

    private StoredEvents() {}

    /** @param owner may write what the service itself only adds to */
    public static void add(JdbcClient owner, String stream, int sequence, Object event) {
        owner.sql("insert into log.event (event_id, stream_type, stream, sequence, name, revision, recorded_at,"
                        + " payload, metadata) values (?, ?, ?, ?, ?, 1, now(), ?::json, '{}')")
                .params(
                        "e" + sequence,
                        EventNames.ofStream(event.getClass().getInterfaces()[0]),
                        stream,
                        sequence,
                        event.getClass().getAnnotation(EventName.class).value(),
                        EventJson.mapper().writeValueAsString(event))
                .update();
    }
}
