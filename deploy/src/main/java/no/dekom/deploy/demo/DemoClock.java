package no.dekom.deploy.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** Tells the real time, but stands at a moment of the past while the history of the demo is loaded. */
public final class DemoClock extends Clock {

    private final AtomicReference<Instant> standing = new AtomicReference<>();

    void standAt(Instant moment) {
        standing.set(moment);
    }

    /** A little later: two acts have never quite the same time. */
    void tick() {
        standing.updateAndGet(moment -> moment.plus(Duration.ofSeconds(7)));
    }

    void run() {
        standing.set(null);
    }

    @Override
    public Instant instant() {
        var moment = standing.get();
        return moment == null ? Instant.now() : moment;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Zoned(this, zone);
    }

    private static final class Zoned extends Clock {

        private final Clock clock;
        private final ZoneId zone;

        Zoned(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Zoned(clock, other);
        }
    }
}
