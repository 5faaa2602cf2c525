package no.dekom.command.complaints;

import java.util.Set;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;

/** Who complains, and who treats it. */
public final class ComplaintActors {

    private static final Set<Role> RECIPIENTS = Set.of(Role.SCHOOL_OWNER, Role.COORDINATOR, Role.UNIVERSITY_PARTNER);

    private ComplaintActors() {}

    /** The recipient complains itself, by those who act for it. */
    public static void demandRecipient(OrganisationId recipient, ActingAs actor, Directory directory) {
        NotAllowed.unless(
                RECIPIENTS.contains(actor.role()) && actor.organisation().equals(recipient) && directory.holds(actor),
                "TheRecipientComplains");
    }

    /** The county governor that took the decision treats the complaint first. */
    public static void demandGovernor(OrganisationId county, ActingAs actor, Directory directory) {
        NotAllowed.unless(directory.isGovernorOf(county, actor), "GovernorOfTheCountyTreatsComplaints");
    }
}
