package no.dekom.command.organisations.count;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Oslo;
import no.dekom.command.edge.Rule;
import no.dekom.command.organisations.OrganisationState;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;
import no.dekom.events.organisations.OrganisationEvent;
import no.dekom.events.organisations.OrganisationEvent.FullTimeEquivalentsCounted;
import no.dekom.events.organisations.OrganisationKind;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Tell opp årsverk, in tenths. */
public record CountFullTimeEquivalents(
        @TargetAggregateIdentifier OrganisationId organisation,
        LocalDate countedOn,
        long teacherTenths,
        long leaderTenths,
        String source) {

    /** Schools and owners have teachers and leaders. */
    public record SchoolsAndOwnersAreCounted(OrganisationKind kind) implements Rule {

        @Override
        public boolean holds() {
            return Set.of(OrganisationKind.SCHOOL, OrganisationKind.SCHOOL_OWNER)
                    .contains(kind);
        }
    }

    /** What is counted has been. */
    public record CountedDayHasBeen(LocalDate day, LocalDate today) implements Rule {

        @Override
        public boolean holds() {
            return !day.isAfter(today);
        }

        @Override
        public String field() {
            return "countedOn";
        }
    }

    public OrganisationEvent decide(OrganisationState state, ActingAs actor, Directory directory, Clock clock) {
        var ofOwner = actor.role() == Role.SCHOOL_OWNER && directory.isWithin(organisation, actor.organisation());
        NotAllowed.unless(
                (actor.role() == Role.ADMINISTRATOR || ofOwner) && directory.holds(actor), "OwnersCountTheirOwn");
        Rule.require(new SchoolsAndOwnersAreCounted(state.kind()), new CountedDayHasBeen(countedOn, Oslo.today(clock)));
        return new FullTimeEquivalentsCounted(organisation, countedOn, teacherTenths, leaderTenths, source);
    }
}
