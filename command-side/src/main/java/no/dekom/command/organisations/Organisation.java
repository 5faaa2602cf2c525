package no.dekom.command.organisations;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Claims;
import no.dekom.command.organisations.register.RegisterOrganisation;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.organisations.OrganisationEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** Organisasjon. */
@Aggregate(type = "organisations.Organisation")
public class Organisation {

    @AggregateIdentifier
    private OrganisationId id;

    protected Organisation() {}

    @CommandHandler
    public Organisation(RegisterOrganisation command, ActingAs actor, Directory directory, Claims claims) {
        apply(command.decide(actor, directory, claims));
    }

    @EventSourcingHandler
    void on(OrganisationEvent event) {
        id = event.organisation();
    }
}
