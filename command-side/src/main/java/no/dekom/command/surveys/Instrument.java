package no.dekom.command.surveys;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Facts;
import no.dekom.command.surveys.publish.PublishInstrument;
import no.dekom.command.surveys.publish.QuestionKeys;
import no.dekom.command.surveys.publish.ReviseInstrument;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.surveys.InstrumentEvent;
import no.dekom.events.surveys.InstrumentEvent.InstrumentPublished;
import no.dekom.events.surveys.InstrumentId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** Spørreskjema. */
@Aggregate(type = "surveys.Instrument")
public class Instrument {

    @AggregateIdentifier
    private InstrumentId id;

    private OrganisationId owner;
    private int version;
    private final QuestionKeys keys = new QuestionKeys();

    protected Instrument() {}

    @CommandHandler
    public Instrument(PublishInstrument command, ActingAs actor, Directory directory) {
        apply(command.decide(actor, directory));
    }

    @CommandHandler
    void handle(
            ReviseInstrument command,
            ActingAs actor,
            Directory directory,
            @MetaDataValue(Facts.READ_VERSION) Long read) {
        apply(command.decide(owner, version, keys, actor, directory, read));
    }

    @EventSourcingHandler
    void on(InstrumentEvent event) {
        switch (event) {
            case InstrumentPublished it -> {
                id = it.instrument();
                owner = it.owner();
                version = it.version();
                keys.know(it.content());
            }
        }
    }
}
