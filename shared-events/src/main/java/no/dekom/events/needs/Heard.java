package no.dekom.events.needs;

/** Hvem som er hørt, og hvordan. */
public record Heard(HeardParty party, String how) {}
