package no.dekom.query.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTest {

    @Test
    void rowsAreCountedByTheirHighestNumberAndSummedByTheirDigits() {
        var form = Form.of(Map.of(
                "budget[0].sum", List.of("72 000"),
                "budget[2].sum", List.of("1\u00a0500"),
                "budget[1].sum", List.of("mye"),
                "budget[x].sum", List.of("9"),
                "budget[99999999999].sum", List.of("9")));
        assertThat(form.rows("budget", 1)).isEqualTo(3);
        assertThat(form.total("budget", "sum")).isEqualTo(73_500);
        assertThat(form.rows("schools", 2)).isEqualTo(2);
    }

    @Test
    void aFieldIsDescribedByItsErrorHelpAndCounter() {
        var form = Form.empty().with("title", "Lek").wrong("title", "For kort.").wrong("title", "Feil.");
        assertThat(form.error("title")).isEqualTo("For kort.");
        assertThat(form.describedBy("title", "Kort.", true))
                .isEqualTo("felt-title-feil felt-title-hjelp felt-title-teller");
        assertThat(form.describedBy("aim", null, false)).isNull();
        assertThat(form.id("budget[0].sum")).isEqualTo("felt-budget-0-sum");
    }

    @Test
    void aFormIsWrongWhenAFieldOrTheWholeIs() {
        assertThat(Form.empty().isWrong()).isFalse();
        assertThat(Form.empty().refused("Fristen er ute.").isWrong()).isTrue();
        assertThat(Form.empty().wrong("title", "Mangler.").isWrong()).isTrue();
    }
}
