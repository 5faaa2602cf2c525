package no.dekom.command.seedfunds;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.createNew;

import java.time.Clock;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Claims;
import no.dekom.command.rulesets.RuleSets;
import no.dekom.command.seedfunds.openfund.OpenSeedFund;
import no.dekom.command.seedfunds.openround.OpenSeedFundRound;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.seedfunds.SeedFundEvent;
import no.dekom.events.seedfunds.SeedFundEvent.SeedFundOpened;
import no.dekom.events.seedfunds.SeedFundId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** Såkornfond. */
@Aggregate(type = "seedfunds.SeedFund")
public class SeedFund {

    @AggregateIdentifier
    private SeedFundId id;

    private OrganisationId network;

    protected SeedFund() {}

    @CommandHandler
    public SeedFund(OpenSeedFund command, ActingAs actor, Directory directory, Claims claims) {
        apply(command.decide(actor, directory, claims));
    }

    @CommandHandler
    void handle(
            OpenSeedFundRound command,
            ActingAs actor,
            Directory directory,
            Claims claims,
            RuleSets ruleSets,
            Clock clock)
            throws Exception {
        var opened = command.decide(network, actor, directory, claims, ruleSets, clock.instant());
        createNew(SeedFundRound.class, () -> new SeedFundRound(opened));
    }

    @EventSourcingHandler
    void on(SeedFundEvent event) {
        switch (event) {
            case SeedFundOpened opened -> {
                id = opened.fund();
                network = opened.network();
            }
        }
    }
}
