package no.dekom.command.payments.accounts;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.payments.PaymentActors;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;
import no.dekom.events.organisations.OrganisationKind;

/** Who says where money goes. */
final class AccountActors {

    private AccountActors() {}

    /** A recipient for itself, and a county governor for its own office. */
    static void demandOwn(OrganisationId organisation, ActingAs actor, Directory directory) {
        NotAllowed.unless(
                PaymentActors.answersFor(organisation, actor, directory) || directory.isGovernorOf(organisation, actor),
                "OrganisationProposesItsAccount");
    }

    /** The governor of the county that the organisation lies in; any for a university, which has no county. */
    static void demandApprover(OrganisationId organisation, ActingAs actor, Directory directory) {
        NotAllowed.unless(
                organisation != null
                        && actor.role() == Role.STATE_GOVERNOR
                        && directory.holds(actor)
                        && (directory.isWithin(organisation, actor.organisation())
                                || directory
                                        .kindOf(organisation)
                                        .filter(OrganisationKind.UNIVERSITY::equals)
                                        .isPresent()),
                "GovernorApprovesAccounts");
    }
}
