package no.dekom.command.seedfunds.apply;

import java.time.Instant;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.seedfunds.BeforeTheDeadline;
import no.dekom.command.seedfunds.RoundIsNotDecided;
import no.dekom.command.seedfunds.RoundState;
import no.dekom.events.ActingAs;
import no.dekom.events.seedfunds.ApplicationContent;
import no.dekom.events.seedfunds.ApplicationId;
import no.dekom.events.seedfunds.RoundId;
import no.dekom.events.seedfunds.SeedFundRoundEvent;
import no.dekom.events.seedfunds.SeedFundRoundEvent.SeedFundsAppliedFor;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Søk om såkornmidler. */
public record ApplyForSeedFunds(
        @TargetAggregateIdentifier RoundId round, ApplicationId application, ApplicationContent content) {

    public SeedFundRoundEvent decide(RoundState state, ActingAs actor, Directory directory, Instant now) {
        ApplicationRules.check(content, state, actor, directory);
        Rule.require(new RoundIsNotDecided(state), new BeforeTheDeadline(state.deadline(), now));
        return new SeedFundsAppliedFor(round, application, content);
    }
}
