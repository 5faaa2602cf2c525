package no.dekom.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.dekom.deploy.DemoService;
import no.dekom.deploy.demo.MovedClock;
import no.dekom.deploy.demo.Persona;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A whole round, from opening to reported outcome and read history, by nine people who have nothing but the pages. */
@ExtendWith({DemoService.Running.class, Chromium.Running.class})
class SeedFundRoundWalkTest {

    private static final String LINES = "Budsjettet er nøkternt.";

    private final DemoService service;
    private final Browser browser;
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Oslo"));

    SeedFundRoundWalkTest(DemoService service, Browser browser) {
        this.service = service;
        this.browser = browser;
    }

    @Test
    void a_whole_round_through_the_pages() {
        var round = coordinatorOpensARound();
        var alone = teacherAppliesAlone(round);
        var together = teacherAppliesForTwoSchools(round);
        ownerAddsMoney(round);
        MovedClock.ahead(service.clock(), Duration.ofDays(2), () -> {
            disqualifiedMemberIsStoppedAndDeclares(together);
            memberAssesses(round, alone, "90 000");
            memberAssesses(round, together, "60 000", "50 000");
            memberPresentsTheCase(round);
            steeringGroupDecides(round);
            teacherReports(alone);
            auditorReads(round, alone, together);
        });
    }

    /** All six steps, row buttons and sending, by plain forms. */
    @Test
    void a_teacher_without_javascript_applies_too() {
        var round = service.openRound();
        try (var jonas = Someone.withoutJavaScript(service, browser).logsInAs(Persona.TEACHER_2)) {
            jonas.open("/runder/" + round).presses("Søk om såkornmidler").isAt("Skoler og tittel");
            jonas.writes("Hva heter tiltaket?", "Brøk på bane");
            steps(jonas);
            jonas.chooses("Type", "EQUIPMENT")
                    .writes("Hva pengene skal gå til", "Målebånd")
                    .writes("Sum", "12 000")
                    .presses("Neste: Deling og samarbeid")
                    .isAt("Deling og samarbeid")
                    .writes("Hvordan skal dere dele erfaringene?", "På nettverksmøtet.")
                    .presses("Neste: Se over og send")
                    .sees("Målebånd")
                    .presses("Send søknaden")
                    .sees("Søknaden er sendt");
            var sent = jonas.idAfter("/soknader/");
            org.assertj.core.api.Assertions.assertThat(service.sql()
                            .sql("select applied from seedfunds.application where id = ?")
                            .param(sent)
                            .query(Long.class)
                            .single())
                    .isEqualTo(12_000);
        }
    }

    private String coordinatorOpensARound() {
        try (var eirik = Someone.at(service, browser).logsInAs(Persona.COORDINATOR)) {
            eirik.open("/sakornfond").presses("Åpne ny runde").isAt("Åpne ny runde");
            var years = eirik.field("Skoleår").locator("option[value]:not([value=''])");
            eirik.field("Skoleår").selectOption(years.last().getAttribute("value"));
            eirik.writes("Ramme", "150 000")
                    .writes("Det meste en skole kan få", "100 000")
                    .writes("Søknadsfrist", today.plusDays(1).toString())
                    .writes("Rapportfrist", today.plusDays(300).toString());
            var criteria = eirik.page().locator("input[name=criteria]");
            for (var box : criteria.all()) {
                box.setChecked(List.of("ANCHORED_IN_NEEDS", "SHARING").contains(box.getAttribute("value")));
            }
            eirik.presses("Åpne runden").sees("Runden er åpnet");
            return eirik.idAfter("/runder/");
        }
    }

