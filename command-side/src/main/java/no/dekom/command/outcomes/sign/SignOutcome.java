package no.dekom.command.outcomes.sign;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.outcomes.OutcomeActors;
import no.dekom.command.outcomes.OutcomeState;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.outcomes.MeasureId;
import no.dekom.events.outcomes.OutcomeEvent;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeSigned;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Signer en rapport for en av partene.
 *
 * @param version of the report, as the one who signs has read it
 */
public record SignOutcome(@TargetAggregateIdentifier MeasureId measure, int version) {

    /** There is a report to sign, and what was asked for since is answered. */
    public record ReportIsThereToSign(OutcomeState state) implements Rule {

        @Override
        public boolean holds() {
            return state.reported();
        }
    }

    /** One signs what one has read: nothing was told after it. */
    public record SignsNewestVersion(int version, int newest) implements Rule {

        @Override
        public boolean holds() {
            return version == newest;
        }
    }

    /** A party signs once. */
    public record PartySignsOnce(OutcomeState state, OrganisationId party) implements Rule {

        @Override
        public boolean holds() {
            return !state.isSignedBy(party);
        }
    }

    public OutcomeEvent decide(OutcomeState state, ActingAs actor, Directory directory) {
        OutcomeActors.demandParty(state, actor, directory);
        Rule.require(
                new ReportIsThereToSign(state),
                new SignsNewestVersion(version, state.version()),
                new PartySignsOnce(state, actor.organisation()));
        return new OutcomeSigned(measure, version, actor.organisation());
    }
}
