package no.dekom.events.meetings;

import no.dekom.events.PersonId;

/** Protokolltilførsel fra et medlem som har stemt. */
public record Dissent(PersonId person, VoteChoice choice, String text) {}
