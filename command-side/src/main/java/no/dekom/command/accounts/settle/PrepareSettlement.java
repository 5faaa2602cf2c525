package no.dekom.command.accounts.settle;

import java.time.LocalDate;
import no.dekom.command.accounts.UseActors;
import no.dekom.command.accounts.UseState;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.edge.StaleVersion;
import no.dekom.command.rulesets.RuleSets;
import no.dekom.command.rulesets.RuleSets.Limits;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.accounts.AccountsEvent;
import no.dekom.events.accounts.AccountsEvent.SettlementPrepared;
import no.dekom.events.accounts.Settlement;
import no.dekom.events.decisions.GrantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Forbered et oppgjør, or write anew what waits for approval. It tells what becomes of all that is left, also of what an earlier one
 * told of: what is claimed back already is part of what is claimed back.
 */
public record PrepareSettlement(@TargetAggregateIdentifier GrantId grant, Settlement settlement) {

    /** @param read the version the actor had read, or null when that was not said */
    public AccountsEvent decide(
            UseState state, ActingAs actor, Directory directory, RuleSets ruleSets, LocalDate today, Long read) {
        UseActors.demandGovernor(state.county(), actor, directory);
        StaleVersion.check(read, state.edits());
        Rule.require(new SettlementRules.UseIsAcceptedBeforeItIsSettled(state.isAcceptedAsLast() || isCarried(state)));
        var told = bare();
        SettlementRules.demandSums(told, state);
        days(told, state, ruleSets.limitsOf(state.inForce().ruleSet()), today);
        return new SettlementPrepared(grant, state.settled().next(), told);
    }

    private static boolean isCarried(UseState state) {
        return state.settled().isCarriedOver() && state.report() == UseState.Report.ACCEPTED;
    }

    private void days(Settlement told, UseState state, Limits limits, LocalDate today) {
        if (told.carriedOver().exceeds(Nok.ZERO)) {
            Rule.require(
                    new SettlementRules.CarryOverEndsWithinTheRuleSet(
                            told.until(), today, state.inForce().content().from(), limits.maxMeasureYears()),
                    new SettlementRules.CarryOverIsAccountedForAfterwards(
                            told.until(), told.reportBy(), limits.reporting()));
        }
        if (told.reclaimed().exceeds(state.settled().returned())) {
            Rule.require(new SettlementRules.ReclaimLeavesTimeToPay(told.payBy(), today));
        }
    }

    /** Days of what is nothing say nothing. */
    private Settlement bare() {
        var carries = settlement.carriedOver().exceeds(Nok.ZERO);
        var claims = settlement.reclaimed().exceeds(Nok.ZERO);
        return new Settlement(
                settlement.carriedOver(),
                carries ? settlement.until() : null,
                carries ? settlement.reportBy() : null,
                settlement.reclaimed(),
                claims ? settlement.payBy() : null,
                settlement.waived(),
                settlement.reason());
    }
}
