package no.dekom.command.seedfunds;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Facts;
import no.dekom.command.seedfunds.apply.AmendApplication;
import no.dekom.command.seedfunds.apply.ApplyForSeedFunds;
import no.dekom.command.seedfunds.apply.WithdrawApplication;
import no.dekom.command.seedfunds.assess.AssessApplication;
import no.dekom.command.seedfunds.assess.DeclareAffiliation;
import no.dekom.command.seedfunds.decide.DecideSeedFundRound;
import no.dekom.command.seedfunds.decide.PresentCase;
import no.dekom.command.seedfunds.openround.AddOwnMoney;
import no.dekom.command.seedfunds.openround.ExtendDeadline;
import no.dekom.events.ActingAs;
import no.dekom.events.seedfunds.RoundId;
import no.dekom.events.seedfunds.SeedFundRoundEvent;
import no.dekom.events.seedfunds.SeedFundRoundEvent.SeedFundRoundOpened;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** Søknadsrunde. The one stream that decides the sums of a round, so that no race can break them. */
@Aggregate(type = "seedfunds.SeedFundRound")
public class SeedFundRound {

    @AggregateIdentifier
    private RoundId id;

    private final RoundState state = new RoundState();

    protected SeedFundRound() {}

    SeedFundRound(SeedFundRoundOpened opened) {
        apply(opened);
    }

    @CommandHandler
    void handle(AddOwnMoney command, ActingAs actor, Directory directory) {
        apply(command.decide(state, actor, directory));
    }

    @CommandHandler
    void handle(ExtendDeadline command, ActingAs actor, Directory directory, Clock clock) {
        apply(command.decide(state, actor, directory, clock.instant()));
    }

    @CommandHandler
    void handle(ApplyForSeedFunds command, ActingAs actor, Directory directory, Clock clock) {
        apply(command.decide(state, actor, directory, clock.instant()));
    }

    @CommandHandler
    void handle(
            AmendApplication command,
            ActingAs actor,
            Directory directory,
            Clock clock,
            @MetaDataValue(Facts.READ_VERSION) Long read) {
        apply(command.decide(state, actor, directory, clock.instant(), read));
    }

    @CommandHandler
    void handle(
            WithdrawApplication command,
            ActingAs actor,
            Directory directory,
            @MetaDataValue(Facts.READ_VERSION) Long read) {
        apply(command.decide(state, actor, directory, read));
    }

    @CommandHandler
    void handle(DeclareAffiliation command, ActingAs actor, Directory directory) {
        apply(command.decide(state, actor, directory));
    }

    @CommandHandler
    void handle(
            AssessApplication command,
            ActingAs actor,
            Directory directory,
            Clock clock,
            @MetaDataValue(Facts.READ_VERSION) Long read) {
        apply(command.decide(state, actor, directory, clock.instant(), read));
    }

    @CommandHandler
    void handle(
            PresentCase command,
            ActingAs actor,
            Directory directory,
            Clock clock,
            @MetaDataValue(Facts.READ_VERSION) Long read) {
        apply(command.decide(state, actor, directory, clock.instant(), read));
    }

    @CommandHandler
    void handle(
            DecideSeedFundRound command,
            ActingAs actor,
            Directory directory,
            @MetaDataValue(Facts.READ_VERSION) Long read) {
        apply(command.decide(state, actor, directory, read));
    }

    @EventSourcingHandler
    void on(SeedFundRoundEvent event) {
        id = event.round();
        state.evolve(event);
    }
}
