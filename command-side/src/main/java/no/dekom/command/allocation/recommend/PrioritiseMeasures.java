package no.dekom.command.allocation.recommend;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.dekom.command.allocation.Measures;
import no.dekom.command.allocation.RecommendationState;
import no.dekom.command.allocation.recommend.PriorityRules.EachMeasureStandsOnce;
import no.dekom.command.allocation.recommend.PriorityRules.LeftOutAreSentInInTheCounty;
import no.dekom.command.allocation.recommend.PriorityRules.MeasuresAreAcceptedInTheCounty;
import no.dekom.command.allocation.recommend.PriorityRules.NoMoreThanWanted;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.edge.StaleVersion;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.allocation.LeftOutMeasure;
import no.dekom.events.allocation.PrioritisedMeasure;
import no.dekom.events.allocation.RecommendationEvent;
import no.dekom.events.allocation.RecommendationEvent.MeasuresPrioritised;
import no.dekom.events.allocation.RecommendationId;
import no.dekom.events.needs.NeedsMeasureId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Prioriter tiltak: the whole list anew, the first first. */
public record PrioritiseMeasures(
        @TargetAggregateIdentifier RecommendationId recommendation,
        List<ProposedMeasure> measures,
        List<LeftOutMeasure> leftOut) {

    /** @param read the version the actor had read, or null when that was not said */
    public RecommendationEvent decide(
            RecommendationState state, ActingAs actor, Directory directory, Measures known, Long read) {
        BeginRecommendation.demandSecretariat(state.county(), actor, directory);
        StaleVersion.check(read, state.edits());
        var found = found(known);
        Rule.require(
                new EachMeasureStandsOnce(named()),
                new MeasuresAreAcceptedInTheCounty(measures, state.county(), found, directory),
                new LeftOutAreSentInInTheCounty(leftOut, state.county(), found, directory));
        var list = measures.stream()
                .map(it -> prioritised(it, found.get(it.measure()).wanted()))
                .toList();
        Rule.require(new NoMoreThanWanted(list));
        return new MeasuresPrioritised(recommendation, list, leftOut);
    }

    /** Each measure is asked for, and held, once. */
    private Map<NeedsMeasureId, Measures.Known> found(Measures known) {
        var found = new HashMap<NeedsMeasureId, Measures.Known>();
        named().stream().distinct().forEach(id -> known.find(id).ifPresent(it -> found.put(id, it)));
        return found;
    }

    private List<NeedsMeasureId> named() {
        return Stream.concat(
                        measures.stream().map(ProposedMeasure::measure),
                        leftOut.stream().map(LeftOutMeasure::measure))
                .toList();
    }

    private static PrioritisedMeasure prioritised(ProposedMeasure it, Nok wanted) {
        return new PrioritisedMeasure(it.measure(), wanted, it.proposed(), it.reason(), it.conditions());
    }
}
