package no.dekom.command.needs;

import java.util.Optional;
import no.dekom.events.OrganisationId;
import no.dekom.events.needs.NeedsReportId;

/** The needs reports there are, as rules about measures need them. */
public interface ReportedNeeds {

    /** Whose needs it tells; empty when there is no such report. */
    Optional<OrganisationId> organisationOf(NeedsReportId report);
}
