package no.dekom.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static Summary of(Integer... answers) {
        return Summary.of(List.of(answers).stream().map(List::of).toList());
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    @Test
    void of_single_answers() {
        assertThat(of(1, 2, 3, 4, 5)).isEqualTo(new Summary(5, number("3.0"), number("3.0"), number("1.6")));
        assertThat(of(2, 4)).isEqualTo(new Summary(2, number("3.0"), number("3.0"), number("1.4")));
        assertThat(of(4, 4, 4)).isEqualTo(new Summary(3, number("4.0"), number("4.0"), number("0.0")));
        assertThat(of(3)).isEqualTo(new Summary(1, number("3.0"), number("3.0"), null));
        assertThat(Summary.of(List.<List<Integer>>of())).isNull();
    }

    @Test
    void an_index_is_the_mean_of_each_row() {
        assertThat(Summary.of(List.of(List.of(1, 2), List.of(4, 4), List.of(5, 4))))
                .isEqualTo(new Summary(3, number("3.3"), number("4.0"), number("1.6")));
    }

    @Test
    void half_is_rounded_up_and_only_at_the_end() {
        assertThat(of(3, 3, 3, 4).mean()).isEqualTo(number("3.3"));
        var many = Collections.nCopies(19, List.of(3));
        assertThat(Summary.of(many).deviation()).isEqualTo(number("0.0"));
        assertThat(of(1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2)
                        .mean())
                .isEqualTo(number("1.9"));
    }
}
