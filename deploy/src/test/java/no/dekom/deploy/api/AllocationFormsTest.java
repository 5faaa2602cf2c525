package no.dekom.deploy.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.dekom.deploy.DemoService;
import no.dekom.deploy.demo.Persona;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The model editor and what if, sent as forms without JavaScript. */
@ExtendWith(DemoService.Running.class)
class AllocationFormsTest {

    private static final String MODELS = "/fordeling/modeller";
    private static final String[] STEERED = {
        "_form", "modell", "_subject", "ny", "_page", MODELS + "/ny", "_next", MODELS + "/{id}?utfort=laget"
    };
    private static final String[] TWO = {
        "title", "Prøve av skjema",
        "ruleSet", "dekom-2026",
        "steps[0].code", "trinn-1",
        "steps[0].name", "Til partnerskapene",
        "steps[0].kind", "REST",
        "steps[0].to", "PARTNERSHIPS",
        "steps[0].divided", "TEACHER_FTE",
        "steps[1].name", "En tredel til Universitetet",
        "steps[1].kind", "PERCENT_OF_WHOLE",
        "steps[1].percent", "33,333 %",
        "steps[1].to", "NAMED",
        "steps[1].divided", "WEIGHTS",
        "steps[1].named[0].organisation", "demo-university",
        "steps[1].named[0].weight", "2,5",
        "steps[1].named[1].organisation", "",
        "steps[1].floor", "10 000"
    };

    private final DemoService service;

    AllocationFormsTest(DemoService service) {
        this.service = service;
    }

    private HttpResponse<String> send(Persona persona, String path, String[] steered, String... fields) {
        var all = IntStream.range(0, steered.length + fields.length)
                .mapToObj(at -> at < steered.length ? steered[at] : fields[at - steered.length])
                .map(text -> URLEncoder.encode(text, StandardCharsets.UTF_8))
                .toList();
        var body = IntStream.range(0, all.size() / 2)
                .mapToObj(at -> all.get(2 * at) + "=" + all.get(2 * at + 1))
                .collect(Collectors.joining("&"));
        return service.send(service.request(persona, path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private static String[] with(String[] fields, String... more) {
        return IntStream.range(0, fields.length + more.length)
                .mapToObj(at -> at < fields.length ? fields[at] : more[at - fields.length])
                .toArray(String[]::new);
    }

    private String shown(Persona persona, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        var page = service.get(persona, answer.headers().firstValue("Location").orElseThrow());
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body().replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }

    @Test
    void a_model_is_moved_about_refused_mended_and_kept() {
        var governor = Persona.GOVERNOR;
        var moved = shown(governor, send(governor, "/api/allocation-models", STEERED, with(TWO, "_up", "steps[1]")));
        assertThat(moved)
                .contains("name=\"steps[0].name\" value=\"En tredel til Universitetet\"")
                .contains("name=\"steps[1].name\" value=\"Til partnerskapene\"")
                .contains("name=\"steps[0].named[0].weight\" value=\"2,5\"");
        var wrong = with(TWO, "steps[2].name", "Mer", "steps[2].kind", "PERCENT_OF_LEFT", "steps[2].percent", "mye");
        assertThat(shown(governor, send(governor, "/api/allocation-models", STEERED, wrong)))
                .contains("Skriv prosenten som et tall fra 0 til 100");
        var kept = send(governor, "/api/allocation-models", STEERED, TWO);
        assertThat(shown(governor, kept))
                .contains("Utkastet er lagret", "33,333 prosent av rammen", "Universitetet i Stavanger (2,5)")
                .contains("Minst 10 000 kr")
                .contains("«En tredel til Universitetet» får aldri noe, fordi «Til partnerskapene» tar alt");
    }

    @Test
    void what_was_tried_is_kept_with_an_override_and_discarded() {
        var member = Persona.FORUM_MEMBER;
        var steered = new String[] {
            "_form", "scenario",
            "_subject", "demo-modell-rogaland",
            "_page", "/fordeling/hva-om?modell=demo-modell-rogaland",
            "_next", "/fordeling/{id}?utfort=lagret"
        };
        var fields = new String[] {
            "title",
            "Prøve",
            "year",
            "2026",
            "frame",
            "36 000 000",
            "model",
            "demo-modell-rogaland",
            "countedOn",
            "2025-10-01",
            "changes[0].step",
            "uh",
            "changes[0].percent",
            "33,333",
            "overrides[0].step",
            "partnerskap",
            "overrides[0].recipient",
            "demo-friskoler",
            "overrides[0].sum",
            "500 000",
            "overrides[0].reason",
            "Avtalt i forumet"
        };
        var untitled = with(fields, "title", "");
        untitled[1] = "";
        assertThat(shown(member, send(member, "/api/scenarios", steered, untitled)))
                .contains("id=\"feil\"", "Avtalt i forumet");
        var kept = send(member, "/api/scenarios", steered, fields);
        assertThat(shown(member, kept))
                .contains("Scenarioet er lagret", "33,333 prosent", "Friskolenettverket i Rogaland får 500 000 kr")
                .doesNotContain("Dette må rettes");
        var at = kept.headers().firstValue("Location").orElseThrow().replaceAll("\\?.*", "");
        var id = at.substring(at.lastIndexOf('/') + 1);
        var discarded = send(
                member,
                "/api/scenarios/" + id + "/discard",
                new String[] {"_form", "f", "_subject", id, "_page", at + "/forkast", "_next", at + "?utfort=forkastet"
                },
                "reason",
                "Bare en prøve");
        assertThat(shown(member, discarded)).contains("Scenarioet er forkastet", "Bare en prøve");
        assertThat(service.get(member, "/fordeling").body()).doesNotContain(id);
    }
}
