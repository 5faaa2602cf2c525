package no.dekom.command.allocation.recommend;

import no.dekom.command.allocation.RecommendationState;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.events.ActingAs;
import no.dekom.events.allocation.RecommendationEvent;
import no.dekom.events.allocation.RecommendationEvent.RecommendationSent;
import no.dekom.events.allocation.RecommendationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Send innstillingen til statsforvalteren. */
public record SendRecommendation(@TargetAggregateIdentifier RecommendationId recommendation) {

    /** Only what the forum has adopted is sent. */
    public record RecommendationIsAdopted(RecommendationState state) implements Rule {

        @Override
        public boolean holds() {
            return state.version() > 0;
        }
    }

    /** A version is sent once. */
    public record VersionIsNotSent(RecommendationState state) implements Rule {

        @Override
        public boolean holds() {
            return !state.sent();
        }

        @Override
        public Object[] details() {
            return new Object[] {state.version()};
        }
    }

    public RecommendationEvent decide(RecommendationState state, ActingAs actor, Directory directory) {
        BeginRecommendation.demandSecretariat(state.county(), actor, directory);
        Rule.require(new RecommendationIsAdopted(state), new VersionIsNotSent(state));
        return new RecommendationSent(recommendation, state.version());
    }
}
