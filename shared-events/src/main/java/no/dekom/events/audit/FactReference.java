package no.dekom.events.audit;

/** Et faktum i loggen: its position, and the id of the event that stands there. */
public record FactReference(long position, String event) {}
