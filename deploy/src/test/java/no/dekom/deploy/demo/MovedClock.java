package no.dekom.deploy.demo;

import java.time.Duration;

/** Lets something happen at a later time of a running demo. */
public final class MovedClock {

    private MovedClock() {}

    /** Does the work this long after now; then the clock tells the real time again. */
    public static void ahead(DemoClock clock, Duration time, Runnable work) {
        clock.standAt(clock.instant().plus(time));
        try {
            work.run();
        } finally {
            clock.run();
        }
    }
}
