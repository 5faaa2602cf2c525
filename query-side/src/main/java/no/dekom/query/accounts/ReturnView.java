package no.dekom.query.accounts;

import java.time.Instant;
import java.time.LocalDate;
import no.dekom.events.PersonId;

/** Penger som er betalt tilbake. @param sum in kroner */
public record ReturnView(long sum, LocalDate valueDay, PersonId confirmedBy, Instant confirmedAt) {}
