package no.dekom.command.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;
import no.dekom.events.SchoolYear;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.mock.http.MockHttpInputMessage;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class RequestReaderTest {

    record Line(@NotNull OrganisationId school, @NotNull Nok amount) {}

    record Sent(
            @NotBlank @Size(max = 10) String title,
            List<@Valid @NotNull Line> lines,
            Role role,
            LocalDate date,
            SchoolYear year) {}

    private final RequestReader reader = new RequestReader(new CommandTexts());

    @BeforeEach
    void inBokmaal() {
        LocaleContextHolder.setLocale(Locale.of("nb"));
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }

    @AfterEach
    void leave() {
        LocaleContextHolder.resetLocaleContext();
        RequestContextHolder.resetRequestAttributes();
    }

    private Sent read(String body, MediaType type) throws IOException {
        var message = new MockHttpInputMessage(body.getBytes(StandardCharsets.UTF_8));
        message.getHeaders().setContentType(type);
        return (Sent) reader.read(Sent.class, message);
    }

    private List<String> wrong(String body) {
        var refusal = catchThrowableOfType(BadInput.class, () -> read(body, MediaType.APPLICATION_JSON));
        return refusal.fields().stream()
                .map(field -> field.field() + ": " + field.text())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"90000", "\"90000\"", "\"90 000\"", "\"90\u00a0000 kr\"", "\"90 000,-\""})
    void money_is_read_as_people_write_it(String written) throws IOException {
        var json = "{\"title\":\"Lek\",\"lines\":[{\"school\":\"a\",\"amount\":" + written + "}]}";
        assertThat(read(json, MediaType.APPLICATION_JSON).lines().getFirst().amount())
                .isEqualTo(Nok.of(90_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "\"halvparten\"", "\"90.000\"", "true", "99999999999999", "1e3", "{}", "[1]"})
    void what_is_not_a_whole_sum_is_named(String written) {
        var json = "{\"title\":\"Lek\",\"lines\":[{\"school\":\"a\",\"amount\":" + written + "}]}";
        assertThat(wrong(json)).containsExactly("lines[0].amount: input.money");
    }

    @Test
    void every_fault_is_listed_at_once() {
        assertThat(wrong("{\"title\":\"altfor lang tittel\",\"lines\":[{\"school\":\"../x\",\"amount\":\"mye\"},{}],"
                        + "\"role\":\"KONGE\",\"date\":\"i går\",\"year\":\"2023/2025\",\"ekstra\":1}"))
                .containsExactlyInAnyOrder(
                        "lines[0].school: input.value",
                        "lines[0].amount: input.money",
                        "lines[1].school: Fyll ut dette feltet.",
                        "lines[1].amount: Fyll ut dette feltet.",
                        "role: input.choice",
                        "date: input.date",
                        "year: input.schoolYear",
                        "ekstra: input.unknown",
                        "title: Skriv mellom 0 og 10 tegn, eller velg så mange.");
    }

    @Test
    void a_form_gives_the_same_as_json() throws IOException {
        var form = read(
                "title=Lek&lines[0].school=a&lines[0].amount=90 000&role=TEACHER&date=2023-04-01&year=2023/24&_csrf=x",
                MediaType.APPLICATION_FORM_URLENCODED);
        var json = read(
                "{\"title\":\"Lek\",\"lines\":[{\"school\":\"a\",\"amount\":90000}],\"role\":\"TEACHER\","
                        + "\"date\":\"2023-04-01\",\"year\":\"2023/2024\"}",
                MediaType.APPLICATION_JSON);
        assertThat(form).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"title\":\"a\",\"title\":\"b\"}", "{} {}", "<xml/>"})
    void what_is_not_json_is_unreadable(String body) {
        assertThat(catchThrowableOfType(RuntimeException.class, () -> read(body, MediaType.APPLICATION_JSON)))
                .isInstanceOfAny(HttpMessageNotReadableException.class, BadInput.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "1", "\"tekst\""})
    void a_body_that_is_no_object_is_refused(String body) {
        assertThat(wrong(body)).isNotEmpty();
    }
}