    private String teacherAppliesAlone(String round) {
        try (var ingrid = Someone.at(service, browser).logsInAs(Persona.TEACHER)) {
            ingrid.open("/runder/" + round).presses("Søk om såkornmidler").isAt("Skoler og tittel");
            ingrid.writes("Hva heter tiltaket?", "Lekeplassen som klasserom").sees("Lagret");
            ingrid.open("/runder/" + round + "/sok?steg=1");
            assertThat(ingrid.field("Hva heter tiltaket?")).hasValue("Lekeplassen som klasserom");
            steps(ingrid);
            ingrid.chooses("Type", "EQUIPMENT")
                    .writes("Hva pengene skal gå til", "Bord ute")
                    .writes("Sum", "120 000")
                    .sees("over");
            ingrid.presses("Neste: Deling og samarbeid").isAt("Deling og samarbeid");
            ingrid.writes("Hvordan skal dere dele erfaringene?", "På nettverksmøtet i mai.")
                    .presses("Neste: Se over og send")
                    .sees("Budsjettet til Skarvhaugen barneskole er 20 000 kr over grensen på 100 000 kr. Ta det ned.");
            ingrid.presses("Fyll ut det som mangler").isAt("Budsjett");
            assertThat(ingrid.field("Hva pengene skal gå til")).hasValue("Bord ute");
            assertThat(ingrid.field("Sum")).hasValue("120 000");
            ingrid.writes("Sum", "90 000")
                    .presses("Neste: Deling og samarbeid")
                    .isAt("Deling og samarbeid")
                    .presses("Neste: Se over og send")
                    .sees("Slik vil arbeidsgruppa og styringsgruppa lese søknaden")
                    .presses("Send søknaden")
                    .sees("Søknaden er sendt");
            return ingrid.idAfter("/soknader/");
        }
    }

    /** Steps 1 to 3, up to the budget. */
    private static void steps(Someone teacher) {
        teacher.presses("Neste: Mål og bakgrunn")
                .isAt("Mål og bakgrunn")
                .writes("Hva vil dere oppnå?", "Elevene lærer ute.")
                .ticks("Egne observasjoner")
                .writes("Beskriv behovet", "Vi ser at mange er slitne midt på dagen.")
                .presses("Neste: Medvirkning")
                .isAt("Medvirkning")
                .ticks("Skoleleder")
                .ticks("Tillitsvalgt")
                .writes("Hvordan har de vært med?", "Saken er tatt opp i fellestid.")
                .presses("Neste: Budsjett")
                .isAt("Budsjett");
    }

    /** Per is a teacher at one of the schools besides his place in the working group. */
    private String teacherAppliesForTwoSchools(String round) {
        try (var per = Someone.at(service, browser).logsInAs(Persona.WORKING_GROUP_2)) {
            per.page().locator("button.dekom-who").click();
            per.page()
                    .getByRole(AriaRole.BUTTON)
                    .filter(new Locator.FilterOptions().setHasText("Lærer, Einerdalen barneskole"))
                    .click();
            per.page().waitForURL(service.address() + "/");
            per.open("/runder/" + round + "/sok?steg=1");
            assertThat(per.page().locator(".dekom-who")).containsText("Lærer");
            per.writes("Hva heter tiltaket?", "To skoler, én elv");
            per.page().getByText("Legg til skoler som søker sammen med dere").click();
            per.page()
                    .locator("input[name=schools][value=demo-blaaskjellvaagen]")
                    .check();
            steps(per);
            per.presses("Legg til en linje");
            line(per, 0, "Einerdalen barneskole", "Båt", "60 000");
            line(per, 1, "Blåskjellvågen ungdomsskole", "Redningsvester", "50 000");
            per.sees("110 000");
            per.presses("Neste: Deling og samarbeid")
                    .isAt("Deling og samarbeid")
                    .writes("Hvordan skal dere dele erfaringene?", "Vi besøker hverandre.")
                    .presses("Neste: Se over og send")
                    .sees("Redningsvester")
                    .presses("Send søknaden")
                    .sees("Søknaden er sendt");
            return per.idAfter("/soknader/");
        }
    }

