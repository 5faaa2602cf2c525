package no.dekom.command.edge;

/** The actor may not do this. Answered as 403. */
public final class NotAllowed extends RuntimeException {

    public NotAllowed(String code) {
        super(code, null, false, false);
    }

    /** Refuses unless {@code allowed}; the text lies under {@code rule.<code>}. */
    public static void unless(boolean allowed, String code) {
        if (!allowed) {
            throw new NotAllowed(code);
        }
    }
}
