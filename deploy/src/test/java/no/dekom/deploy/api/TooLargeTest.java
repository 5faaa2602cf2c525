package no.dekom.deploy.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import no.dekom.deploy.DemoService;
import no.dekom.deploy.Multipart;
import no.dekom.deploy.demo.Persona;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is larger than the service takes in: a person gets a page that says what to do, a program problem+json. */
@ExtendWith(DemoService.Running.class)
class TooLargeTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final int MEGA = 1024 * 1024;
    private static final Map<String, String> WORDS =
            Map.of("nb", "Det du sendte, er for stort", "nn", "Det du sende, er for stort");

    private final DemoService service;

    TooLargeTest(DemoService service) {
        this.service = service;
    }

    private HttpResponse<String> upload(String accepts, String language, int size) {
        return service.send(service.request(Persona.ADMINISTRATOR, "/api/imports")
                .header("Content-Type", Multipart.TYPE)
                .header("Accept", accepts)
                .header("Cookie", "sprak=" + language)
                .POST(BodyPublishers.ofByteArray(Multipart.of("organisations", new byte[size]))));
    }

    private HttpResponse<String> form(String accepts) {
        return service.send(service.request(Persona.TEACHER, "/api/drafts/saakorn/ny")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", accepts)
                .POST(BodyPublishers.ofString("title=" + "a".repeat(MEGA))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn"})
    void a_file_from_a_browser(String language) {
        var answer = upload(BROWSER, language, 11 * MEGA);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(answer.body()).contains(WORDS.get(language), "10 MB").contains("<html lang=\"" + language);
    }

    @Test
    void a_file_far_too_large_is_answered_when_it_has_been_sent() {
        assertThat(upload(BROWSER, "nb", 40 * MEGA).body()).contains(WORDS.get("nb"));
    }

    @Test
    void a_form_from_a_browser() {
        var answer = form(BROWSER);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body())
                .contains("<h1", WORDS.get("nb"), "Kort ned teksten")
                .doesNotContain("TooLarge");
    }

    @Test
    void programs_get_a_problem() {
        for (var answer : new HttpResponse<?>[] {upload("*/*", "nb", 11 * MEGA), form("application/json")}) {
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/problem+json");
            assertThat(answer.body().toString()).contains("\"code\":\"TooLarge\"");
        }
    }
}
