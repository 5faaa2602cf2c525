package no.dekom.command.allocation.recommend;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import no.dekom.command.edge.Rule;
import no.dekom.events.Nok;
import no.dekom.events.allocation.LeftOutMeasure;
import no.dekom.events.allocation.PrioritisedMeasure;
import no.dekom.events.allocation.RecommendationId;
import no.dekom.events.needs.NeedsMeasureId;

/**
 * A measure as the form has it: with a place it is prioritised, without one it is left out when a reason is given, and not
 * considered when none is.
 */
record Row(
        @NotNull NeedsMeasureId measure,
        @Min(1) @Max(999) Integer place,
        @NotNull Nok wanted,
        Nok proposed,
        @Size(max = 1000) String reason,
        @Size(max = 1000) String conditions) {

    /** No two measures have the same place. */
    public record EachPlaceIsGivenOnce(List<Integer> places) implements Rule {

        @Override
        public boolean holds() {
            return places.stream().distinct().count() == places.size();
        }
    }

    /** What has a place has a sum and a reason too. */
    public record PlaceHasSumAndReason(List<Row> placed) implements Rule {

        @Override
        public boolean holds() {
            return lacking() == null;
        }

        private Row lacking() {
            return placed.stream()
                    .filter(row -> row.proposed == null || row.said().isEmpty())
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public Object[] details() {
            return new Object[] {lacking() == null ? "" : lacking().place};
        }
    }

    private String said() {
        return reason == null ? "" : reason.strip();
    }

    static PrioritiseMeasures all(RecommendationId recommendation, List<Row> rows) {
        var placed = rows.stream()
                .filter(row -> row.place != null)
                .sorted(Comparator.comparing(Row::place))
                .toList();
        Rule.require(
                new EachPlaceIsGivenOnce(placed.stream().map(Row::place).toList()), new PlaceHasSumAndReason(placed));
        return new PrioritiseMeasures(
                recommendation,
                placed.stream()
                        .map(row -> new PrioritisedMeasure(
                                row.measure,
                                row.wanted,
                                row.proposed,
                                row.said(),
                                row.conditions == null ? "" : row.conditions.strip()))
                        .toList(),
                rows.stream()
                        .filter(row -> row.place == null && !row.said().isEmpty())
                        .map(row -> new LeftOutMeasure(row.measure, row.said()))
                        .toList());
    }
}
