package no.dekom.deploy.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.dekom.deploy.DemoService;
import no.dekom.deploy.demo.Persona;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A recommendation in a running service: the demo's, from scenario over the forum's case to adoption, and the form by hand. */
@ExtendWith(DemoService.Running.class)
class RecommendationFormsTest {

    private final DemoService service;

    RecommendationFormsTest(DemoService service) {
        this.service = service;
    }

    private String got(Persona persona, String path) {
        var page = service.get(persona, path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return page.body().replace('\u00a0', ' ').replaceAll("[ \\t]+", " ");
    }

    /** Step, recipient, who it is of, and the sum of every line. */
    private List<String> lines(Persona persona, String path) {
        return got(persona, path)
                .lines()
                .skip(1)
                .map(line -> line.split(";", -1))
                .filter(cells -> cells.length >= 4 && !cells[1].isBlank())
                .map(cells -> String.join(";", Arrays.copyOf(cells, 4)))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"rogaland,r,GOVERNOR", "trondelag,t,T_GOVERNOR"})
    void what_the_forum_adopted_are_the_sums_that_the_scenario_shows(String county, String short_, Persona governor) {
        var recommendation = "/innstillinger/demo-innstilling-" + county;
        var scenario = lines(governor, "/fordeling/demo-" + short_ + "-modellen?format=csv");
        assertThat(scenario).hasSizeGreaterThan(10);
        assertThat(lines(Persona.TEACHER, recommendation + "?fane=fordeling&format=csv"))
                .containsExactlyElementsOf(scenario);
        assertThat(got(Persona.TEACHER, recommendation + "?fane=grunnlag"))
                .contains("krone for krone")
                .doesNotContain("Summene stemmer ikke");
        assertThat(got(Persona.TEACHER, recommendation)).contains("Versjon 1 er vedtatt og sendt");
    }

    private HttpResponse<String> prioritise(String id, String version, String[]... rows) {
        var fields = Stream.of(rows).flatMap(Stream::of).toArray(String[]::new);
        var path = "/innstillinger/" + id;
        var steered = new String[] {
            "_form",
            "innstilling-prioriter",
            "_subject",
            id,
            "_page",
            path + "/prioriter",
            "_next",
            path + "?gjort=prioritert",
            "_version",
            version
        };
        var all = IntStream.range(0, steered.length + fields.length)
                .mapToObj(at -> at < steered.length ? steered[at] : fields[at - steered.length])
                .map(text -> URLEncoder.encode(text, StandardCharsets.UTF_8))
                .toList();
        var body = IntStream.range(0, all.size() / 2)
                .mapToObj(at -> all.get(2 * at) + "=" + all.get(2 * at + 1))
                .collect(Collectors.joining("&"));
        return service.send(service.request(Persona.GOVERNOR, "/api/recommendations/" + id + "/priorities")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private String shown(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return got(Persona.GOVERNOR, answer.headers().firstValue("Location").orElseThrow());
    }

    private static String[] row(int at, String measure, String place, String proposed, String reason) {
        var row = "rows[" + at + "].";
        return new String[] {
            row + "measure",
            "demo-tiltak-" + measure,
            row + "place",
            place,
            row + "proposed",
            proposed,
            row + "reason",
            reason,
            row + "conditions",
            ""
        };
    }

    @Test
    void the_list_is_written_in_a_form_and_nobodys_work_is_lost() {
        var id = service.done(Persona.GOVERNOR, "/api/recommendations", "{\"year\":2044}");
        assertThat(shown(prioritise(id, "1", row(0, "lesing", "1", "400 000", "Behov"))))
                .contains("Tiltak nummer 1 er foreslått mer enn det er søkt om", "value=\"400 000\"")
                .contains("href=\"#felt-rows-0-proposed\"", "id=\"felt-rows-0-proposed-feil\"");
        assertThat(shown(prioritise(id, "1", row(0, "lesing", "1", "200 000", ""))))
                .contains("mangler foreslått beløp eller begrunnelse", "id=\"felt-rows-0-reason-feil\"");
        assertThat(shown(prioritise(
                        id, "1", row(0, "lesing", "", "", ""), row(1, "begynneropplaering", "1", "1 000", "Naboens"))))
                .contains("er ikke blant de godtatte tiltakene i fylket");
        assertThat(shown(prioritise(id, "1", row(0, "lesing", "1", "200 000", "Størst behov"))))
                .contains("Prioriteringen er lagret", "200 000 kr", "Størst behov");
        var late = shown(prioritise(id, "1", row(0, "lesing", "", "", "Bygger ikke på behov")));
        assertThat(late)
                .contains("Lista er endret siden du åpnet den", "Slik står det nå", "Størst behov")
                .contains("Slik har du skrevet det", "Bygger ikke på behov");
        assertThat(shown(prioritise(id, "2", row(0, "lesing", "", "", "Bygger ikke på behov"))))
                .contains("Ikke prioriterte tiltak", "Bygger ikke på behov");
    }

    @Test
    void what_the_forum_has_not_adopted_for_the_year_is_refused() {
        var id = service.done(Persona.GOVERNOR, "/api/recommendations", "{\"year\":2045}");
        var answer = service.post(Persona.GOVERNOR, "/api/recommendations/" + id + "/adoption", """
                {"scenario":"demo-r-modellen","meeting":"demo-mote-fordeling-rogaland",
                 "agendaCase":"demo-mote-fordeling-rogaland-1"}""");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("ScenarioIsOfTheYear");
        assertThat(service.post(Persona.GOVERNOR, "/api/recommendations", "{\"year\":2045}")
                        .body())
                .contains("OneRecommendationAYear");
    }
}
