package no.dekom.command.edge;

/**
 * The answer to a command that was carried out.
 *
 * @param id what it made or changed
 * @param eventId its last event, for {@code after=} in reads; null when nothing had to happen
 */
public record CommandAnswer(String id, String eventId) {}
