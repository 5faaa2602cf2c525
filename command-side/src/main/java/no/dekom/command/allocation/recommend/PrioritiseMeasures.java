package no.dekom.command.allocation.recommend;

import java.util.List;
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
import no.dekom.events.allocation.LeftOutMeasure;
import no.dekom.events.allocation.PrioritisedMeasure;
import no.dekom.events.allocation.RecommendationEvent;
import no.dekom.events.allocation.RecommendationEvent.MeasuresPrioritised;
import no.dekom.events.allocation.RecommendationId;
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
        Rule.require(
                new EachMeasureStandsOnce(measures, leftOut),
                new MeasuresAreAcceptedInTheCounty(measures, state.county(), known, directory),
                new LeftOutAreSentInInTheCounty(leftOut, state.county(), known, directory));
        var list = measures.stream().map(it -> prioritised(it, known)).toList();
        Rule.require(new NoMoreThanWanted(list));
        return new MeasuresPrioritised(recommendation, list, leftOut);
    }

    private static PrioritisedMeasure prioritised(ProposedMeasure it, Measures known) {
        var wanted = known.find(it.measure()).orElseThrow().wanted();
        return new PrioritisedMeasure(it.measure(), wanted, it.proposed(), it.reason(), it.conditions());
    }
}
