package no.dekom.query.frame;

/**
 * Ett trinn i et skjema.
 *
 * @param path where the step is, or null when it cannot be opened yet
 */
public record Step(String text, String path, State state) {

    /** Hvor langt trinnet er kommet. */
    public enum State {
        /** Ferdig. */
        DONE,
        /** Der du er nå. */
        CURRENT,
        /** Gjenstår. */
        REMAINING
    }
}
