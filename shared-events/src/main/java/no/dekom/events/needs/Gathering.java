package no.dekom.events.needs;

/** Samling. {@code when} is a day or a term, as those who plan it write it. */
public record Gathering(String when, String theme) {}