    private static void line(Someone teacher, int at, String school, String text, String sum) {
        var page = teacher.page();
        page.locator("[name='budget[" + at + "].school']")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(school));
        page.locator("[name='budget[" + at + "].kind']").selectOption("EQUIPMENT");
        page.locator("[name='budget[" + at + "].text']").fill(text);
        page.locator("[name='budget[" + at + "].amount']").fill(sum);
    }

    private void ownerAddsMoney(String round) {
        try (var tove = Someone.at(service, browser).logsInAs(Persona.OWNER)) {
            tove.open("/runder/" + round)
                    .presses("Legg til egne midler")
                    .writes("Beløp", "40 000")
                    .writes("Merknad (valgfritt)", "Vedtak i kommunestyret.")
                    .presses("Legg til beløpet")
                    .sees("Pengene er lagt til")
                    .sees("190 000 kr");
        }
    }

    private void disqualifiedMemberIsStoppedAndDeclares(String application) {
        try (var per = Someone.at(service, browser).logsInAs(Persona.WORKING_GROUP_2)) {
            per.open("/soknader/" + application + "/vurder").isAt("Du kan ikke vurdere denne søknaden");
            assertThat(per.page().locator("main form[action*=assessments]")).hasCount(0);
            per.presses("Meld tilknytning til «To skoler, én elv»")
                    .ticks("Einerdalen barneskole")
                    .writes("Hva slags tilknytning?", "Jeg arbeider der.")
                    .presses("Meld tilknytning")
                    .sees("Tilknytningen er meldt");
        }
    }

    private void memberAssesses(String round, String application, String... sums) {
        try (var astrid = Someone.at(service, browser).logsInAs(Persona.WORKING_GROUP)) {
            astrid.open("/soknader/" + application + "/vurder");
            for (var criterion = 0; criterion < 2; criterion++) {
                astrid.page()
                        .locator("input[name='judgements[" + criterion + "].judgement'][value=FULFILLED]")
                        .check();
                astrid.page()
                        .locator("[name='judgements[" + criterion + "].reason']")
                        .fill("Godt begrunnet.");
            }
            for (var school = 0; school < sums.length; school++) {
                astrid.page().locator("[name='proposal[" + school + "].sum']").fill(sums[school]);
            }
            astrid.writes("Samlet begrunnelse", "Et gjennomtenkt tiltak.")
                    .presses("Send vurderingen")
                    .sees("Vurderingen er sendt");
        }
    }

    /** The sums of the assessments are more than the fund; the rule stops them, and what was written is kept. */
    private void memberPresentsTheCase(String round) {
        try (var astrid = Someone.at(service, browser).logsInAs(Persona.WORKING_GROUP)) {
            astrid.open("/runder/" + round).presses("Legg fram saken").isAt("Legg fram saken for styringsgruppa");
            astrid.page().locator("[name='lines[0].reason']").fill(LINES);
            astrid.page().locator("[name='lines[1].reason']").fill("To skoler lærer sammen.");
            astrid.writes("Oppsummering til styringsgruppa", "Begge tiltakene er gode.")
                    .presses("Legg fram saken")
                    .sees("Tildelingene er 200 000 kr til sammen, men fondet har 190 000 kr. Ta ned 10 000 kr.");
            assertThat(astrid.page().locator("[name='lines[0].reason']")).hasValue(LINES);
            assertThat(astrid.field("Oppsummering til styringsgruppa")).hasValue("Begge tiltakene er gode.");
            astrid.page().locator("[name='lines[1].sums[0].sum']").fill("50 000");
            astrid.presses("Legg fram saken").sees("Saken er lagt fram for styringsgruppa");
        }
    }

    private void steeringGroupDecides(String round) {
        try (var marit = Someone.at(service, browser).logsInAs(Persona.STEERING_GROUP)) {
            marit.open("/runder/" + round).presses("Vedta runden").isAt("Vedta runden");
            assertThat(marit.field(Persona.STEERING_GROUP_2.fullName())).isDisabled();
            marit.sees("Har en rolle ved Blåskjellvågen ungdomsskole, som søker, og kan ikke være med.");
            marit.ticks(Persona.STEERING_GROUP_3.fullName());
            var sum = marit.page().locator("[name='lines[1].sums[0].sum']");
            sum.fill("60 000");
            marit.presses("Se over vedtaket").sees("Tildelingene er 10 000 kr mer enn det som er til fordeling.");
            assertThat(marit.page()
                            .locator("main")
                            .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Vedta runden")))
                    .hasCount(0);
            marit.presses("Tilbake og rett").isAt("Vedta runden");
            assertThat(sum).hasValue("60 000");
            sum.fill("45 000");
            marit.presses("Se over vedtaket")
                    .sees("Vedtaket kan ikke gjøres om her")
                    .presses("Vedta runden")
                    .sees("Runden er vedtatt");
            org.assertj.core.api.Assertions.assertThat(marit.reads()).contains("185 000 kr");
        }
    }

    private void teacherReports(String measure) {
        org.awaitility.Awaitility.await()
                .until(() -> service.sql()
                                .sql("select count(*) from outcomes.outcome where measure = ?")
                                .param(measure)
                                .query(Integer.class)
                                .single()
                        == 1);
        try (var ingrid = Someone.at(service, browser).logsInAs(Persona.TEACHER)) {
            ingrid.open("/rapporter/" + measure).presses("Skriv rapporten");
            ingrid.writes("Hva ble gjort?", "Vi flyttet undervisningen ut.").presses("Neste");
            ingrid.page().locator("[name='spending[0].spent']").fill("80 000");
            ingrid.page().locator("[name='spending[0].explanation']").fill("Bordene ble billigere.");
            ingrid.presses("Neste");
            for (var criterion = 0; criterion < 6; criterion++) {
                ingrid.page()
                        .locator("input[name='answers[" + criterion + "].attainment'][value=YES]")
                        .check();
                ingrid.page()
                        .locator("select[name='answers[" + criterion + "].evidence']")
                        .selectOption("OBSERVATION");
            }
            ingrid.presses("Neste")
                    .writes("Hva virket ikke?", "Regn.")
                    .writes("Hva blir igjen når pengene er brukt?", "Bordene.")
                    .presses("Neste")
                    .sees("Bordene ble billigere.")
                    .presses("Send rapporten")
                    .sees("Rapporten er sendt");
        }
    }

    private void auditorReads(String round, String alone, String together) {
        try (var gunnar = Someone.at(service, browser).logsInAs(Persona.AUDITOR)) {
            org.assertj.core.api.Assertions.assertThat(gunnar.open("/soknader/" + alone + "?fane=historikk")
                            .reads())
                    .contains("Søknaden ble sendt Ingrid Skarvland, lærer, Skarvhaugen barneskole")
                    .contains("Søkt sum, Skarvhaugen barneskole Fra ikke oppgitt → til 90 000 kr")
                    .contains("Søknaden ble vurdert Astrid Lyngmo, arbeidsgruppa, Kompetansenettverket Havstrand"
                            + " Begrunnelse: Et gjennomtenkt tiltak.")
                    .contains("Tildelt sum, Skarvhaugen barneskole Fra ikke oppgitt → til 90 000 kr");
            org.assertj.core.api.Assertions.assertThat(gunnar.open("/soknader/" + together + "?fane=historikk")
                            .reads())
                    .contains("Et medlem meldte fra om tilknytning til Einerdalen barneskole Per Einerhaug")
                    .contains("Begrunnelse: Jeg arbeider der.")
                    .contains("Tildelt sum, Einerdalen barneskole Fra ikke oppgitt → til 45 000 kr");
            org.assertj.core.api.Assertions.assertThat(
                            gunnar.open("/runder/" + round + "?fane=historikk").reads())
                    .contains("Egne midler, Havstrand kommune Fra ikke oppgitt → til 40 000 kr")
                    .contains("Styringsgruppa vedtok runden og fordelte 185 000 kr av 190 000 kr"
                            + " Marit Havnes, styringsgruppa, Kompetansenettverket Havstrand");
            org.assertj.core.api.Assertions.assertThat(gunnar.open("/rapporter/" + alone + "?fane=historikk")
                            .reads())
                    .contains("Brukt Fra ikke oppgitt → til 80 000 kr")
                    .contains("Tjenesten, automatisk");
        }
    }
}
