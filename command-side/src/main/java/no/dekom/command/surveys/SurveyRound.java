package no.dekom.command.surveys;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Oslo;
import no.dekom.command.surveys.close.CloseSurveyRound;
import no.dekom.command.surveys.invite.InvitePeople;
import no.dekom.command.surveys.invite.RemindPeople;
import no.dekom.command.surveys.open.ExtendSurvey;
import no.dekom.command.surveys.open.OpenSurveyRound;
import no.dekom.events.ActingAs;
import no.dekom.events.surveys.SurveyRoundEvent;
import no.dekom.events.surveys.SurveyRoundId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** Spørreundersøkelse. */
@Aggregate(type = "surveys.SurveyRound")
public class SurveyRound {

    @AggregateIdentifier
    private SurveyRoundId id;

    private final SurveyState state = new SurveyState();

    protected SurveyRound() {}

    @CommandHandler
    public SurveyRound(
            OpenSurveyRound command, ActingAs actor, Directory directory, Instruments instruments, Clock clock) {
        apply(command.decide(actor, directory, instruments, Oslo.today(clock)));
    }

    @CommandHandler
    void handle(InvitePeople command, ActingAs actor, Directory directory, Ballots ballots, Clock clock) {
        apply(command.decide(state, actor, directory, ballots, Oslo.today(clock)));
    }

    @CommandHandler
    void handle(RemindPeople command, ActingAs actor, Directory directory, Ballots ballots, Clock clock) {
        apply(command.decide(state, actor, directory, ballots, Oslo.today(clock)));
    }

    @CommandHandler
    void handle(ExtendSurvey command, ActingAs actor, Directory directory, Clock clock) {
        apply(command.decide(state, actor, directory, Oslo.today(clock)));
    }

    @CommandHandler
    void handle(
            CloseSurveyRound command,
            ActingAs actor,
            Directory directory,
            Instruments instruments,
            Ballots ballots,
            Clock clock) {
        apply(command.decide(state, actor, directory, instruments, ballots, Oslo.today(clock)));
    }

    @EventSourcingHandler
    void on(SurveyRoundEvent event, @Timestamp Instant at) {
        id = event.round();
        state.evolve(event, LocalDate.ofInstant(at, Oslo.ZONE));
    }
}
