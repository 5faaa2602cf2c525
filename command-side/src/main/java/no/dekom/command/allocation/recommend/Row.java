package no.dekom.command.allocation.recommend;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import no.dekom.command.edge.Rule;
import no.dekom.events.Nok;
import no.dekom.events.allocation.LeftOutMeasure;
import no.dekom.events.allocation.RecommendationId;
import no.dekom.events.needs.NeedsMeasureId;

/**
 * A measure as the form has it: with a place it is prioritised, without one it is left out when a reason is given, and not
 * considered when none is.
 */
record Row(
        @NotNull NeedsMeasureId measure,
        @Min(1) @Max(999) Integer place,
        Nok proposed,
        @Size(max = 1000) String reason,
        @Size(max = 1000) String conditions) {

    /** No two measures have the same place. */
    public record EachPlaceIsGivenOnce(List<Row> rows) implements Rule {

        /** The second of the two, where the message is wanted. */
        private int wrong() {
            var seen = new HashSet<Integer>();
            return Rule.first(rows, row -> row.place != null && !seen.add(row.place));
        }

        @Override
        public boolean holds() {
            return wrong() < 0;
        }

        @Override
        public String field() {
            return "rows[%d].place".formatted(wrong());
        }

        @Override
        public Object[] details() {
            return new Object[] {wrong() < 0 ? 0 : rows.get(wrong()).place};
        }
    }

    /** What has a place has a sum and a reason too. */
    public record PlaceHasSumAndReason(List<Row> rows) implements Rule {

        private int wrong() {
            return Rule.first(
                    rows,
                    row -> row.place != null
                            && (row.proposed == null || row.said().isEmpty()));
        }

        @Override
        public boolean holds() {
            return wrong() < 0;
        }

        @Override
        public String field() {
            var lacks = wrong() < 0 || rows.get(wrong()).proposed == null ? "proposed" : "reason";
            return "rows[%d].%s".formatted(wrong(), lacks);
        }

        @Override
        public Object[] details() {
            return new Object[] {wrong() < 0 ? 0 : rows.get(wrong()).place};
        }
    }

    private String said() {
        return reason == null ? "" : reason.strip();
    }

    static PrioritiseMeasures all(RecommendationId recommendation, List<Row> rows) {
        Rule.require(new EachPlaceIsGivenOnce(rows), new PlaceHasSumAndReason(rows));
        var placed = rows.stream()
                .filter(row -> row.place != null)
                .sorted(Comparator.comparing(Row::place))
                .toList();
        return new PrioritiseMeasures(
                recommendation,
                placed.stream()
                        .map(row -> new ProposedMeasure(
                                row.measure,
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
