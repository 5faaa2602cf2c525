package no.dekom.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class FormTreeTest {

    private static String tree(String body) {
        return FormTree.of(body, new JsonMapper()).toString();
    }

    @Test
    void fields_rows_and_choices_become_the_tree_that_json_would_give() {
        assertThat(tree("title=L%C3%A6rling+nr+1&schools=a&schools=b&budget%5B1%5D.text=Bord&budget%5B0%5D.text=Leker"
                        + "&budget%5B0%5D.amount=90+000&_csrf=x&university="))
                .isEqualTo("{\"title\":\"Lærling nr 1\",\"schools\":[\"a\",\"b\"],"
                        + "\"budget\":[{\"text\":\"Leker\",\"amount\":\"90 000\"},{\"text\":\"Bord\"}]}");
    }

    @Test
    void lines_end_as_they_do_elsewhere() {
        assertThat(tree("aim=en%0D%0Ato")).isEqualTo("{\"aim\":\"en\\nto\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a=1&a.b=2|{\"a\":\"1\"}",
                "a.b=2&a=1|{\"a\":[{\"b\":\"2\"},\"1\"]}",
                "a[0]=1&a=2|{\"a\":[{\"0\":\"1\"},\"2\"]}",
                "[0]=1|{\"[0]\":\"1\"}",
                "a[9999]=1|{\"a[9999]\":\"1\"}"
            })
    void names_that_contradict_each_other_break_nothing(String body, String expected) {
        assertThat(tree(body)).isEqualTo(expected);
    }
}
