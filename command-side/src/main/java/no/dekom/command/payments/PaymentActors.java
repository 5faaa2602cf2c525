package no.dekom.command.payments;

import java.util.Set;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;

/** Who pays, and who answers for a recipient. */
public final class PaymentActors {

    private static final Set<Role> RECIPIENTS = Set.of(Role.SCHOOL_OWNER, Role.COORDINATOR, Role.UNIVERSITY_PARTNER);

    private PaymentActors() {}

    public static void demandGovernor(OrganisationId county, ActingAs actor, Directory directory) {
        NotAllowed.unless(directory.isGovernorOf(county, actor), "GovernorOfTheCountyPays");
    }

    public static void demandRecipient(OrganisationId recipient, ActingAs actor, Directory directory) {
        NotAllowed.unless(answersFor(recipient, actor, directory), "RecipientAnswersForItself");
    }

    /** The owner of schools, the coordinator of a network, the one of a university. */
    public static boolean answersFor(OrganisationId recipient, ActingAs actor, Directory directory) {
        return RECIPIENTS.contains(actor.role())
                && recipient != null
                && recipient.equals(actor.organisation())
                && directory.holds(actor);
    }
}
