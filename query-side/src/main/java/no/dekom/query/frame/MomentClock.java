package no.dekom.query.frame;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The clock of the service; on a page that is shown as it stood, it stands at that moment. */
final class MomentClock extends Clock {

    private final Clock clock;

    MomentClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Instant instant() {
        return Moment.shown().map(Moment::at).orElseGet(clock::instant);
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MomentClock(clock.withZone(zone));
    }
}
