package no.dekom.command.accounts;

import java.util.Set;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;

/** Who accounts for the use of a grant, and who looks at it. */
public final class UseActors {

    private static final Set<Role> RECIPIENTS = Set.of(Role.SCHOOL_OWNER, Role.COORDINATOR, Role.UNIVERSITY_PARTNER);

    private UseActors() {}

    /** Those who answer for the recipient: of an owner, a network or a university. */
    public static void demandRecipient(OrganisationId recipient, ActingAs actor, Directory directory) {
        NotAllowed.unless(
                RECIPIENTS.contains(actor.role()) && recipient.equals(actor.organisation()) && directory.holds(actor),
                "RecipientsAccountForUse");
    }

    /** The county governor, of what it has granted itself (process.md:44). */
    public static void demandGovernor(OrganisationId county, ActingAs actor, Directory directory) {
        NotAllowed.unless(directory.isGovernorOf(county, actor), "GovernorOfTheCountySettles");
    }
}
