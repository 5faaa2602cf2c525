package no.dekom.command.payments.conditions;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.payments.MoneyState;
import no.dekom.command.payments.PaymentActors;
import no.dekom.events.ActingAs;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.payments.PaymentEvent;
import no.dekom.events.payments.PaymentEvent.TermsAccepted;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Godta vilkårene i vedtaket. @param decision number of the one that the recipient has read */
public record AcceptTerms(@TargetAggregateIdentifier GrantId grant, int decision) {

    /** What is accepted is the decision in force, not one before it. */
    public record TermsAreOfTheDecisionInForce(int decision, int inForce) implements Rule {

        @Override
        public boolean holds() {
            return decision > 0 && decision == inForce;
        }
    }

    /** @return null when they are accepted already: a repeat changes nothing */
    public PaymentEvent decide(MoneyState state, ActingAs actor, Directory directory) {
        PaymentActors.demandRecipient(state.recipient(), actor, directory);
        Rule.require(new TermsAreOfTheDecisionInForce(decision, state.decision()));
        return state.hasAccepted(decision) ? null : new TermsAccepted(grant, decision);
    }
}
