package no.dekom.command.complaints;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.List;
import no.dekom.command.complaints.consider.ForwardComplaint;
import no.dekom.command.complaints.consider.ReconsiderComplaint;
import no.dekom.command.complaints.consider.SettleComplaint;
import no.dekom.command.complaints.deadline.AdmitLateComplaint;
import no.dekom.command.complaints.deadline.ExtendComplaintDeadline;
import no.dekom.command.complaints.effect.DeferEffect;
import no.dekom.command.complaints.effect.ResumeEffect;
import no.dekom.command.complaints.file.FileComplaint;
import no.dekom.command.complaints.file.WithdrawComplaint;
import no.dekom.command.complaints.reject.RejectComplaint;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Facts;
import no.dekom.command.edge.Oslo;
import no.dekom.events.ActingAs;
import no.dekom.events.complaints.ComplaintEvent;
import no.dekom.events.complaints.ComplaintId;
import no.dekom.events.decisions.GrantId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Klage på ett vedtak. */
@Aggregate(type = "complaints.Complaint")
public class Complaint {

    @AggregateIdentifier
    private ComplaintId id;

    private GrantId grant;
    private int number;
    private final ComplaintState state = new ComplaintState();

    protected Complaint() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public void handle(
            ExtendComplaintDeadline command,
            ActingAs actor,
            Directory directory,
            ComplaintGrounds grounds,
            Clock clock) {
        apply(command.decide(state, actor, directory, grounds, Oslo.today(clock)));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public void handle(
            FileComplaint command, ActingAs actor, Directory directory, ComplaintGrounds grounds, Clock clock) {
        apply(command.decide(state, actor, directory, grounds, Oslo.today(clock)));
    }

    @CommandHandler
    void handle(WithdrawComplaint command, ActingAs actor, Directory directory) {
        all(command.decide(about(), actor, directory));
    }

    @CommandHandler
    void handle(
            AdmitLateComplaint command,
            ActingAs actor,
            Directory directory,
            ComplaintGrounds grounds,
            @MetaDataValue(Facts.READ_VERSION) Long read) {
        apply(command.decide(about(), actor, directory, grounds, read));
    }

    @CommandHandler
    void handle(
            RejectComplaint command,
            ActingAs actor,
            Directory directory,
            ComplaintGrounds grounds,
            @MetaDataValue(Facts.READ_VERSION) Long read) {
        all(command.decide(about(), actor, directory, grounds, read));
    }

    @CommandHandler
    void handle(
            ReconsiderComplaint command,
            ActingAs actor,
            Directory directory,
            @MetaDataValue(Facts.READ_VERSION) Long read) {
        apply(command.decide(about(), actor, directory, read));
    }

    @CommandHandler
    void handle(
            ForwardComplaint command,
            ActingAs actor,
            Directory directory,
            @MetaDataValue(Facts.READ_VERSION) Long read) {
        apply(command.decide(about(), actor, directory, read));
    }

    @CommandHandler
    void handle(
            SettleComplaint command,
            ActingAs actor,
            Directory directory,
            Clock clock,
            @MetaDataValue(Facts.READ_VERSION) Long read) {
        all(command.decide(about(), actor, directory, Oslo.today(clock), read));
    }

    @CommandHandler
    void handle(DeferEffect command, ActingAs actor, Directory directory) {
        apply(command.decide(about(), actor, directory));
    }

    @CommandHandler
    void handle(ResumeEffect command, ActingAs actor, Directory directory) {
        apply(command.decide(about(), actor, directory));
    }

    private About about() {
        return new About(id, grant, number, state);
    }

    private static void all(List<ComplaintEvent> events) {
        events.forEach(it -> apply(it));
    }

    @EventSourcingHandler
    void on(ComplaintEvent event) {
        id = event.complaint();
        grant = event.grant();
        number = event.number();
        state.evolve(event);
    }
}
