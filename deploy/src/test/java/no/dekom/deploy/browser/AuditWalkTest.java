package no.dekom.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import no.dekom.audit.Draw;
import no.dekom.deploy.DekomApplication;
import no.dekom.deploy.DemoService;
import no.dekom.deploy.demo.Persona;
import no.dekom.deploy.seal.SealKey;
import no.dekom.eventlog.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * An auditor begins a control, draws a sample that can be drawn again, finds a decision that departs from the innstilling, makes
 * a finding of it, and checks its dossier offline from the command line; the county governor answers, and the control is closed with its report. All by people who have nothing but the
 * pages.
 */
@ExtendWith({DemoService.Running.class, Chromium.Running.class})
class AuditWalkTest {

    private static final String TITLE = "Avvik i Trøndelag";
    private static final String COUNTY = "Statsforvalteren i Trøndelag";
    private static final String FINDING = "Hvilket tiltak gjelder avviket?";
    private static final String SEED = "apent-mote-17";

    private final DemoService service;
    private final Browser browser;
    private final int year;

    AuditWalkTest(DemoService service, Browser browser) {
        this.service = service;
        this.browser = browser;
        this.year = LocalDate.ofInstant(service.clock().instant(), ZoneId.of("Europe/Oslo"))
                .getYear();
    }

    private Someone as(Persona persona) {
        return Someone.at(service, browser).logsInAs(persona);
    }

    @Test
    void a_control_from_its_purpose_to_its_report() throws Exception {
        String control;
        try (var gunnar = as(Persona.AUDITOR)) {
            control = begins(gunnar);
            draws(gunnar, control);
            findsADeparture(gunnar, control);
            opensTheDossier(gunnar);
        }
        governorAnswers();
        try (var gunnar = as(Persona.AUDITOR)) {
            gunnar.open("/").presses("Se på svaret og lukk funn 1: " + FINDING);
            gunnar.sees("Det gjelder lesing.")
                    .ticks("Forklart")
                    .writes("Merknad", "Greit.")
                    .presses("Lukk funnet");
            gunnar.sees("Det er lagret");
            closes(gunnar, control);
        }
    }

    private String begins(Someone gunnar) {
        gunnar.open("/kontroll").presses("Begynn en kontroll");
        gunnar.writes("Navn på kontrollen", TITLE)
                .writes("Formål", "Se om avvikene er begrunnet.")
                .ticks(COUNTY)
                .writes("Fra og med år", Integer.toString(year))
                .writes("Til og med år", Integer.toString(year))
                .ticks("Avvik fra innstillingen")
                .presses("Begynn en kontroll");
        gunnar.sees("Kontrollen er begynt");
        return gunnar.idAfter("/kontroll/");
    }

    private void draws(Someone gunnar, String control) {
        gunnar.presses("Trekk et utvalg");
        gunnar.sees("Saker å trekke blant:");
        gunnar.writes("Hvor mange saker skal trekkes?", "2").writes("Frø", SEED).presses("Trekk utvalget");
        gunnar.isAt("Utvalg 1").sees(SEED);
        var file = service.sql()
                .sql("select convert_from(content, 'UTF8') from documents.document where subject = ?"
                        + " and sha256 = (select payload ->> 'populationHash' from log.event where stream = ?"
                        + " and name = 'audit.SampleDrawn')")
                .params("utvalg " + control, control)
                .query(String.class)
                .single();
        var shell =
                Draw.commandLine("populasjon-1.txt", Sha256.of(file), SEED, 2).strip();
        assertThat(gunnar.reads()).contains(shell.replaceAll("\\s+", " "));
        var drawn = service.sql()
                .sql("select string_agg(one ->> 'kind' || '/' || (one ->> 'id'), ',' order by n) from log.event,"
                        + " json_array_elements(payload -> 'drawn') with ordinality as d (one, n)"
                        + " where stream = ? and name = 'audit.SampleDrawn'")
                .param(control)
                .query(String.class)
                .single();
        assertThat(drawn.split(",")).containsExactlyElementsOf(Draw.of(SEED, Draw.lines(file), 2));
        var left = gunnar.page().locator("main td button");
        left.first().click();
        PlaywrightAssertions.assertThat(left).hasCount(1);
    }

    private void findsADeparture(Someone gunnar, String control) {
        gunnar.open("/kontroll?liste=DEPARTURE&fylke=demo-t-governor");
        gunnar.page().locator("main table tbody th a").first().click();
        gunnar.presses("Lag funn");
        gunnar.presses(TITLE);
        gunnar.ticks("Merknad")
                .chooses("Hvem skal svare?", "demo-t-governor")
                .writes("Kort om funnet", FINDING)
                .writes("Hva er funnet?", "Begrunnelsen viser ikke hvilket tiltak det gjelder.")
                .presses("Send funnet");
        gunnar.sees("Funnet er sendt").sees(FINDING);
        gunnar.open("/kontroll/" + control + "/avslutt").sees("1 funn er ikke lukket");
    }

    /** The case of the departure in one file, which the command line checks with no database and no network. */
    private void opensTheDossier(Someone gunnar) throws Exception {
        var grant = service.sql()
                .sql("select id from control.deviation where list = 'DEPARTURE' and county = 'demo-t-governor'"
                        + " order by position desc limit 1")
                .query(String.class)
                .single();
        gunnar.open("/revisjon/sak/GRANT/" + grant);
        var file = Files.createTempDirectory("dekom-pakke").resolve("pakke.zip");
        gunnar.page()
                .waitForDownload(() -> gunnar.presses("Last ned dokumentasjonspakke"))
                .saveAs(file);
        var key = service.bean(SealKey.class).signer().verifier().toString();
        assertThat(verify(file, key))
                .contains("Det som er kontrollert, er i orden.")
                .doesNotContain("Galt:");
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThat(verify(file, key)).contains("Pakken er IKKE i orden.");
    }

    private static String verify(Path dossier, String key) throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DekomApplication.class.getName(),
                        "verify",
                        "--dossier",
                        dossier.toString(),
                        "--key",
                        key)
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return said;
    }

    private void governorAnswers() {
        try (var unni = as(Persona.T_GOVERNOR)) {
            unni.open("/").presses("Svar på funn 1: " + FINDING);
            unni.writes("Svaret deres", "Det gjelder lesing.").presses("Send svaret");
            unni.sees("Det er lagret").sees("Besvart");
        }
        try (var nina = as(Persona.GOVERNOR)) {
            assertThat(nina.open("/kontroll/funn").reads()).doesNotContain(FINDING);
        }
    }

    private void closes(Someone gunnar, String control) {
        gunnar.open("/kontroll/" + control + "/avslutt").sees("Last ned rapporten");
        gunnar.presses("Avslutt kontrollen");
        gunnar.sees("Kontrollen er avsluttet").sees("Rapporten er arkivert");
        var kept = service.sql()
                .sql("select count(*) from documents.document d join log.event e on e.payload ->> 'report' = d.sha256"
                        + " where e.stream = ? and e.name = 'audit.ControlClosed'")
                .param(control)
                .query(Integer.class)
                .single();
        assertThat(kept).isEqualTo(1);
    }
}
