package no.dekom.query.frame;

/**
 * En nøkkelopplysning om en sak, for {@code parts :: facts}.
 *
 * @param note a line under the value, or null
 */
public record KeyFact(String label, String value, String note) {}
