package no.dekom.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.time.LocalDate;
import java.time.ZoneId;
import no.dekom.deploy.DemoService;
import no.dekom.deploy.demo.Persona;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From what a school needs to a measure that the secretariat has accepted, by five people who have nothing but the pages. */
@ExtendWith({DemoService.Running.class, Chromium.Running.class})
class NeedsToMeasureWalkTest {

    private final DemoService service;
    private final Browser browser;
    private final int year;

    NeedsToMeasureWalkTest(DemoService service, Browser browser) {
        this.service = service;
        this.browser = browser;
        var today = LocalDate.now(ZoneId.of("Europe/Oslo"));
        this.year = today.getMonthValue() >= 8 ? today.getYear() + 1 : today.getYear();
    }

    private String schoolYear() {
        return year + "/" + (year + 1);
    }

    @Test
    void from_needs_to_an_accepted_measure() {
        var needs = schoolReportsNeeds();
        var measure = networkBegins();
        universityPutsItsPartIn(measure);
        networkSendsIn(measure);
        othersDoNotSeeIt(measure, needs);
        secretariatSendsBack(measure);
        networkMends(measure);
        secretariatAccepts(measure);
        auditorReads(measure);
    }

    private String schoolReportsNeeds() {
        try (var solveig = Someone.at(service, browser).logsInAs(Persona.LEADER)) {
            solveig.open("/").presses("Meld behov, frist 1. februar").isAt("Meld behov");
            solveig.writes("Hva har dere funnet?", "Elevene trenger mer øving i å skrive.")
                    .presses("Send meldingen")
                    .sees("Velg eller legg til minst én")
                    .ticks("Ståstedsanalyse")
                    .writes("Elever", "Elevrådet")
                    .presses("Send meldingen")
                    .sees("Skriv hvordan lærerne eller de tillitsvalgte er hørt")
                    .writes("Lærere", "Møte i fellestida")
                    .presses("Send meldingen")
                    .sees("Behovene er meldt")
                    .sees("Elevene trenger mer øving i å skrive.");
            return solveig.idAfter("/behov/");
        }
    }

    private String networkBegins() {
        try (var eirik = Someone.at(service, browser).logsInAs(Persona.COORDINATOR)) {
            eirik.open("/tiltak").presses("Meld et tiltak").isAt("Meld et tiltak");
            eirik.writes("Hva heter tiltaket?", "Skriving som alle mestrer")
                    .ticks("Kurs: samlinger med arbeid imellom")
                    .chooses("Første skoleår", schoolYear())
                    .writes("Antall skoleår", "2")
                    .ticks("Skarvhaugen barneskole, Havstrand kommune")
                    .writes("Målgruppe", "Alle lærerne")
                    .writes("Antall deltakere", "24")
                    .presses("Neste: Behov og plan")
                    .isAt("Meld et tiltak")
                    .ticks("Skarvhaugen barneskole, " + schoolYear())
                    .writes("Sammenheng med den langsiktige planen", "Skriving er andre satsing.")
                    .presses("Neste: Gjennomføring");
            eirik.chooses("Utviklingspartner 1", "demo-university").presses("Neste: Budsjett");
            line(eirik, "180 000", "200 000", "100 000");
            eirik.presses("Neste: Kriteriene")
                    .presses("Neste: Se over og lagre")
                    .sees("Dette mangler før tiltaket kan sendes inn")
                    .presses("Lagre tiltaket")
                    .sees("mer enn linjen koster");
            eirik.open("/tiltak/ny?steg=4");
            line(eirik, "180 000", "10 000", "100 000");
            eirik.presses("Neste: Kriteriene")
                    .presses("Neste: Se over og lagre")
                    .presses("Lagre tiltaket")
                    .sees("Tiltaket er lagret")
                    .sees("Legg til minst én samling.");
            return eirik.idAfter("/tiltak/");
        }
    }

    private static void line(Someone writer, String amount, String own, String university) {
        var page = writer.page();
        page.locator("[name='budget[0].kind']").selectOption("UNIVERSITY");
        page.locator("[name='budget[0].text']").fill("Samlinger og veiledning");
        page.locator("[name='budget[0].amount']").fill(amount);
        page.locator("[name='budget[0].ownShare']").fill(own);
        page.locator("[name='budget[0].universityPart']").fill(university);
    }

