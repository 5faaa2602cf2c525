package no.dekom.command.meetings;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Facts;
import no.dekom.command.edge.KeptDocuments;
import no.dekom.command.meetings.agenda.AmendCase;
import no.dekom.command.meetings.agenda.PutCaseOnAgenda;
import no.dekom.command.meetings.agenda.RemoveCase;
import no.dekom.command.meetings.call.CallMeeting;
import no.dekom.command.meetings.call.CancelMeeting;
import no.dekom.command.meetings.call.MoveMeeting;
import no.dekom.command.meetings.conclude.ConcludeCase;
import no.dekom.command.meetings.hold.CloseMeeting;
import no.dekom.command.meetings.hold.OpenMeeting;
import no.dekom.command.meetings.hold.RecordArrival;
import no.dekom.command.meetings.hold.RecordDeparture;
import no.dekom.command.meetings.impartiality.DeclareImpartiality;
import no.dekom.command.meetings.minutes.ApproveMinutes;
import no.dekom.command.meetings.minutes.CorrectMinutes;
import no.dekom.command.meetings.minutes.KeepMinutes;
import no.dekom.command.meetings.notice.SendNotice;
import no.dekom.command.meetings.papers.AddPaper;
import no.dekom.command.meetings.papers.WithdrawPaper;
import no.dekom.command.meetings.vote.CastVote;
import no.dekom.events.ActingAs;
import no.dekom.events.meetings.MeetingEvent;
import no.dekom.events.meetings.MeetingId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** Møte i samarbeidsforumet. The one stream that decides who takes part and what is concluded. */
@Aggregate(type = "meetings.Meeting")
public class Meeting {

    @AggregateIdentifier
    private MeetingId id;

    private final MeetingState state = new MeetingState();

    protected Meeting() {}

    @CommandHandler
    public Meeting(CallMeeting command, ActingAs actor, Directory directory, Clock clock) {
        apply(command.decide(actor, directory, clock.instant()));
    }

    @CommandHandler
    void handle(CancelMeeting command, ActingAs actor, Directory directory) {
        apply(command.decide(state, actor, directory));
    }

    @CommandHandler
    void handle(MoveMeeting command, ActingAs actor, Directory directory, Clock clock) {
        apply(command.decide(state, actor, directory, clock.instant()));
    }

    @CommandHandler
    void handle(PutCaseOnAgenda command, ActingAs actor, Directory directory) {
        apply(command.decide(state, actor, directory));
    }

    @CommandHandler
    void handle(AmendCase command, ActingAs actor, Directory directory, @MetaDataValue(Facts.READ_VERSION) Long read) {
        apply(command.decide(state, actor, directory, read));
    }

    @CommandHandler
    void handle(RemoveCase command, ActingAs actor, Directory directory, @MetaDataValue(Facts.READ_VERSION) Long read) {
        apply(command.decide(state, actor, directory, read));
    }

    @CommandHandler
    void handle(AddPaper command, ActingAs actor, Directory directory, KeptDocuments documents) {
        apply(command.decide(state, actor, directory, documents));
    }

    @CommandHandler
    void handle(WithdrawPaper command, ActingAs actor, Directory directory) {
        apply(command.decide(state, actor, directory));
    }

    @CommandHandler
    void handle(SendNotice command, ActingAs actor, Directory directory, Clock clock) {
        apply(command.decide(state, actor, directory, clock.instant()));
    }

    @CommandHandler
    void handle(
            DeclareImpartiality command,
            ActingAs actor,
            Directory directory,
            @MetaDataValue(Facts.READ_VERSION) Long read) {
        apply(command.decide(state, actor, directory, read));
    }

    @CommandHandler
    void handle(OpenMeeting command, ActingAs actor, Directory directory, Clock clock) {
        apply(command.decide(state, actor, directory, clock.instant()));
    }

    @CommandHandler
    void handle(RecordArrival command, ActingAs actor, Directory directory) {
        apply(command.decide(state, actor, directory));
    }

    @CommandHandler
    void handle(RecordDeparture command, ActingAs actor, Directory directory) {
        apply(command.decide(state, actor, directory));
    }

    @CommandHandler
    void handle(CastVote command, ActingAs actor, Directory directory) {
        apply(command.decide(state, actor, directory));
    }

    @CommandHandler
    void handle(ConcludeCase command, ActingAs actor, Directory directory) {
        apply(command.decide(state, actor, directory));
    }

    @CommandHandler
    void handle(CloseMeeting command, ActingAs actor, Directory directory) {
        apply(command.decide(state, actor, directory));
    }

    @CommandHandler
    void handle(CorrectMinutes command, ActingAs actor, Directory directory) {
        apply(command.decide(state, actor, directory));
    }

    @CommandHandler
    void handle(
            ApproveMinutes command, ActingAs actor, Directory directory, @MetaDataValue(Facts.READ_VERSION) Long read) {
        apply(command.decide(state, actor, directory, read));
    }

    @CommandHandler
    void handle(KeepMinutes command, ActingAs actor, Directory directory, KeptDocuments documents) {
        apply(command.decide(state, actor, directory, documents));
    }

    @EventSourcingHandler
    void on(MeetingEvent event) {
        id = event.meeting();
        state.evolve(event);
    }
}
