package no.dekom.command.seedfunds.decide;

import java.time.Instant;
import java.util.List;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.command.edge.StaleVersion;
import no.dekom.command.edge.WatchedRule;
import no.dekom.command.seedfunds.AfterTheDeadline;
import no.dekom.command.seedfunds.RoundIsNotDecided;
import no.dekom.command.seedfunds.RoundState;
import no.dekom.events.ActingAs;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.seedfunds.ProposedLine;
import no.dekom.events.seedfunds.RoundId;
import no.dekom.events.seedfunds.SeedFundRoundEvent;
import no.dekom.events.seedfunds.SeedFundRoundEvent.CasePresented;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Legg fram saken for styringsgruppa. */
public record PresentCase(@TargetAggregateIdentifier RoundId round, List<ProposedLine> lines, String summary) {

    /** Each application has been assessed by somebody before the group proposes anything. */
    public record EveryApplicationIsAssessed(RoundState state) implements Rule {

        @Override
        public boolean holds() {
            return state.standing().values().stream()
                    .noneMatch(it -> it.assessors().isEmpty());
        }

        @Override
        public Object[] details() {
            return new Object[] {
                state.standing().values().stream()
                        .filter(it -> it.assessors().isEmpty())
                        .count()
            };
        }
    }

    /** Who belongs to an applying school does not put the case together. */
    public record PresenterIsImpartial(RoundState state, PersonId presenter, Directory directory)
            implements WatchedRule {

        @Override
        public boolean holds() {
            return state.disqualifiedOf(List.of(presenter), directory).isEmpty();
        }
    }

    /** A round with no application has no case. */
    public record ThereAreApplications(RoundState state) implements Rule {

        @Override
        public boolean holds() {
            return !state.standing().isEmpty();
        }
    }

    public SeedFundRoundEvent decide(
            RoundState state, ActingAs actor, Directory directory, Instant now, Long readVersion) {
        NotAllowed.unless(
                actor.role() == Role.WORKING_GROUP
                        && state.terms().network().equals(actor.organisation())
                        && directory.holds(actor),
                "WorkingGroupAssesses");
        Rule.require(
                new RoundIsNotDecided(state),
                new AfterTheDeadline(state.deadline(), now),
                new ThereAreApplications(state),
                new PresenterIsImpartial(state, actor.person(), directory),
                new EveryApplicationIsAssessed(state));
        StaleVersion.check(readVersion, state.version());
        LineRules.check(lines, state);
        return new CasePresented(round, lines, summary);
    }
}
