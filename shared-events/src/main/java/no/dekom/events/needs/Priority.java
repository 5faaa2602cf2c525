package no.dekom.events.needs;

/** Satsing i en langsiktig plan. */
public record Priority(String title, String text) {}
