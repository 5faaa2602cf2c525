package no.dekom.command.accounts.report;

import java.time.LocalDate;
import no.dekom.command.accounts.UseActors;
import no.dekom.command.accounts.UseState;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.edge.StaleVersion;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.accounts.AccountsEvent;
import no.dekom.events.accounts.AccountsEvent.UseReported;
import no.dekom.events.accounts.UseReport;
import no.dekom.events.decisions.GrantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Rapporter bruk av et tilskudd. What is sent and not accepted can be sent anew. */
public record ReportUse(@TargetAggregateIdentifier GrantId grant, UseReport report) {

    /** @param read the version the actor had read, or null when that was not said */
    public AccountsEvent decide(UseState state, ActingAs actor, Directory directory, LocalDate today, Long read) {
        UseActors.demandRecipient(state.recipient(), actor, directory);
        StaleVersion.check(read, state.edits());
        Rule.require(new ReportRules.MoneyIsPaid(state.paid()), new ReportRules.AcceptedUseIsNotRewritten(state));
        var content = state.inForce().content();
        var sums = state.sums(report);
        Rule.require(
                new ReportRules.UsePeriodWithinTheGrant(report.from(), report.to(), content.from(), state.lastDay()),
                new ReportRules.UsePeriodIsOver(report.to(), today),
                new ReportRules.EachKindIsAccountedForOnce(report.lines()),
                new ReportRules.SpentFitsTheGrant(report.spent(), mostSpent(state)),
                new ReportRules.UnspentIsExplained(report, sums.unspent()),
                new ReportRules.AccountIsConfirmed(report.confirmed()));
        return new UseReported(grant, state.version() + 1, report);
    }

    /** What has come back cannot be spent. */
    private static Nok mostSpent(UseState state) {
        var granted = state.inForce().content().granted();
        var most = state.paid().exceeds(granted) ? state.paid() : granted;
        var returned = state.settled().returned();
        return returned.equals(Nok.ZERO)
                ? most
                : new Nok(Math.max(0, state.paid().kroner() - returned.kroner()));
    }
}