    private void universityPutsItsPartIn(String measure) {
        try (var ragnhild = Someone.at(service, browser).logsInAs(Persona.UNIVERSITY)) {
            ragnhild.open("/").presses("Skriv deres del av tiltaket «Skriving som alle mestrer»");
            ragnhild.isAt("Skriv på tiltaket")
                    .writes("Dato eller halvår", "Høst " + year)
                    .writes("Hva samlingen handler om", "Skriving i fagene")
                    .writes("Mellomarbeid", "Lærerne prøver ut og tar med elevtekster.")
                    .presses("Neste: Budsjett")
                    .presses("Neste: Kriteriene");
            for (var criterion = 0; criterion < 6; criterion++) {
                ragnhild.page()
                        .locator("[name='answers[" + criterion + "].text']")
                        .fill("Slik gjør vi det.");
            }
            ragnhild.presses("Neste: Se over og lagre")
                    .sees("Lærerne prøver ut og tar med elevtekster.")
                    .presses("Lagre tiltaket")
                    .sees("Tiltaket er lagret");
            assertThat(ragnhild.page().locator("form[action*=sending-in]").count())
                    .isZero();
        }
    }

    private void networkSendsIn(String measure) {
        try (var eirik = Someone.at(service, browser).logsInAs(Persona.COORDINATOR)) {
            eirik.open("/tiltak/" + measure)
                    .sees("det er minst 41 539 kr når tiltaket koster 180 000 kr")
                    .open("/tiltak/" + measure + "/skriv?steg=4");
            eirik.page().locator("[name='budget[0].ownShare']").fill("42 000");
            eirik.presses("Neste: Kriteriene")
                    .presses("Neste: Se over og lagre")
                    .presses("Lagre tiltaket")
                    .sees("Tiltaket er fylt ut")
                    .presses("Send inn tiltaket")
                    .sees("Tiltaket er sendt inn");
        }
    }

    private void othersDoNotSeeIt(String measure, String needs) {
        for (var stranger : new Persona[] {
            Persona.TEACHER_2, Persona.T_COORDINATOR, Persona.T_GOVERNOR, Persona.T_UNIVERSITY, Persona.ADMINISTRATOR
        }) {
            assertThat(service.get(stranger, "/tiltak/" + measure).statusCode()).isEqualTo(404);
            assertThat(service.get(stranger, "/behov/" + needs).statusCode()).isEqualTo(404);
        }
        assertThat(service.get(Persona.COORDINATOR, "/tiltak/" + measure + "/skriv")
                        .statusCode())
                .isEqualTo(404);
        assertThat(service.get(Persona.COORDINATOR, "/tiltak/" + measure + "/kontroll")
                        .statusCode())
                .isEqualTo(404);
    }

    private void secretariatSendsBack(String measure) {
        try (var nina = Someone.at(service, browser).logsInAs(Persona.GOVERNOR)) {
            nina.open("/").presses("Kontroller tiltaket «Skriving som alle mestrer»");
            nina.isAt("Kontroller tiltaket")
                    .presses("Send tilbake")
                    .sees("Skriv minst én merknad")
                    .writes("Budsjett", "Egenandelen er for lav.")
                    .presses("Send tilbake")
                    .sees("Tiltaket er sendt tilbake");
        }
    }

    private void networkMends(String measure) {
        try (var eirik = Someone.at(service, browser).logsInAs(Persona.COORDINATOR)) {
            eirik.open("/").presses("Rett tiltaket «Skriving som alle mestrer» etter merknadene");
            eirik.sees("Egenandelen er for lav.").presses("Rett «Budsjett»").isAt("Skriv på tiltaket");
            eirik.page().locator("[name='budget[0].ownShare']").fill("54 000");
            eirik.presses("Neste: Kriteriene")
                    .presses("Neste: Se over og lagre")
                    .presses("Lagre tiltaket")
                    .sees("Tiltaket er lagret")
                    .presses("Send inn tiltaket")
                    .sees("Tiltaket er sendt inn");
        }
    }

    private void secretariatAccepts(String measure) {
        try (var nina = Someone.at(service, browser).logsInAs(Persona.GOVERNOR)) {
            nina.open("/tiltak/" + measure)
                    .presses("Kontroller tiltaket")
                    .presses("Godta tiltaket")
                    .sees("Tiltaket er godtatt");
        }
    }

    private void auditorReads(String measure) {
        try (var gunnar = Someone.at(service, browser).logsInAs(Persona.AUDITOR)) {
            assertThat(gunnar.open("/tiltak/" + measure + "?fane=historikk").reads())
                    .contains("Tiltaket ble godtatt Nina Fjordmo")
                    .contains("Egenandelen er for lav.")
                    .contains("10 000 kr")
                    .contains("54 000 kr");
        }
    }
}
