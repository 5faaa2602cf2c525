package no.dekom.command.accounts.accept;

import no.dekom.command.accounts.UseActors;
import no.dekom.command.accounts.UseState;
import no.dekom.command.accounts.UseState.Report;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.edge.StaleVersion;
import no.dekom.events.ActingAs;
import no.dekom.events.PersonId;
import no.dekom.events.accounts.AccountsEvent;
import no.dekom.events.accounts.AccountsEvent.UseAccepted;
import no.dekom.events.decisions.GrantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Godta et regnskap. */
public record AcceptUse(@TargetAggregateIdentifier GrantId grant, int version) {

    /** What is accepted is what was last sent, and nobody has done anything with it. */
    public record UseWaits(UseState state, int version) implements Rule {

        @Override
        public boolean holds() {
            return state.report() == Report.SENT && state.version() == version;
        }
    }

    /** Nobody accepts what they have sent for the recipient themselves. */
    public record AcceptorHasNotReported(PersonId reporter, PersonId acceptor) implements Rule {

        @Override
        public boolean holds() {
            return !acceptor.equals(reporter);
        }
    }

    /** @param read the version the actor had read, or null when that was not said */
    public AccountsEvent decide(UseState state, ActingAs actor, Directory directory, Long read) {
        UseActors.demandGovernor(state.county(), actor, directory);
        StaleVersion.check(read, state.edits());
        Rule.require(new UseWaits(state, version), new AcceptorHasNotReported(state.reporter(), actor.person()));
        return new UseAccepted(grant, version);
    }
}
