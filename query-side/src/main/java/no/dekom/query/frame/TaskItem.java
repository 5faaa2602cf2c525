package no.dekom.query.frame;

import java.time.Instant;

/**
 * En oppgave som venter.
 *
 * @param text a sentence with a verb
 * @param about what it is about, such as the title of a round, or null
 * @param due when it is late, or null
 */
public record TaskItem(String text, String path, String about, Instant due) {}
