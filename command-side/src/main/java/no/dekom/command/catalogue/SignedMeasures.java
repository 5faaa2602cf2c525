package no.dekom.command.catalogue;

import java.util.List;
import java.util.Optional;
import no.dekom.events.OrganisationId;
import no.dekom.events.catalogue.EntryId;
import no.dekom.events.needs.ChangeModel;

/** The measures that are reported on. Kept in the transaction of the reports' events. */
public interface SignedMeasures {

    /** A measure in all its years; empty when no report is expected of it. */
    Optional<SignedMeasure> find(EntryId entry);

    /**
     * Tiltak som det er rapportert på.
     *
     * @param lastYear the last year whose report all have signed; null when there is none
     */
    record SignedMeasure(
            OrganisationId network,
            List<OrganisationId> schools,
            ChangeModel model,
            Integer firstYear,
            Integer lastYear) {}
}
