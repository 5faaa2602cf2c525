package no.dekom.command.organisations;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Claims;
import no.dekom.command.organisations.change.CloseOrganisation;
import no.dekom.command.organisations.change.MoveOrganisation;
import no.dekom.command.organisations.change.RenameOrganisation;
import no.dekom.command.organisations.change.SetMunicipalityNumber;
import no.dekom.command.organisations.count.CountFullTimeEquivalents;
import no.dekom.command.organisations.letters.ChooseLetterLanguage;
import no.dekom.command.organisations.letters.LetterAddresses;
import no.dekom.command.organisations.letters.SetLetterAddress;
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

    private final OrganisationState state = new OrganisationState();

    protected Organisation() {}

    @CommandHandler
    public Organisation(RegisterOrganisation command, ActingAs actor, Directory directory, Claims claims) {
        apply(command.decide(actor, directory, claims));
    }

    @CommandHandler
    void handle(RenameOrganisation command, ActingAs actor, Directory directory, Clock clock) {
        apply(command.decide(state, actor, directory, clock));
    }

    @CommandHandler
    void handle(MoveOrganisation command, ActingAs actor, Directory directory, Clock clock) {
        apply(command.decide(state, actor, directory, clock));
    }

    @CommandHandler
    void handle(SetMunicipalityNumber command, ActingAs actor, Directory directory, Clock clock) {
        apply(command.decide(state, actor, directory, clock));
    }

    @CommandHandler
    void handle(CloseOrganisation command, ActingAs actor, Directory directory, Clock clock) {
        apply(command.decide(state, actor, directory, clock));
    }

    @CommandHandler
    void handle(CountFullTimeEquivalents command, ActingAs actor, Directory directory, Clock clock) {
        apply(command.decide(state, actor, directory, clock));
    }

    @CommandHandler
    void handle(ChooseLetterLanguage command, ActingAs actor, Directory directory) {
        apply(command.decide(state, actor, directory));
    }

    @CommandHandler
    void handle(SetLetterAddress command, ActingAs actor, Directory directory, LetterAddresses addresses) {
        apply(command.decide(actor, directory, addresses));
    }

    @EventSourcingHandler
    void on(OrganisationEvent event) {
        id = event.organisation();
        state.evolve(event);
    }
}
