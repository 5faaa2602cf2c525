package no.dekom.command.accounts.accept;

import java.time.LocalDate;
import no.dekom.command.accounts.UseActors;
import no.dekom.command.accounts.UseState;
import no.dekom.command.accounts.UseState.Report;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.edge.StaleVersion;
import no.dekom.events.ActingAs;
import no.dekom.events.accounts.AccountsEvent;
import no.dekom.events.accounts.AccountsEvent.UseSentBack;
import no.dekom.events.decisions.GrantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Send et regnskap tilbake, also one that was accepted: a settlement that waits is put aside, one that binds stands until another. */
public record SendBackUse(@TargetAggregateIdentifier GrantId grant, int version, String remark, LocalDate due) {

    /** What is sent back is what was last sent. */
    public record UseIsReported(UseState state, int version) implements Rule {

        @Override
        public boolean holds() {
            return (state.report() == Report.SENT || state.report() == Report.ACCEPTED) && state.version() == version;
        }
    }

    /** The recipient gets time to mend it. */
    public record NewReportDayIsComing(LocalDate due, LocalDate today) implements Rule {

        @Override
        public boolean holds() {
            return due.isAfter(today);
        }

        @Override
        public String field() {
            return "due";
        }
    }

    /** @param read the version the actor had read, or null when that was not said */
    public AccountsEvent decide(UseState state, ActingAs actor, Directory directory, LocalDate today, Long read) {
        UseActors.demandGovernor(state.county(), actor, directory);
        StaleVersion.check(read, state.edits());
        Rule.require(new UseIsReported(state, version), new NewReportDayIsComing(due, today));
        return new UseSentBack(grant, version, remark, due);
    }
}
