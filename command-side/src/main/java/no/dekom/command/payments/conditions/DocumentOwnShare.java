package no.dekom.command.payments.conditions;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.payments.MoneyState;
import no.dekom.command.payments.PaymentActors;
import no.dekom.command.payments.PaymentRules.GrantHasADecisionInForce;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.payments.PaymentEvent;
import no.dekom.events.payments.PaymentEvent.OwnShareDocumented;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Dokumenter egenandelen. @param explanation what it was used for, and where it stands in the accounts */
public record DocumentOwnShare(@TargetAggregateIdentifier GrantId grant, Nok sum, String explanation) {

    /** It is all that the decision demands. */
    public record OwnShareIsDocumentedInFull(Nok sum, Nok demanded) implements Rule {

        @Override
        public boolean holds() {
            return !demanded.exceeds(sum);
        }

        @Override
        public Object[] details() {
            return new Object[] {demanded};
        }

        @Override
        public String field() {
            return "sum";
        }
    }

    public PaymentEvent decide(MoneyState state, ActingAs actor, Directory directory) {
        PaymentActors.demandRecipient(state.recipient(), actor, directory);
        Rule.require(new GrantHasADecisionInForce(state), new OwnShareIsDocumentedInFull(sum, state.ownShare()));
        return new OwnShareDocumented(grant, sum, explanation);
    }
}
