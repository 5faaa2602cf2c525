package no.dekom.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.dekom.deploy.DemoService;
import no.dekom.deploy.Reports;
import no.dekom.deploy.demo.Persona;
import no.dekom.events.outcomes.OutcomeCriterion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One measure told by four, of whom two disagree; owner and university sign, the county governor asks for more, gets it, and
 * accepts. All by people who have nothing but the pages, the teacher without JavaScript.
 */
@ExtendWith({DemoService.Running.class, Chromium.Running.class})
class ReportWalkTest {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String TITLE = "Lesing på tvers av fag";
    private static final String MEASURE = "prove-rapport-med-stemmer";
    private static final String CASE = "/rapporter/" + MEASURE;
    private static final int LAST = OutcomeCriterion.CO_DETERMINATION.ordinal();

    private final DemoService service;
    private final Browser browser;
    private final LocalDate today;

    ReportWalkTest(DemoService service, Browser browser) {
        this.service = service;
        this.browser = browser;
        this.today = LocalDate.ofInstant(service.clock().instant(), ZoneId.of("Europe/Oslo"));
    }

    private Someone as(Persona persona) {
        return Someone.at(service, browser).logsInAs(persona);
    }

    @Test
    void four_speak_two_disagree_the_parties_sign_and_the_governor_gets_more() {
        new Reports(service).expected(MEASURE, TITLE);
        coordinatorReports();
        teacherSaysYes();
        unionSaysNo();
        universityTellsOfItsOwn();
        disagreementIsSaid();
        partiesSign("4");
        governorAsksForMore();
        coordinatorAnswers();
        partiesSign("5");
        governorAccepts();
    }

    private void coordinatorReports() {
        try (var eirik = as(Persona.COORDINATOR)) {
            eirik.open("/").presses("Skriv rapporten om «" + TITLE + "»");
            assertThat(eirik.page().locator("[name='activities[0].planned']").inputValue())
                    .isEqualTo("4");
            eirik.page().locator("[name='activities[0].held']").fill("3");
            eirik.page().locator("[name='participation[0].tookPart']").fill("12");
            eirik.page().locator("[name='participation[0].ofHowMany']").fill("14");
            eirik.writes("Hva ble gjort?", "Fire samlinger var planlagt, og tre ble holdt.")
                    .presses("Neste")
                    .sees("ikke fått egne såkornmidler")
                    .presses("Neste")
                    .sees("Spørsmålene følger «");
            for (var at = 0; at <= LAST; at++) {
                answers(eirik, at, "YES", "OBSERVATION");
            }
            picture(eirik, "rapport-kriterier");
            eirik.presses("Neste")
                    .writes("Hva virket ikke?", "For lite tid mellom samlingene.")
                    .writes("Hva blir igjen når pengene er brukt?", "Leseplanen.")
                    .presses("Neste")
                    .sees("12 av 14")
                    .presses("Send rapporten")
                    .sees("Rapporten er sendt");
        }
    }

    private static void answers(Someone person, int criterion, String attainment, String evidence) {
        var row = "answers[" + criterion + "].";
        person.page()
                .locator("input[name='" + row + "attainment'][value=" + attainment + "]")
                .check();
        person.page().locator("select[name='" + row + "evidence']").selectOption(new SelectOption().setValue(evidence));
    }

    private void teacherSaysYes() {
        try (var ingrid = Someone.withoutJavaScript(service, browser).logsInAs(Persona.TEACHER)) {
            ingrid.open("/").presses("Uttal deg om «" + TITLE + "»");
            opens(ingrid, LAST);
            answers(ingrid, LAST, "YES", "OBSERVATION");
            ingrid.presses("Send uttalelsen").sees("Uttalelsen er sendt");
        }
    }

    private static void opens(Someone person, int criterion) {
        person.page().locator("main form details summary").nth(criterion).click();
    }

