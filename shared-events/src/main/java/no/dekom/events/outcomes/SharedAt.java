package no.dekom.events.outcomes;

import java.time.LocalDate;

/** Delt på nettverksmøte: which meeting and when. */
public record SharedAt(String meeting, LocalDate date) {}
