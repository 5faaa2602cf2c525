package no.dekom.query.frame;

import java.time.Instant;
import java.time.LocalDate;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;

/** Navn på personer og organisasjoner. Events carry ids only, so pages ask for the name when they are read. */
public interface Names {

    /** The person's name, or words that say the person is no longer in the register. Never null. */
    String person(PersonId person);

    /** The organisation's name. Never null. */
    String organisation(OrganisationId organisation);

    /** What the organisation was called on a day. Never null. */
    String organisation(OrganisationId organisation, LocalDate on);

    /** What the organisation was called when something happened. Never null. */
    default String organisation(OrganisationId organisation, Instant at) {
        return organisation(organisation, LocalDate.ofInstant(at, Formats.OSLO));
    }
}
