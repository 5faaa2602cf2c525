package no.dekom.command.edge;

/** Somebody else has changed it since the sender read it. Answered as 412. */
public final class StaleVersion extends RuntimeException {

    private final long current;

    public StaleVersion(long current) {
        super("StaleVersion", null, false, false);
        this.current = current;
    }

    public long current() {
        return current;
    }

    /** Checks the version the sender had read; no version given means no check. */
    public static void check(Long read, long current) {
        if (read != null && read != current) {
            throw new StaleVersion(current);
        }
    }
}
