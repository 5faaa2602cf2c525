package no.dekom.command.payments.order;

import java.time.LocalDate;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.payments.MoneyState;
import no.dekom.command.payments.MoneyState.Payment;
import no.dekom.command.payments.MoneyState.Stage;
import no.dekom.command.payments.PaymentActors;
import no.dekom.command.payments.PaymentGrounds;
import no.dekom.command.payments.PaymentRules.ConditionIsMet;
import no.dekom.command.payments.PaymentRules.GrantHasADecisionInForce;
import no.dekom.command.payments.PaymentRules.NothingIsPaidAfterTheLastAccount;
import no.dekom.command.payments.PaymentRules.PaymentIsNotDeferred;
import no.dekom.command.payments.PaymentRules.PaymentsFitTheGrant;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.payments.Instalment;
import no.dekom.events.payments.PaymentEvent;
import no.dekom.events.payments.PaymentEvent.PaymentOrdered;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Bestill utbetaling av en rate. @param sum of the instalment, as the one who orders has read it */
public record OrderPayment(@TargetAggregateIdentifier GrantId grant, int instalment, Nok sum) {

    /** The instalment is in the plan, with this sum. */
    public record InstalmentIsAsPlanned(Instalment planned, Nok sum) implements Rule {

        @Override
        public boolean holds() {
            return planned != null && planned.sum().equals(sum);
        }
    }

    /** Nothing is paid, or on its way, of the instalment. */
    public record InstalmentIsOrderedOnce(MoneyState state, int instalment) implements Rule {

        @Override
        public boolean holds() {
            return state.payments().stream()
                    .noneMatch(it -> it.instalment() == instalment && it.stage().counts());
        }
    }

    /** Its day has come. */
    public record InstalmentIsDue(LocalDate due, LocalDate today) implements Rule {

        @Override
        public boolean holds() {
            return !due.isAfter(today);
        }

        @Override
        public Object[] details() {
            return new Object[] {due};
        }
    }

    /** There is somewhere to send the money. */
    public record RecipientHasAnApprovedAccount(PaymentGrounds.Account account) implements Rule {

        @Override
        public boolean holds() {
            return account != null;
        }
    }

    public PaymentEvent decide(
            MoneyState state, ActingAs actor, Directory directory, PaymentGrounds grounds, LocalDate today) {
        PaymentActors.demandGovernor(state.county(), actor, directory);
        var planned = state.instalment(instalment);
        var account = grounds.account(state.recipient()).orElse(null);
        Rule.require(new GrantHasADecisionInForce(state), new InstalmentIsAsPlanned(planned, sum));
        var others = state.payments().stream()
                .filter(it -> it.stage().counts())
                .map(Payment::sum)
                .toList();
        Rule.require(
                new InstalmentIsOrderedOnce(state, instalment),
                new InstalmentIsDue(planned.due(), today),
                new ConditionIsMet(state, planned),
                new NothingIsPaidAfterTheLastAccount(state),
                new PaymentIsNotDeferred(grounds.isDeferred(grant)),
                new RecipientHasAnApprovedAccount(account),
                new PaymentsFitTheGrant(state.granted(), Nok.sum(others), sum));
        return new PaymentOrdered(grant, state.next(), instalment, sum, account.version(), returned(state));
    }

    /** Number of the payment of the instalment that was last returned, or null. */
    private Integer returned(MoneyState state) {
        return state.payments().stream()
                .filter(it -> it.instalment() == instalment && it.stage() == Stage.RETURNED)
                .map(Payment::number)
                .max(Integer::compare)
                .orElse(null);
    }
}
