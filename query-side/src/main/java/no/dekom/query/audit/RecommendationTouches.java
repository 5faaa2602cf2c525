package no.dekom.query.audit;

import java.util.ArrayList;
import java.util.List;
import no.dekom.events.allocation.AllocationStep;
import no.dekom.events.allocation.RecommendationEvent;
import no.dekom.events.allocation.RecommendationEvent.MeasuresPrioritised;
import no.dekom.events.allocation.RecommendationEvent.RecommendationAdopted;
import no.dekom.events.allocation.RecommendationEvent.RecommendationBegun;
import no.dekom.events.allocation.RecommendationEvent.RecommendationSent;
import no.dekom.events.allocation.RecommendedSum;
import no.dekom.query.audit.TouchedCase.Value;
import no.dekom.query.audit.TouchedCase.Whole;

/** The values that a recommendation has after an event of it: what is proposed for each measure, and how the frame is divided. */
final class RecommendationTouches {

    private static final String PRIORITISED = "prioritised";
    private static final String RECOMMENDED = "recommended";

    private RecommendationTouches() {}

    static TouchedCase by(RecommendationEvent event) {
        var values = new ArrayList<Value>();
        var whole = new ArrayList<Whole>();
        switch (event) {
            case RecommendationBegun it -> values.add(Value.text("title", Integer.toString(it.year())));
            case MeasuresPrioritised it -> {
                it.measures()
                        .forEach(one -> values.add(Value.sum(
                                PRIORITISED,
                                null,
                                one.measure().value(),
                                one.proposed().kroner())));
                whole.add(new Whole("sum." + PRIORITISED, null));
            }
            case RecommendationAdopted it -> {
                values.add(Value.sum("frame", null, it.ground().frame()));
                values.add(Value.date("countedOn", it.ground().countedOn()));
                it.lines().stream()
                        .filter(line -> line.within() == null)
                        .forEach(line -> values.add(Value.sum(
                                RECOMMENDED,
                                line.recipient(),
                                step(line, it),
                                line.sum().kroner())));
                whole.add(new Whole("sum." + RECOMMENDED, null));
            }
            case RecommendationSent it -> {}
        }
        return new TouchedCase(CaseKind.RECOMMENDATION, event.recommendation().value(), values, List.copyOf(whole));
    }

    private static String step(RecommendedSum line, RecommendationAdopted adopted) {
        return adopted.content().steps().stream()
                .filter(step -> step.code().equals(line.step()))
                .map(AllocationStep::name)
                .findFirst()
                .orElse(line.step());
    }
}
