package no.dekom.command.decisions;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;

/** Who decides. */
public final class GrantActors {

    private GrantActors() {}

    /** The county governor decides in its own county (004:320-322). */
    public static void demandGovernor(OrganisationId county, ActingAs actor, Directory directory) {
        NotAllowed.unless(directory.isGovernorOf(county, actor), "GovernorOfTheCountyDecides");
    }
}
