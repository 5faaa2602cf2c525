package no.dekom.command.seedfunds.decide;

import java.util.List;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.command.edge.StaleVersion;
import no.dekom.command.edge.WatchedRule;
import no.dekom.command.seedfunds.RoundIsNotDecided;
import no.dekom.command.seedfunds.RoundState;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.seedfunds.DecidedLine;
import no.dekom.events.seedfunds.ProposedLine;
import no.dekom.events.seedfunds.RoundId;
import no.dekom.events.seedfunds.SchoolAward;
import no.dekom.events.seedfunds.SeedFundRoundEvent;
import no.dekom.events.seedfunds.SeedFundRoundEvent.SeedFundRoundDecided;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Vedta hele såkornrunden i én handling. */
public record DecideSeedFundRound(
        @TargetAggregateIdentifier RoundId round, List<ProposedLine> lines, List<PersonId> participants) {

    /** The steering group decides on the working group's case, not without it. */
    public record CaseMustBePresented(RoundState state) implements Rule {

        @Override
        public boolean holds() {
            return state.presented();
        }
    }

    /** Those who decide are members of the steering group today, and the one who records it is among them. */
    public record DecidersAreMembers(
            List<PersonId> participants, PersonId recorder, RoundState state, Directory directory) implements Rule {

        @Override
        public boolean holds() {
            return participants.contains(recorder)
                    && directory
                            .holders(Role.STEERING_GROUP, state.terms().network())
                            .containsAll(participants);
        }

        @Override
        public String field() {
            return "participants";
        }
    }

    /** The applications share one fund, so who belongs to one of the schools takes no part in deciding the round. */
    public record DecidersAreImpartial(List<PersonId> participants, RoundState state, Directory directory)
            implements WatchedRule {

        @Override
        public boolean holds() {
            return state.disqualifiedOf(participants, directory).isEmpty();
        }

        @Override
        public Object[] details() {
            return new Object[] {state.disqualifiedOf(participants, directory).size()};
        }

        @Override
        public String field() {
            return "participants";
        }
    }

    public SeedFundRoundEvent decide(RoundState state, ActingAs actor, Directory directory, Long readVersion) {
        var network = state.terms().network();
        NotAllowed.unless(
                actor.role() == Role.STEERING_GROUP && network.equals(actor.organisation()) && directory.holds(actor),
                "SteeringGroupDecides");
        Rule.require(
                new RoundIsNotDecided(state),
                new CaseMustBePresented(state),
                new DecidersAreMembers(participants, actor.person(), state, directory),
                new DecidersAreImpartial(participants, state, directory));
        StaleVersion.check(readVersion, state.version());
        LineRules.check(lines, state);
        return new SeedFundRoundDecided(
                round,
                lines.stream().map(line -> decided(line, directory)).toList(),
                state.available(),
                LineRules.total(lines),
                participants.stream().distinct().toList(),
                state.disqualifiedOf(directory.holders(Role.STEERING_GROUP, network), directory),
                state.terms().ruleSet());
    }

    private static DecidedLine decided(ProposedLine line, Directory directory) {
        var awards = line.sums().stream()
                .map(sum -> new SchoolAward(sum.school(), ownerOf(sum.school(), directory), sum.sum()))
                .toList();
        return new DecidedLine(line.application(), awards, line.reason());
    }

    private static OrganisationId ownerOf(OrganisationId school, Directory directory) {
        return directory
                .parentOf(school)
                .orElseThrow(() -> new IllegalStateException("A school without an owner: " + school));
    }
}
