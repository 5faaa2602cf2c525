package no.dekom.command.schemes;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Claims;
import no.dekom.command.edge.Facts;
import no.dekom.command.schemes.frame.ChangeFrame;
import no.dekom.command.schemes.frame.SetFrame;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.schemes.FrameEvent;
import no.dekom.events.schemes.FrameEvent.FrameChanged;
import no.dekom.events.schemes.FrameEvent.FrameSet;
import no.dekom.events.schemes.FrameId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** Ramme. */
@Aggregate(type = "schemes.Frame")
public class Frame {

    @AggregateIdentifier
    private FrameId id;

    private OrganisationId county;
    private long version;

    protected Frame() {}

    @CommandHandler
    public Frame(SetFrame command, ActingAs actor, Directory directory, Claims claims) {
        apply(command.decide(actor, directory, claims));
    }

    @CommandHandler
    void handle(
            ChangeFrame command, ActingAs actor, Directory directory, @MetaDataValue(Facts.READ_VERSION) Long read) {
        apply(command.decide(county, version, actor, directory, read));
    }

    @EventSourcingHandler
    void on(FrameEvent event) {
        id = event.frame();
        version++;
        switch (event) {
            case FrameSet it -> county = it.county();
            case FrameChanged it -> {
                // The sum is not needed to decide.
            }
        }
    }
}
