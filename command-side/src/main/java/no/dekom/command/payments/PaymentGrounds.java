package no.dekom.command.payments;

import java.util.List;
import java.util.Optional;
import no.dekom.events.OrganisationId;
import no.dekom.events.decisions.GrantId;

/** What payments rest on beyond their grant. Kept in the transaction of the events it is made from. */
public interface PaymentGrounds {

    /** The account that money to the organisation goes to; nothing until one is approved. */
    Optional<Account> account(OrganisationId organisation);

    /** Whether the decision of the grant is complained of and is not to be carried out until that is settled. */
    boolean isDeferred(GrantId grant);

    /** The grants of the county's year that have a decision in force and no plan, in the order they came. */
    List<GrantId> unplanned(OrganisationId county, int year);

    /** The approved payments of the county that are in no file, by grant: the same order for all, so that nobody waits in a ring. */
    List<Approved> approved(OrganisationId county);

    /** The next running number of the county's files. Whoever asks holds it until the transaction ends. */
    int nextFile(OrganisationId county);

    /** @param number eleven digits */
    record Account(int version, String number) {}

    record Approved(GrantId grant, int payment, OrganisationId recipient) {}
}
