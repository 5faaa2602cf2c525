package no.dekom.command.seedfunds.assess;

import java.util.Set;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.command.seedfunds.ApplicationStands;
import no.dekom.command.seedfunds.ApplicationState;
import no.dekom.command.seedfunds.RoundIsNotDecided;
import no.dekom.command.seedfunds.RoundState;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.seedfunds.ApplicationId;
import no.dekom.events.seedfunds.RoundId;
import no.dekom.events.seedfunds.SeedFundRoundEvent;
import no.dekom.events.seedfunds.SeedFundRoundEvent.AffiliationDeclared;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Meld tilknytning til en skole som søker. */
public record DeclareAffiliation(
        @TargetAggregateIdentifier RoundId round, ApplicationId application, OrganisationId school, String grounds) {

    /** The declaration names one of the schools that apply. */
    public record SchoolIsAmongTheApplicants(ApplicationState application, OrganisationId school) implements Rule {

        @Override
        public boolean holds() {
            return application.schools().contains(school);
        }

        @Override
        public String field() {
            return "school";
        }
    }

    /** One declaration an application is enough. */
    public record AffiliationIsDeclaredOnce(ApplicationState application, PersonId member) implements Rule {

        @Override
        public boolean holds() {
            return !application.declared().contains(member);
        }
    }

    public SeedFundRoundEvent decide(RoundState state, ActingAs actor, Directory directory) {
        NotAllowed.unless(
                Set.of(Role.WORKING_GROUP, Role.STEERING_GROUP).contains(actor.role())
                        && state.terms().network().equals(actor.organisation())
                        && directory.holds(actor),
                "MembersOfTheGroupsDeclare");
        var current = state.application(application);
        Rule.require(
                new RoundIsNotDecided(state),
                new ApplicationStands(current),
                new SchoolIsAmongTheApplicants(current, school),
                new AffiliationIsDeclaredOnce(current, actor.person()));
        return new AffiliationDeclared(round, application, actor.person(), school, grounds);
    }
}