    private void unionSaysNo() {
        try (var trond = as(Persona.UNION)) {
            trond.open(CASE).presses("Uttal deg");
            opens(trond, LAST);
            answers(trond, LAST, "NO", "IMPRESSION");
            trond.presses("Send uttalelsen");
            trond.page().locator("ds-error-summary").waitFor();
            picture(trond, "rapport-uttalelse-feil");
            trond.page().locator("[name='answers[" + LAST + "].qualifier']").fill("ikke drøftet");
            trond.presses("Send uttalelsen").sees("Uttalelsen er sendt");
        }
    }

    private void universityTellsOfItsOwn() {
        try (var ragnhild = as(Persona.UNIVERSITY)) {
            ragnhild.open("/").presses("Uttal deg om «" + TITLE + "»");
            ragnhild.writes("Hva har det betydd for lærerutdanningen?", "Studentene leser loggene.")
                    .presses("Send uttalelsen")
                    .sees("Uttalelsen er sendt");
        }
    }

    private void disagreementIsSaid() {
        try (var gunnar = as(Persona.AUDITOR)) {
            gunnar.open(CASE + "?fane=stemmer");
            assertThat(gunnar.reads())
                    .contains("Her er det uenighet: noen svarer ja, andre nei.")
                    .contains("Ingrid Skarvland (lærer, Skarvhaugen barneskole)")
                    .contains("Trond Vikhaug (tillitsvalgt, Skarvhaugen barneskole)")
                    .contains("ikke drøftet", "Studentene leser loggene.");
            picture(gunnar, "rapport-stemmer-uenighet");
        }
    }

    private void partiesSign(String version) {
        for (var persona : List.of(Persona.OWNER, Persona.UNIVERSITY)) {
            try (var party = as(persona)) {
                party.open("/")
                        .presses("Les og signer rapporten om «" + TITLE + "»")
                        .sees("Dette er versjon " + version)
                        .presses("Signer")
                        .sees("Rapporten er signert");
            }
        }
    }

    private void governorAsksForMore() {
        try (var nina = as(Persona.GOVERNOR)) {
            nina.open("/").presses("Kontroller rapporten om «" + TITLE + "»").presses("Be om mer");
            nina.writes("Hva må de svare på?", "Hvorfor falt én samling bort?");
            nina.page().locator("[name=due]").fill(today.plusDays(30).toString());
            picture(nina, "rapport-kontroll");
            nina.page().locator("main form button").first().click();
            nina.sees("Du har bedt om mer");
        }
    }

    private void coordinatorAnswers() {
        try (var eirik = as(Persona.COORDINATOR)) {
            eirik.open("/").presses("Svar statsforvalteren om «" + TITLE + "»");
            eirik.writes("Hva ble gjort?", "Tre samlinger ble holdt. Den fjerde falt bort da skolen var stengt.");
            eirik.presses("Neste")
                    .sees("ikke fått egne såkornmidler")
                    .presses("Neste")
                    .sees("Spørsmålene følger «")
                    .presses("Neste");
            eirik.page().locator("[name=whatDidNotWork]").waitFor();
            eirik.presses("Neste").sees("Den fjerde falt bort");
            eirik.presses("Send rapporten").sees("Rapporten er sendt");
        }
    }

    private void governorAccepts() {
        try (var nina = as(Persona.GOVERNOR)) {
            nina.open("/")
                    .presses("Kontroller rapporten om «" + TITLE + "»")
                    .sees("Den fjerde falt bort")
                    .presses("Godta rapporten")
                    .sees("Rapporten er godtatt");
            nina.open(CASE + "?fane=historikk");
            assertThat(nina.reads())
                    .contains(
                            "Rapporten ble godtatt",
                            "Statsforvalteren ba om mer",
                            "En uttalelse ble gitt, som tillitsvalgt");
        }
    }

    private static void picture(Someone person, String name) {
        person.page()
                .screenshot(new com.microsoft.playwright.Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve(name + ".png"))
                        .setFullPage(true));
    }
}
