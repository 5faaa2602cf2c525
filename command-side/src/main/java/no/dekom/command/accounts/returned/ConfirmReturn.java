package no.dekom.command.accounts.returned;

import java.time.LocalDate;
import no.dekom.command.accounts.UseActors;
import no.dekom.command.accounts.UseState;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.edge.StaleVersion;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.accounts.AccountsEvent;
import no.dekom.events.accounts.AccountsEvent.MoneyReturned;
import no.dekom.events.decisions.GrantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Bekreft at penger er betalt tilbake. */
public record ConfirmReturn(@TargetAggregateIdentifier GrantId grant, Nok sum, LocalDate valueDay) {

    /** Nothing does not come back. */
    public record ReturnIsASum(Nok sum) implements Rule {

        @Override
        public boolean holds() {
            return sum.exceeds(Nok.ZERO);
        }

        @Override
        public String field() {
            return "sum";
        }
    }

    /** No more comes back than was claimed back. */
    public record ReturnIsWithinTheReclaim(Nok sum, Nok reclaimed, Nok returned) implements Rule {

        @Override
        public boolean holds() {
            return !returned.plus(sum).exceeds(reclaimed);
        }

        @Override
        public Object[] details() {
            return new Object[] {reclaimed, returned};
        }

        @Override
        public String field() {
            return "sum";
        }
    }

    /** What has not come yet is not confirmed. */
    public record ReturnHasCome(LocalDate valueDay, LocalDate today) implements Rule {

        @Override
        public boolean holds() {
            return !valueDay.isAfter(today);
        }

        @Override
        public String field() {
            return "valueDay";
        }
    }

    /** @param read the version the actor had read, or null when that was not said */
    public AccountsEvent decide(UseState state, ActingAs actor, Directory directory, LocalDate today, Long read) {
        UseActors.demandGovernor(state.county(), actor, directory);
        StaleVersion.check(read, state.edits());
        var settled = state.settled();
        Rule.require(
                new ReturnIsASum(sum),
                new ReturnIsWithinTheReclaim(sum, settled.reclaimed(), settled.returned()),
                new ReturnHasCome(valueDay, today));
        return new MoneyReturned(grant, sum, valueDay);
    }
}
