package no.dekom.seal;

/**
 * Noe som ikke stemmer, and where.
 *
 * @param from the first position it may concern
 * @param to the last
 * @param text in Norwegian, with the place
 */
public record Finding(long from, long to, String text) {

    static Finding at(long position, String text) {
        return new Finding(position, position, text);
    }

    public boolean concerns(long position) {
        return from <= position && position <= to;
    }
}
