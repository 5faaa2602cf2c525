package no.dekom.command.needs.join;

import java.util.List;
import java.util.Set;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.command.needs.MeasureState;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;
import no.dekom.events.needs.MeasureEvent;
import no.dekom.events.needs.MeasureEvent.SchoolsJoined;
import no.dekom.events.needs.NeedsMeasureId;
import no.dekom.events.organisations.OrganisationKind;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** La skoler bli med i en pulje av et fellestiltak. */
public record JoinMeasure(@TargetAggregateIdentifier NeedsMeasureId measure, int batch, List<OrganisationId> schools) {

    /** Schools join an accepted measure that is joint. */
    public record MeasureIsOpenToJoin(MeasureState state) implements Rule {

        @Override
        public boolean holds() {
            return state.content().joint() && state.stage() == MeasureState.Stage.ACCEPTED;
        }
    }

    /** Whoever lets schools join, speaks for them. */
    public record SchoolsAreTheJoinersOwn(List<OrganisationId> schools, OrganisationId joiner, Directory directory)
            implements Rule {

        @Override
        public boolean holds() {
            return schools.stream()
                    .allMatch(school -> directory.kindOf(school).orElse(null) == OrganisationKind.SCHOOL
                            && directory.isWithin(school, joiner));
        }

        @Override
        public String field() {
            return "schools";
        }
    }

    /** A school joins once. */
    public record SchoolsJoinOnce(MeasureState state, List<OrganisationId> schools) implements Rule {

        @Override
        public boolean holds() {
            return schools.stream().noneMatch(state.joined()::contains);
        }

        @Override
        public String field() {
            return "schools";
        }
    }

    public MeasureEvent decide(MeasureState state, ActingAs actor, Directory directory) {
        var county = directory.parentOf(state.network()).orElse(state.network());
        NotAllowed.unless(
                Set.of(Role.COORDINATOR, Role.SCHOOL_OWNER).contains(actor.role())
                        && directory.holds(actor)
                        && directory.isWithin(actor.organisation(), county),
                "CoordinatorsAndOwnersLetSchoolsJoin");
        Rule.require(
                new MeasureIsOpenToJoin(state),
                new SchoolsAreTheJoinersOwn(schools, actor.organisation(), directory),
                new SchoolsJoinOnce(state, schools));
        return new SchoolsJoined(measure, batch, schools);
    }
}
