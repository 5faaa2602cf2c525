package no.dekom.command.payments.plan;

import java.util.List;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.payments.MoneyState;
import no.dekom.command.payments.PaymentActors;
import no.dekom.command.payments.PaymentRules.GrantHasADecisionInForce;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.payments.Instalment;
import no.dekom.events.payments.PaymentEvent;
import no.dekom.events.payments.PaymentEvent.InstalmentsPlanned;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Planlegg ratene til et tilskudd, the first time or anew. */
public record PlanInstalments(@TargetAggregateIdentifier GrantId grant, List<Instalment> instalments) {

    public PlanInstalments {
        instalments = List.copyOf(instalments);
    }

    /** The instalments are what is granted, neither more nor less. */
    public record InstalmentsCoverTheGrant(Nok planned, Nok granted) implements Rule {

        @Override
        public boolean holds() {
            return planned.equals(granted);
        }

        @Override
        public Object[] details() {
            return new Object[] {planned, granted};
        }
    }

    /** They are numbered from 1, and each is of some money. */
    public record InstalmentsAreNumbered(List<Instalment> instalments) implements Rule {

        @Override
        public boolean holds() {
            for (var at = 0; at < instalments.size(); at++) {
                if (instalments.get(at).number() != at + 1
                        || instalments.get(at).sum().equals(Nok.ZERO)) {
                    return false;
                }
            }
            return !instalments.isEmpty();
        }
    }

    /** What is ordered or paid of the old plan stands in the new one with the same sum. */
    public record OrderedInstalmentsStay(MoneyState state, List<Instalment> instalments) implements Rule {

        @Override
        public boolean holds() {
            return state.payments().stream()
                    .filter(it -> it.stage().counts())
                    .allMatch(it -> it.instalment() <= instalments.size()
                            && instalments.get(it.instalment() - 1).sum().equals(it.sum()));
        }
    }

    public PaymentEvent decide(MoneyState state, ActingAs actor, Directory directory) {
        PaymentActors.demandGovernor(state.county(), actor, directory);
        var planned = Nok.sum(instalments.stream().map(Instalment::sum).toList());
        Rule.require(
                new GrantHasADecisionInForce(state),
                new InstalmentsAreNumbered(instalments),
                new InstalmentsCoverTheGrant(planned, state.granted()),
                new OrderedInstalmentsStay(state, instalments));
        return new InstalmentsPlanned(grant, state.decision(), instalments);
    }
}
