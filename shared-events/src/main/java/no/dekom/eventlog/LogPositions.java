package no.dekom.eventlog;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where events stand in the final order. */
public final class LogPositions {

    private final JdbcClient jdbc;
    private final LogSequencer sequencer;

    public LogPositions(DataSource dataSource, LogSequencer sequencer) {
        this.jdbc = JdbcClient.create(dataSource);
        this.sequencer = sequencer;
    }

    /** The position of an event, empty when it has none yet or there is no such event. */
    public Optional<Long> positionOf(String eventId) {
        return jdbc.sql("select p.position from log.event e join log.position p on p.event = e.id where e.event_id = ?")
                .param(eventId)
                .query(Long.class)
                .optional();
    }

    /** The last position, -1 when the log is empty. */
    public long head() {
        return jdbc.sql("select coalesce(max(position), -1) from log.position")
                .query(Long.class)
                .single();
    }

    /** Waits for an event to get its position, at most so long; empty when it has not. */
    public Optional<Long> await(String eventId, Duration most) throws InterruptedException {
        var end = System.nanoTime() + most.toNanos();
        var news = new Semaphore(0);
        var registration = sequencer.onPositions(head -> news.release());
        try {
            var position = positionOf(eventId);
            if (position.isEmpty()) {
                sequencer.hurry();
            }
            while (position.isEmpty() && news.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                news.drainPermits();
                position = positionOf(eventId);
            }
            return position;
        } finally {
            registration.cancel();
        }
    }
}
