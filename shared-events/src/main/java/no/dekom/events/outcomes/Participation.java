package no.dekom.events.outcomes;

/** Hvor mange som deltok, of how many in the group at the schools of the measure. */
public record Participation(ParticipantGroup group, int tookPart, int ofHowMany) {}
