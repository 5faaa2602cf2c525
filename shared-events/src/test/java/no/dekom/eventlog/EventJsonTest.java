package no.dekom.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.SchoolYear;
import no.dekom.events.seedfunds.SchoolSum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.json.JsonMapper;

class EventJsonTest {

    record Values(OrganisationId id, Nok sum, SchoolYear year) {}

    private final JsonMapper mapper = EventJson.mapper();

    @Test
    void values_are_bare() {
        var values = new Values(new OrganisationId("skole-1"), Nok.of(90_000), new SchoolYear(2023));
        var json = "{\"id\":\"skole-1\",\"sum\":90000,\"year\":\"2023/2024\"}";
        assertThat(mapper.writeValueAsString(values)).isEqualTo(json);
        assertThat(mapper.readValue(json, Values.class)).isEqualTo(values);
    }

    @ParameterizedTest
    @ValueSource(strings = {"90000.0", "9e4", "\"90000\"", "-1", "99999999999999999999", "1000000000001", "true", "{}"})
    void not_a_sum_of_money(String json) {
        assertThatThrownBy(() -> mapper.readValue(json, Nok.class)).isInstanceOf(JacksonException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023", "\"2023/2025\"", "\"2023\"", "{\"start\":2023}"})
    void not_a_school_year(String json) {
        assertThatThrownBy(() -> mapper.readValue(json, SchoolYear.class)).isInstanceOf(JacksonException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"\"", "\"a b\"", "\"æ\"", "{\"value\":\"a\"}", "[\"a\"]"})
    void not_an_id(String json) {
        assertThatThrownBy(() -> mapper.readValue(json, OrganisationId.class)).isInstanceOf(JacksonException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"school\":\"s\"}",
                "{\"school\":\"s\",\"sum\":1,\"more\":2}",
                "{\"school\":\"s\",\"school\":\"t\",\"sum\":1}",
                "{\"school\":\"s\",\"sum\":1} {}"
            })
    void an_event_has_its_fields_and_no_other(String json) {
        assertThatThrownBy(() -> mapper.readValue(json, SchoolSum.class)).isInstanceOf(JacksonException.class);
    }

    @Test
    void a_problem_handler_gets_every_bad_value() {
        List<String> problems = new ArrayList<>();
        var collecting = JsonMapper.builder()
                .addModule(EventJson.module())
                .addHandler(new Collector(problems))
                .build();
        collecting.readValue("{\"id\":\"a b\",\"sum\":1.5,\"year\":\"2023/2029\"}", Values.class);
        collecting.readValue("{\"id\":7,\"sum\":\"1\",\"year\":[]}", Values.class);
        collecting.readValue("{\"id\":\"a\",\"sum\":-1,\"year\":\"2023/24\"}", Values.class);
        assertThat(problems)
                .containsExactly(
                        "id: Not an id: a b",
                        "sum: not whole kroner",
                        "year: Not two years that follow each other: 2023/2029",
                        "id: VALUE_NUMBER_INT",
                        "sum: not a number",
                        "year: START_ARRAY",
                        "sum: not a sum of money");
    }

    private static final class Collector extends DeserializationProblemHandler {
        private final List<String> problems;

        Collector(List<String> problems) {
            this.problems = problems;
        }

        private Object note(DeserializationContext context, String problem) {
            problems.add(context.getParser().streamReadContext().currentName() + ": " + problem);
            return null;
        }

        @Override
        public Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String text, String why) {
            return note(context, why);
        }

        @Override
        public Object handleWeirdNumberValue(DeserializationContext context, Class<?> type, Number value, String why) {
            return note(context, why);
        }

        @Override
        public Object handleUnexpectedToken(
                DeserializationContext context, JavaType type, JsonToken token, JsonParser json, String why) {
            json.skipChildren();
            problems.add((json.currentName() == null ? "year" : json.currentName()) + ": " + token);
            return null;
        }
    }
}
