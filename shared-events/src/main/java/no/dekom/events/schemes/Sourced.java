package no.dekom.events.schemes;

/**
 * En verdi med kilden den er hentet fra.
 *
 * @param value null when the sources do not lay it down
 * @param source where it stands, or what the sources say instead; never null
 */
public record Sourced<T>(T value, String source) {

    public static <T> Sourced<T> of(T value, String source) {
        return new Sourced<>(value, source);
    }

    /** Ikke fastsatt. */
    public static <T> Sourced<T> open(String source) {
        return new Sourced<>(null, source);
    }
}
