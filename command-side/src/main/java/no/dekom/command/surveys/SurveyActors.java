package no.dekom.command.surveys;

import java.util.Set;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;

/** Who asks others: for a network, an owner or a county, each its own rounds. */
public final class SurveyActors {

    private static final Set<Role> ASKERS = Set.of(Role.COORDINATOR, Role.SCHOOL_OWNER, Role.STATE_GOVERNOR);

    private SurveyActors() {}

    public static void demandAsker(OrganisationId asker, ActingAs actor, Directory directory) {
        NotAllowed.unless(
                ASKERS.contains(actor.role()) && asker.equals(actor.organisation()) && directory.holds(actor),
                "AskersMakeSurveys");
    }
}
