package no.dekom.command.directory;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.organisations.OrganisationKind;

/** Who belongs where today, as rules need it. Kept in the transaction of the organisations' events. */
public interface Directory {

    /** Whether the actor holds the role it acts in, today. */
    boolean holds(ActingAs actor);

    boolean holds(PersonId person, Role role, OrganisationId organisation);

    /** The organisations the person has any role in today. */
    Set<OrganisationId> organisationsOf(PersonId person);

    Set<PersonId> holders(Role role, OrganisationId organisation);

    Optional<OrganisationKind> kindOf(OrganisationId organisation);

    Optional<OrganisationId> parentOf(OrganisationId organisation);

    /** The last day of an organisation that is closed; empty while it is open. */
    Optional<LocalDate> lastDayOf(OrganisationId organisation);

    /** Whether an organisation that is not closed lies directly under it. */
    boolean hasOpenBelow(OrganisationId organisation, LocalDate day);

    boolean anybodyHolds(Role role);

    /** Whether the person register has the person. */
    boolean knows(PersonId person);

    /** Whether the actor is a governor of the county, at this its own office, today. */
    default boolean isGovernorOf(OrganisationId county, ActingAs actor) {
        return actor.role() == Role.STATE_GOVERNOR && actor.organisation().equals(county) && holds(actor);
    }

    /** Whether the organisation is the other, or lies anywhere under it. */
    default boolean isWithin(OrganisationId organisation, OrganisationId other) {
        for (var at = Optional.of(organisation); at.isPresent(); at = parentOf(at.get())) {
            if (at.get().equals(other)) {
                return true;
            }
        }
        return false;
    }
}
