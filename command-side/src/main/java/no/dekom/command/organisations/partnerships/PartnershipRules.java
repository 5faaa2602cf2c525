package no.dekom.command.organisations.partnerships;

import java.time.LocalDate;
import java.util.Set;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;
import no.dekom.events.organisations.OrganisationKind;

/** Rules of all that is done with partnerships. */
final class PartnershipRules {

    private PartnershipRules() {}

    /** The partner is a university or a university college. */
    public record PartnerIsAUniversity(OrganisationKind kind) implements Rule {

        @Override
        public boolean holds() {
            return kind == OrganisationKind.UNIVERSITY;
        }

        @Override
        public String field() {
            return "university";
        }
    }

    /** What is ended is not changed. */
    public record PartnershipIsNotEnded(boolean holds) implements Rule {}

    /** A day within what was agreed on, and after the present partner took over. */
    public record DayWithinThePeriod(String field, LocalDate day, LocalDate from, LocalDate to) implements Rule {

        @Override
        public boolean holds() {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        @Override
        public Object[] details() {
            return new Object[] {from, to};
        }
    }

    /** A network's coordinator and an owner's officer act for their own. */
    static void demandParty(OrganisationId of, ActingAs actor, Directory directory) {
        NotAllowed.unless(
                Set.of(Role.COORDINATOR, Role.SCHOOL_OWNER).contains(actor.role())
                        && of.equals(actor.organisation())
                        && directory.holds(actor),
                "PartiesAgreeThemselves");
    }

    static OrganisationKind kind(OrganisationId organisation, Directory directory) {
        return directory.kindOf(organisation).orElse(null);
    }
}
