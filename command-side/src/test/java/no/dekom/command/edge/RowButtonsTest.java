package no.dekom.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowButtonsTest {

    private static final Map<String, List<String>> TWO = Map.of(
            "title", List.of("Lek"),
            "budget[0].text", List.of("Bord"),
            "budget[1].text", List.of("Leker"),
            "budget[1].amount", List.of("500"));

    @Test
    void one_more_row_comes_last() {
        assertThat(RowButtons.applied(TWO, "budget", null, null))
                .containsAllEntriesOf(TWO)
                .containsEntry("budget[2].text", List.of(""))
                .hasSize(5);
    }

    @Test
    void the_rest_moves_up_when_a_row_is_taken_away() {
        assertThat(RowButtons.applied(TWO, null, "budget[0]", null))
                .isEqualTo(Map.of(
                        "title", List.of("Lek"),
                        "budget[0].text", List.of("Leker"),
                        "budget[0].amount", List.of("500")));
    }

    @Test
    void rows_may_lie_inside_a_part_of_the_form() {
        var one = Map.of("content.criteria[0].code", List.of("A"));
        assertThat(RowButtons.applied(one, "content.criteria", null, null))
                .containsEntry("content.criteria[1].text", List.of(""))
                .hasSize(2);
        assertThat(RowButtons.applied(one, null, "content.criteria[0]", null)).isEmpty();
    }

    @Test
    void nonsense_changes_nothing() {
        assertThat(RowButtons.applied(TWO, "<script>", "budget", null)).isEqualTo(TWO);
    }

    @Test
    void a_row_changes_places_with_the_one_before() {
        assertThat(RowButtons.applied(TWO, null, null, "budget[1]"))
                .isEqualTo(Map.of(
                        "title", List.of("Lek"),
                        "budget[0].text", List.of("Leker"),
                        "budget[0].amount", List.of("500"),
                        "budget[1].text", List.of("Bord")));
        assertThat(RowButtons.applied(TWO, null, null, "budget[0]")).isEqualTo(TWO);
    }
}
