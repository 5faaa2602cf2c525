package no.dekom.command.catalogue;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import no.dekom.command.catalogue.publish.PublishEntry;
import no.dekom.command.catalogue.publish.WithdrawEntry;
import no.dekom.command.directory.Directory;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.catalogue.EntryEvent;
import no.dekom.events.catalogue.EntryEvent.EntryPublished;
import no.dekom.events.catalogue.EntryEvent.EntryWithdrawn;
import no.dekom.events.catalogue.EntryId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Oppføring i tiltaksbanken. */
@Aggregate(type = "catalogue.Entry")
public class Entry {

    @AggregateIdentifier
    private EntryId id;

    private OrganisationId network;
    private boolean published;

    protected Entry() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public void handle(
            PublishEntry command, ActingAs actor, Directory directory, SignedMeasures measures, RegisteredNames names) {
        apply(command.decide(actor, directory, measures, names));
    }

    @CommandHandler
    public void handle(WithdrawEntry command, ActingAs actor, Directory directory) {
        apply(command.decide(network, published, actor, directory));
    }

    @EventSourcingHandler
    void on(EntryEvent event) {
        id = event.entry();
        switch (event) {
            case EntryPublished it -> {
                network = it.network();
                published = true;
            }
            case EntryWithdrawn it -> published = false;
        }
    }
}
