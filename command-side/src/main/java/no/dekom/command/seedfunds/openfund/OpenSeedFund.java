package no.dekom.command.seedfunds.openfund;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Claims;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.events.seedfunds.SeedFundEvent;
import no.dekom.events.seedfunds.SeedFundEvent.SeedFundOpened;
import no.dekom.events.seedfunds.SeedFundId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Opprett såkornfond, in the coordinator's own network. */
public record OpenSeedFund(@TargetAggregateIdentifier SeedFundId fund, String name, String purpose) {

    /** A network has one seed fund; each school year has its round in it. */
    public record OneFundInTheNetwork(boolean holds) implements Rule {}

    public SeedFundEvent decide(ActingAs actor, Directory directory, Claims claims) {
        NotAllowed.unless(actor.role() == Role.COORDINATOR && directory.holds(actor), "CoordinatorsRunTheFund");
        var network = actor.organisation();
        Rule.require(new OneFundInTheNetwork(claims.take("seedfunds.fund", network.value(), fund.value())));
        return new SeedFundOpened(fund, network, name, purpose);
    }
}
