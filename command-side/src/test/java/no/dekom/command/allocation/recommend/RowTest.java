package no.dekom.command.allocation.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.dekom.command.edge.RuleBroken;
import no.dekom.events.Nok;
import no.dekom.events.allocation.LeftOutMeasure;
import no.dekom.events.allocation.RecommendationId;
import no.dekom.events.needs.NeedsMeasureId;
import org.junit.jupiter.api.Test;

/** The rows of the form become PrioritiseMeasures. */
class RowTest {

    private static final RecommendationId ID = new RecommendationId("innstilling");

    private static Row row(String measure, Integer place, Long proposed, String reason) {
        return new Row(
                new NeedsMeasureId(measure), place, proposed == null ? null : new Nok(proposed), reason, " Rapport ");
    }

    @Test
    void places_give_the_order_and_a_reason_without_a_place_leaves_a_measure_out() {
        var command = Row.all(
                ID,
                List.of(
                        row("t1", 7, 300L, "God"),
                        row("t2", null, null, "Bygger ikke på meldte behov"),
                        row("t3", 2, 400L, " Best "),
                        row("t4", null, null, " ")));
        assertThat(command.measures())
                .containsExactly(
                        new ProposedMeasure(new NeedsMeasureId("t3"), new Nok(400), "Best", "Rapport"),
                        new ProposedMeasure(new NeedsMeasureId("t1"), new Nok(300), "God", "Rapport"));
        assertThat(command.leftOut())
                .containsExactly(new LeftOutMeasure(new NeedsMeasureId("t2"), "Bygger ikke på meldte behov"));
    }

    @Test
    void two_on_one_place_or_a_place_without_sum_or_reason_is_refused() {
        refused("EachPlaceIsGivenOnce", "rows[1].place", row("t1", 1, 300L, "God"), row("t2", 1, 300L, "God"));
        refused("PlaceHasSumAndReason", "rows[0].proposed", row("t1", 1, null, "God"));
        refused("PlaceHasSumAndReason", "rows[1].reason", row("t2", null, 300L, null), row("t1", 1, 300L, null));
    }

    private static void refused(String rule, String field, Row... rows) {
        assertThatThrownBy(() -> Row.all(ID, List.of(rows))).isInstanceOfSatisfying(RuleBroken.class, it -> {
            assertThat(it.rule().name()).isEqualTo(rule);
            assertThat(it.rule().field()).isEqualTo(field);
        });
    }
}
