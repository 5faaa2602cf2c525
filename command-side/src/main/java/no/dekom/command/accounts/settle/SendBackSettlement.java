package no.dekom.command.accounts.settle;

import no.dekom.command.accounts.UseActors;
import no.dekom.command.accounts.UseState;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.edge.StaleVersion;
import no.dekom.events.ActingAs;
import no.dekom.events.accounts.AccountsEvent;
import no.dekom.events.accounts.AccountsEvent.SettlementSentBack;
import no.dekom.events.decisions.GrantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Send et oppgjør tilbake til den som forberedte det, or take back what one prepared oneself. */
public record SendBackSettlement(@TargetAggregateIdentifier GrantId grant, int number, String remark) {

    /** @param read the version the actor had read, or null when that was not said */
    public AccountsEvent decide(UseState state, ActingAs actor, Directory directory, Long read) {
        UseActors.demandGovernor(state.county(), actor, directory);
        StaleVersion.check(read, state.edits());
        Rule.require(new SettlementWaits(state.settled(), number));
        return new SettlementSentBack(grant, number, remark);
    }
}
