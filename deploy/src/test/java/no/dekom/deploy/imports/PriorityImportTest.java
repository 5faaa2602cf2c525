package no.dekom.deploy.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import no.dekom.deploy.DemoService;
import no.dekom.deploy.demo.Persona;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A list of measures in order through the running service: preview, one act, the same file again, and wrong files. */
@ExtendWith(DemoService.Running.class)
class PriorityImportTest {

    private static final String HEAD = "År;Plass;Tiltak;Id;Foreslått;Begrunnelse;Vilkår\n";

    private final DemoService service;

    PriorityImportTest(DemoService service) {
        this.service = service;
    }

    private String preview(String file) {
        var answer = service.upload(Persona.GOVERNOR, "priorities", file.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return DemoService.json(answer).get("id").asString();
    }

    private String page(String id) {
        return service.get(Persona.GOVERNOR, "/import/" + id).body();
    }

    private void run(String id) {
        assertThat(service.post(Persona.GOVERNOR, "/api/imports/" + id + "/run", "{}")
                        .statusCode())
                .isEqualTo(202);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> !service.sql()
                        .sql("select state from forms.import where id = ?")
                        .param(id)
                        .query(String.class)
                        .single()
                        .equals("RUNNING"));
    }

    private static String row(int year, String place, String id, String sum, String reason) {
        return year + ";" + place + ";Tiltaket;" + id + ";" + sum + ";" + reason + ";\n";
    }

    @Test
    void a_list_comes_in_goes_out_and_comes_in_again() {
        var list = service.done(Persona.GOVERNOR, "/api/recommendations", "{\"year\":2046}");
        var file = HEAD + row(2046, "3", "demo-tiltak-lesing", "250 000", "Størst behov");
        var id = preview(file);
        assertThat(page(id)).contains("Filen er i orden: 1 nye, 0 endrede og 0 uendrede.");
        run(id);
        assertThat(service.facts(list)).isEqualTo(2);
        var shown = "/innstillinger/" + list;
        await().atMost(Duration.ofSeconds(30))
                .until(() -> service.get(Persona.GOVERNOR, shown).body().contains("Størst behov"));
        var again = preview(file);
        assertThat(page(again)).contains("Alt i filen er registrert fra før.");
        run(again);
        assertThat(service.facts(list)).isEqualTo(2);
        var out = service.get(Persona.GOVERNOR, shown + "?format=csv").body();
        assertThat(page(preview(out))).contains("Alt i filen er registrert fra før.");
        run(preview(out.replace("250000", "200000")));
        assertThat(service.facts(list)).isEqualTo(3);
    }

    @Test
    void wrong_files_do_nothing_and_say_why() {
        var list = service.done(Persona.GOVERNOR, "/api/recommendations", "{\"year\":2047}");
        assertThat(page(preview(HEAD
                        + row(2047, "1", "demo-tiltak-lesing", "999999999", "For mye")
                        + row(2047, "1", "demo-tiltak-begynneropplaering", "1", "Naboens"))))
                .contains("Det er foreslått mer enn det er søkt om", "Ingen tiltak som er sendt inn i fylket");
        assertThat(page(preview("År;Plass\n2047;1\n"))).contains("Denne kolonnen mangler.");
        assertThat(page(preview("PK\u0003\u0004 ikke et regneark"))).contains("Ingenting er lagret.");
        assertThat(service.facts(list)).isEqualTo(1);
        var members = service.upload(Persona.FORUM_MEMBER, "priorities", HEAD.getBytes(StandardCharsets.UTF_8));
        assertThat(members.statusCode()).isEqualTo(403);
    }

    @Test
    void what_another_has_changed_since_the_preview_is_shown_and_not_overwritten() {
        var list = service.done(Persona.GOVERNOR, "/api/recommendations", "{\"year\":2043}");
        var id = preview(HEAD + row(2043, "1", "demo-tiltak-lesing", "250000", "Fra filen"));
        service.done(Persona.GOVERNOR, "/api/recommendations/" + list + "/priorities", """
                {"measures":[],"leftOut":[{"measure":"demo-tiltak-lesing","reason":"Fra kollegaen"}]}""");
        run(id);
        assertThat(service.facts(list)).isEqualTo(2);
        assertThat(page(id)).contains("Noe var endret siden du så hva som ville skje");
        service.done(Persona.GOVERNOR, "/api/recommendations/" + list + "/priorities", """
                {"measures":[],"leftOut":[{"measure":"demo-tiltak-lesing","reason":"Fra kollegaen igjen"}]}""");
        run(id);
        assertThat(service.facts(list)).isEqualTo(3);
        run(id);
        assertThat(service.facts(list)).isEqualTo(4);
    }

    @Test
    void the_template_is_for_the_secretariat() {
        var templates = "/api/imports/templates/priorities";
        assertThat(service.get(Persona.GOVERNOR, templates + ".csv").body()).contains("År;Plass;Tiltak;Id;");
        assertThat(service.get(Persona.GOVERNOR, templates + ".xlsx").statusCode())
                .isEqualTo(200);
        assertThat(service.get(Persona.COORDINATOR, templates + ".csv").statusCode())
                .isEqualTo(403);
    }
}
