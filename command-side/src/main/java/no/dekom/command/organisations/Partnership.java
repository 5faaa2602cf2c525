package no.dekom.command.organisations;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import no.dekom.command.directory.Directory;
import no.dekom.command.organisations.partnerships.AgreeOnPartnership;
import no.dekom.command.organisations.partnerships.ChangePartner;
import no.dekom.command.organisations.partnerships.EndPartnership;
import no.dekom.command.organisations.partnerships.Partners;
import no.dekom.command.rulesets.RuleSets;
import no.dekom.events.ActingAs;
import no.dekom.events.organisations.PartnershipEvent;
import no.dekom.events.organisations.PartnershipId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** Partnerskap. */
@Aggregate(type = "organisations.Partnership")
public class Partnership {

    @AggregateIdentifier
    private PartnershipId id;

    private final PartnershipState state = new PartnershipState();

    protected Partnership() {}

    @CommandHandler
    public Partnership(
            AgreeOnPartnership command, ActingAs actor, Directory directory, Partners partners, RuleSets ruleSets) {
        apply(command.decide(actor, directory, partners, ruleSets));
    }

    @CommandHandler
    void handle(ChangePartner command, ActingAs actor, Directory directory) {
        apply(command.decide(state, actor, directory));
    }

    @CommandHandler
    void handle(EndPartnership command, ActingAs actor, Directory directory) {
        apply(command.decide(state, actor, directory));
    }

    @EventSourcingHandler
    void on(PartnershipEvent event) {
        id = event.partnership();
        state.evolve(event);
    }
}
