package no.dekom.command.allocation.recommend;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import no.dekom.command.allocation.RecommendationState;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.edge.StaleVersion;
import no.dekom.events.ActingAs;
import no.dekom.events.allocation.LeftOutMeasure;
import no.dekom.events.allocation.PrioritisedMeasure;
import no.dekom.events.allocation.RecommendationEvent;
import no.dekom.events.allocation.RecommendationEvent.MeasuresPrioritised;
import no.dekom.events.allocation.RecommendationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Prioriter tiltak: the whole list anew, the first first. */
public record PrioritiseMeasures(
        @TargetAggregateIdentifier RecommendationId recommendation,
        List<PrioritisedMeasure> measures,
        List<LeftOutMeasure> leftOut) {

    /** A measure has one place, or none. */
    public record EachMeasureStandsOnce(List<PrioritisedMeasure> measures, List<LeftOutMeasure> leftOut)
            implements Rule {

        @Override
        public boolean holds() {
            var seen = new HashSet<>();
            return Stream.concat(
                            measures.stream().map(PrioritisedMeasure::measure),
                            leftOut.stream().map(LeftOutMeasure::measure))
                    .allMatch(seen::add);
        }
    }

    /** Nobody is proposed more than they asked for. */
    public record NoMoreThanWanted(List<PrioritisedMeasure> measures) implements Rule {

        @Override
        public boolean holds() {
            return tooMuch() < 0;
        }

        private int tooMuch() {
            for (var place = 0; place < measures.size(); place++) {
                if (measures.get(place).proposed().exceeds(measures.get(place).wanted())) {
                    return place;
                }
            }
            return -1;
        }

        @Override
        public Object[] details() {
            return new Object[] {tooMuch() + 1};
        }
    }

    /** @param read the version the actor had read, or null when that was not said */
    public RecommendationEvent decide(RecommendationState state, ActingAs actor, Directory directory, Long read) {
        BeginRecommendation.demandSecretariat(state.county(), actor, directory);
        StaleVersion.check(read, state.edits());
        Rule.require(new EachMeasureStandsOnce(measures, leftOut), new NoMoreThanWanted(measures));
        return new MeasuresPrioritised(recommendation, measures, leftOut);
    }
}
