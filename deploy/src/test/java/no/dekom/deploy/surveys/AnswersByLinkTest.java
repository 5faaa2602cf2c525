package no.dekom.deploy.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.dekom.deploy.DemoService;
import no.dekom.deploy.demo.Persona;
import no.dekom.eventlog.Sha256;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the invitation to the thanks, by people who are not logged in, and what the demo has to see. */
@ExtendWith(DemoService.Running.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersByLinkTest {

    private static final String OPEN = "demo-undersokelse-3";
    private static final String CONTENT = form(
            "scores[0].item=q2",
            "scores[0].now=4",
            "scores[1].item=q3",
            "scores[1].now=5",
            "scores[2].item=q4",
            "scores[2].now=3",
            "texts[0].question=t8",
            "texts[0].text=Mer tid sammen");

    private final DemoService service;

    AnswersByLinkTest(DemoService service) {
        this.service = service;
    }

    @BeforeAll
    void invite() {
        service.done(
                Persona.COORDINATOR,
                "/api/surveys/" + OPEN + "/invitations",
                "{\"group\":1,\"language\":\"NYNORSK\",\"addresses\":\"en@prove.no, to@prove.no;\\ntre@prove.no\"}");
        for (var who : List.of("en", "to", "tre")) {
            service.sql()
                    .sql("insert into register.survey_link (token_sha256, invitation)"
                            + " select ?, id from register.survey_invitation where email = ?")
                    .params(Sha256.of("lenke-" + who), who + "@prove.no")
                    .update();
        }
    }

    private static String form(String... fields) {
        return Stream.of(fields)
                .map(it -> it.split("=", 2))
                .map(it -> URLEncoder.encode(it[0], StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(it[1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> sent(String path, String type, String body) {
        return service.send(service.request(path)
                .header("Content-Type", type)
                .header("Accept", "text/html,application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> sentForm(String path, String body) {
        return sent(path, "application/x-www-form-urlencoded", body);
    }

    private long answers() {
        return service.sql()
                .sql("select count(*) from command.survey_answer where round = ?")
                .param(OPEN)
                .query(Long.class)
                .single();
    }

    @Test
    void a_link_is_followed_looked_over_and_sent_once_without_login() {
        var page = service.send(service.request("/svar/lenke-en"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Vi deler det vi lærer.", "Svaret kan ikke endres");
        var before = answers();
        var looked = sentForm("/svar/lenke-en", CONTENT);
        assertThat(looked.statusCode()).isEqualTo(200);
        assertThat(looked.body()).contains("Se over svaret", "action=\"/api/survey-answers/lenke-en\"");
        assertThat(answers()).isEqualTo(before);
        for (var time = 0; time < 2; time++) {
            var done = sentForm("/api/survey-answers/lenke-en", CONTENT + "&_page=%2Fsvar%2Flenke-en");
            assertThat(done.statusCode()).isEqualTo(303);
            assertThat(done.headers().firstValue("Location").orElseThrow()).startsWith("/svar/lenke-en");
        }
        assertThat(answers()).isEqualTo(before + 1);
        assertThat(service.send(service.request("/svar/lenke-en?takk=1")).body())
                .contains("Takk for svaret");
        assertThat(service.send(service.request("/svar/lenke-en")).body()).contains("Denne lenka er brukt");
    }

    @Test
    void a_program_is_told_why_not() {
        var json = "{\"scores\":[{\"item\":\"q2\",\"now\":4},{\"item\":\"q3\",\"now\":5},{\"item\":\"q4\",\"now\":3}]}";
        assertThat(sent("/api/survey-answers/gjettet", "application/json", json).statusCode())
                .isEqualTo(404);
        assertThat(sent("/api/survey-answers/lenke-to", "application/json", json)
                        .statusCode())
                .isEqualTo(200);
        var again = sent("/api/survey-answers/lenke-to", "application/json", json);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("LinkAnswersOnce");
        var half = "{\"scores\":[{\"item\":\"q2\",\"now\":4}]}";
        assertThat(sent("/api/survey-answers/lenke-tre", "application/json", half)
                        .body())
                .contains("SomethingIsAnswered");
    }

    @Test
    void the_demo_has_results_to_see_and_nobody_is_in_the_log() {
        var closed = service.get(Persona.TEACHER, "/undersokelser/demo-undersokelse-2");
        assertThat(closed.body()).contains("Samarbeid på skolen", "Din egen praksis", "Over tid", "Skoleleder");
        assertThat(service.get(Persona.COORDINATOR, "/").body()).doesNotContain("Lukk undersøkelsen");
        assertThat(service.sql()
                        .sql("select count(*) from log.event where name like 'surveys.%' and (payload::text like '%@%'"
                                + " or metadata::text like '%@%')")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
