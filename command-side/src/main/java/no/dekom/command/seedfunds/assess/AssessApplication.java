package no.dekom.command.seedfunds.assess;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.command.edge.StaleVersion;
import no.dekom.command.edge.WatchedRule;
import no.dekom.command.seedfunds.AfterTheDeadline;
import no.dekom.command.seedfunds.ApplicationStands;
import no.dekom.command.seedfunds.ApplicationState;
import no.dekom.command.seedfunds.RoundIsNotDecided;
import no.dekom.command.seedfunds.RoundState;
import no.dekom.command.seedfunds.SumsWithinTheApplication;
import no.dekom.events.ActingAs;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.seedfunds.ApplicationId;
import no.dekom.events.seedfunds.AssessmentCriterion;
import no.dekom.events.seedfunds.CriterionJudgement;
import no.dekom.events.seedfunds.RoundId;
import no.dekom.events.seedfunds.SchoolSum;
import no.dekom.events.seedfunds.SeedFundRoundEvent;
import no.dekom.events.seedfunds.SeedFundRoundEvent.ApplicationAssessed;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Vurder en søknad. */
public record AssessApplication(
        @TargetAggregateIdentifier RoundId round,
        ApplicationId application,
        List<CriterionJudgement> judgements,
        List<SchoolSum> proposal,
        String reason) {

    /** Who belongs to an applying school can neither assess nor decide. */
    public record AssessorIsImpartial(ApplicationState application, PersonId assessor, Directory directory)
            implements WatchedRule {

        @Override
        public boolean holds() {
            return !application.disqualifies(assessor, directory);
        }
    }

    /** Every criterion of the round is judged, once. */
    public record EveryCriterionIsJudged(List<CriterionJudgement> judgements, List<AssessmentCriterion> criteria)
            implements Rule {

        @Override
        public boolean holds() {
            var judged = judgements.stream().map(CriterionJudgement::criterion).toList();
            return judged.size() == criteria.size() && new HashSet<>(judged).equals(new HashSet<>(criteria));
        }

        @Override
        public String field() {
            return "judgements";
        }
    }

    public SeedFundRoundEvent decide(
            RoundState state, ActingAs actor, Directory directory, Instant now, Long readVersion) {
        NotAllowed.unless(
                actor.role() == Role.WORKING_GROUP
                        && state.terms().network().equals(actor.organisation())
                        && directory.holds(actor),
                "WorkingGroupAssesses");
        var current = state.application(application);
        Rule.require(
                new AssessorIsImpartial(current, actor.person(), directory),
                new RoundIsNotDecided(state),
                new ApplicationStands(current),
                new AfterTheDeadline(state.deadline(), now),
                new EveryCriterionIsJudged(judgements, state.terms().criteria()),
                new SumsWithinTheApplication(proposal, current, state.terms().cap(), "proposal"));
        StaleVersion.check(readVersion, current.version());
        return new ApplicationAssessed(round, application, actor.person(), judgements, proposal, reason);
    }
}
