package no.dekom.deploy.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import no.dekom.deploy.DemoService;
import no.dekom.deploy.demo.Persona;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file of measures through the running service: who may send it, what becomes of it, and the same file again. */
@ExtendWith(DemoService.Running.class)
class MeasureImportTest {

    private static final String HEAD = "Referanse;Meldes av (organisasjonsnummer);Tittel;Endringsmodell;Første skoleår;"
            + "Skoler (organisasjonsnummer);Vikarer og frikjøp: sum;Vikarer og frikjøp: egenandel\n";
    private static final String NETWORK = "299603083";
    private static final String OWNER = "246281947";
    private static final String SCHOOL = "290937868";

    private final DemoService service;

    MeasureImportTest(DemoService service) {
        this.service = service;
    }

    private static String row(String reference, String of, String title, int kroner) {
        return reference + ";" + of + ";" + title + ";Prosedyre;2027/2028;" + SCHOOL + ";" + kroner + ";10000\n";
    }

    private String preview(Persona persona, String rows) {
        var answer = service.upload(persona, "measures", (HEAD + rows).getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(201);
        return DemoService.json(answer).get("id").asString();
    }

    private String page(Persona persona, String id) {
        return service.get(persona, "/import/" + id).body();
    }

    private void run(Persona persona, String id) {
        var answer = service.post(persona, "/api/imports/" + id + "/run", "{}");
        assertThat(answer.statusCode()).isEqualTo(202);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> !service.sql()
                        .sql("select state from forms.import where id = ?")
                        .param(id)
                        .query(String.class)
                        .single()
                        .equals("RUNNING"));
    }

    private String measure(String title) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> service.sql()
                                .sql("select id from needs.measure where title = ?")
                                .param(title)
                                .query(String.class)
                                .optional(),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }

    private long facts() {
        return service.facts();
    }

    @Test
    void measures_are_proposed_changed_and_left_alone_by_their_reference() {
        var rows = row("F-1", "", "Fil én", 100_000) + row("F-2", NETWORK, "Fil to", 50_000);
        var id = preview(Persona.COORDINATOR, rows);
        assertThat(page(Persona.COORDINATOR, id)).contains("Filen er i orden: 2 nye, 0 endrede og 0 uendrede.");
        run(Persona.COORDINATOR, id);
        assertThat(page(Persona.COORDINATOR, id)).contains("Importen er utført: 2 nye og 0 endrede");
        var second = measure("Fil to");
        assertThat(service.get(Persona.COORDINATOR, "/tiltak/" + second).body())
                .contains("Skarvhaugen barneskole", "Vikarer og frikjøp", "50\u00a0000");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> service.get(Persona.COORDINATOR, "/tiltak/" + second + "?fane=historikk")
                        .body()
                        .contains("Import av skoler.csv (SHA-256 "));
        var before = facts();
        var again = preview(Persona.COORDINATOR, rows);
        assertThat(page(Persona.COORDINATOR, again)).contains("Alt i filen er registrert fra før.");
        run(Persona.COORDINATOR, again);
        assertThat(facts()).isEqualTo(before);
        run(Persona.COORDINATOR, preview(Persona.COORDINATOR, rows.replace("Fil én", "Fil én, rettet")));
        assertThat(service.facts(measure("Fil én, rettet"))).isEqualTo(2);
        assertThat(service.facts(second)).isEqualTo(1);
        service.done(
                Persona.COORDINATOR,
                "/api/measures/" + second + "/withdrawal",
                "{\"reason\":\"Sendt inn ved en feil.\"}");
        assertThat(page(Persona.COORDINATOR, preview(Persona.COORDINATOR, rows.replace("50000", "60000"))))
                .contains("Tiltaket er trukket. Ta bort raden, eller gi den en ny referanse.");
    }

    @Test
    void an_owner_sends_in_its_own_and_the_administrator_for_whom_the_row_says() {
        run(Persona.OWNER, preview(Persona.OWNER, row("E-1", OWNER, "Eierens fil", 20_000)));
        assertThat(service.get(Persona.OWNER, "/tiltak/" + measure("Eierens fil"))
                        .statusCode())
                .isEqualTo(200);
        run(Persona.ADMINISTRATOR, preview(Persona.ADMINISTRATOR, row("E-1", OWNER, "Eierens fil, rettet", 20_000)));
        assertThat(service.facts(measure("Eierens fil, rettet"))).isEqualTo(2);
        run(Persona.ADMINISTRATOR, preview(Persona.ADMINISTRATOR, row("E-1", NETWORK, "Nettverkets fil", 20_000)));
        assertThat(service.facts(measure("Nettverkets fil"))).isEqualTo(1);
    }

    @Test
    void nobody_sends_in_for_others() {
        var before = facts();
        assertThat(page(Persona.OWNER, preview(Persona.OWNER, row("X-1", NETWORK, "Feil", 20_000))))
                .contains("Du kan ikke melde tiltak for «Kompetansenettverket Havstrand»");
        assertThat(page(Persona.T_COORDINATOR, preview(Persona.T_COORDINATOR, row("X-1", "", "Feil", 20_000))))
                .contains("«Skarvhaugen barneskole» hører ikke til Kompetansenettverket på Fosen.");
        var teachers = service.upload(
                Persona.TEACHER, "measures", (HEAD + row("X-1", "", "Feil", 20_000)).getBytes(StandardCharsets.UTF_8));
        assertThat(teachers.statusCode()).isEqualTo(403);
        assertThat(teachers.body()).contains("kan importere tiltak");
        var mine = preview(Persona.COORDINATOR, row("X-2", "", "Min", 20_000));
        assertThat(service.get(Persona.OWNER, "/import/" + mine).statusCode()).isEqualTo(404);
        assertThat(service.post(Persona.OWNER, "/api/imports/" + mine + "/run", "{}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(facts()).isEqualTo(before);
    }

    @Test
    void each_gets_the_templates_of_what_they_may_import() {
        var templates = "/api/imports/templates/";
        assertThat(service.get(Persona.COORDINATOR, templates + "measures.csv").body())
                .contains("Referanse;Meldes av (organisasjonsnummer);Tittel;Tema;")
                .contains("Annet: til UH");
        assertThat(service.get(Persona.OWNER, templates + "measures.xlsx").statusCode())
                .isEqualTo(200);
        assertThat(service.get(Persona.OWNER, templates + "organisations.xlsx").statusCode())
                .isEqualTo(403);
        assertThat(service.get(Persona.TEACHER, templates + "measures.csv").statusCode())
                .isEqualTo(403);
        assertThat(service.get(Persona.OWNER, "/import").body())
                .contains("Referansen er deres eget navn på det")
                .doesNotContain("Årsverk");
    }
}
