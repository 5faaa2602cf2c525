package no.dekom.command.allocation.recommend;

import no.dekom.command.allocation.RecommendationState;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Claims;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.RecommendationEvent;
import no.dekom.events.allocation.RecommendationEvent.RecommendationBegun;
import no.dekom.events.allocation.RecommendationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Begynn på innstillingen for et år. */
public record BeginRecommendation(@TargetAggregateIdentifier RecommendationId recommendation, int year) {

    /** A county has one recommendation a year; it gets new versions, not a twin. */
    public record OneRecommendationAYear(boolean holds, int year) implements Rule {

        @Override
        public Object[] details() {
            return new Object[] {String.valueOf(year)};
        }

        @Override
        public String field() {
            return "year";
        }
    }

    /** The county governor is the forum's secretariat (004:323-327). */
    static void demandSecretariat(OrganisationId county, ActingAs actor, Directory directory) {
        NotAllowed.unless(directory.isGovernorOf(county, actor), "SecretariatKeepsTheRecommendation");
    }

    public RecommendationEvent decide(ActingAs actor, Directory directory, Claims claims) {
        demandSecretariat(actor.organisation(), actor, directory);
        var key = RecommendationState.claimed(actor.organisation(), year);
        Rule.require(
                new OneRecommendationAYear(claims.take(RecommendationState.CLAIM, key, recommendation.value()), year));
        return new RecommendationBegun(recommendation, actor.organisation(), year);
    }
}
