package no.dekom.command.decisions;

import java.util.Optional;
import no.dekom.command.decisions.DecisionGrounds.Newest;
import no.dekom.command.edge.Rule;
import no.dekom.events.allocation.RecommendationId;

/** A decision rests on what the forum last adopted, and has sent. */
public record RestsOnNewestRecommendation(Optional<Newest> newest, RecommendationId recommendation, int version)
        implements Rule {

    @Override
    public boolean holds() {
        return newest.filter(it -> it.sent() && it.recommendation().equals(recommendation) && it.version() == version)
                .isPresent();
    }

    @Override
    public Object[] details() {
        return new Object[] {version, newest.map(Newest::version).orElse(0)};
    }
}
