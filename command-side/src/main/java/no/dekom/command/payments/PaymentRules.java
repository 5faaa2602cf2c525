package no.dekom.command.payments;

import no.dekom.command.edge.Rule;
import no.dekom.command.payments.MoneyState.Payment;
import no.dekom.events.Nok;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.payments.Instalment;

/** The rules of more than one step of a payment. */
public final class PaymentRules {

    private PaymentRules() {}

    /** There is a decision to pay by. */
    public record GrantHasADecisionInForce(MoneyState state) implements Rule {

        @Override
        public boolean holds() {
            return state.decision() > 0;
        }
    }

    /** All that is paid, or on its way, is within what is granted in force. */
    public record PaymentsFitTheGrant(Nok granted, Nok others, Nok sum) implements Rule {

        @Override
        public boolean holds() {
            return !others.plus(sum).exceeds(granted);
        }

        @Override
        public Object[] details() {
            return new Object[] {granted, others, sum};
        }
    }

    /** What the instalment waits for has been done. */
    public record ConditionIsMet(MoneyState state, Instalment instalment) implements Rule {

        @Override
        public boolean holds() {
            return state.meets(instalment.condition());
        }
    }

    /** A decision that is complained of with deferred effect is not paid by. */
    public record PaymentIsNotDeferred(boolean isDeferred) implements Rule {

        @Override
        public boolean holds() {
            return !isDeferred;
        }

        static PaymentIsNotDeferred of(PaymentGrounds grounds, GrantId grant) {
            return new PaymentIsNotDeferred(grounds.isDeferred(grant));
        }
    }

    /** Nothing is paid of a grant whose last account of use is accepted. */
    public record NothingIsPaidAfterTheLastAccount(MoneyState state) implements Rule {

        @Override
        public boolean holds() {
            return !state.isClosed();
        }
    }

    /** The account is the one that was approved when the payment was ordered. */
    public record AccountIsAsOrdered(boolean isSame) implements Rule {

        @Override
        public boolean holds() {
            return isSame;
        }

        static AccountIsAsOrdered of(MoneyState state, Payment payment, PaymentGrounds grounds) {
            return new AccountIsAsOrdered(grounds.account(state.recipient())
                    .filter(it -> it.version() == payment.account())
                    .isPresent());
        }
    }

    /** What holds for a payment until it is in a file. Others count when two persons stand behind them. */
    public static Rule[] ofPayable(MoneyState state, Payment payment, PaymentGrounds grounds) {
        var others = state.payments().stream()
                .filter(it -> it.stage().binds() && it.number() != payment.number())
                .map(Payment::sum)
                .toList();
        return new Rule[] {
            new PaymentsFitTheGrant(state.granted(), Nok.sum(others), payment.sum()),
            new ConditionIsMet(state, state.instalment(payment.instalment())),
            new NothingIsPaidAfterTheLastAccount(state),
            PaymentIsNotDeferred.of(grounds, state.grant()),
            AccountIsAsOrdered.of(state, payment, grounds)
        };
    }

    static boolean mayBePaid(MoneyState state, Payment payment, PaymentGrounds grounds) {
        for (var rule : ofPayable(state, payment, grounds)) {
            if (!rule.holds()) {
                return false;
            }
        }
        return true;
    }
}
