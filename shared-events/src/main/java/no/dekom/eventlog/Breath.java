package no.dekom.eventlog;

import java.time.Duration;

/**
 * How long positions wait before they are told of. Each telling wakes every projection, and one for each of hundreds of events
 * in a row took more of the machine than the events did. What comes after a quiet moment is told of at once; the longer events
 * keep coming, the longer the wait, so that a telling takes many with it. Who waits for a page to show what they did
 * {@linkplain #hurry() makes it prompt}.
 */
final class Breath {

    /** Events that come with longer between them are each told of at once. */
    private static final long QUIET = Duration.ofMillis(500).toNanos();

    private static final long SHORTEST = Duration.ofMillis(10).toNanos();
    private static final long LONGEST = Duration.ofMillis(250).toNanos();

    private long toldAt;
    private volatile long length;
    private boolean hasTold;

    /** What is left to wait, in nanoseconds of {@link System#nanoTime()}; 0 or less for nothing. */
    long left(long now) {
        return hasTold ? length - (now - toldAt) : 0;
    }

    /** Someone waits for the next telling: it comes at once. */
    void hurry() {
        length = 0;
    }

    /** Takes note that there was something to tell. */
    void told(long now) {
        var soon = hasTold && now - toldAt < QUIET;
        length = soon ? Math.min(LONGEST, Math.max(SHORTEST, 2 * length)) : 0;
        toldAt = now;
        hasTold = true;
    }
}
