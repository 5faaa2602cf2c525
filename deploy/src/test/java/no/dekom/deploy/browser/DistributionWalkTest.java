package no.dekom.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.dekom.deploy.DemoService;
import no.dekom.deploy.demo.MovedClock;
import no.dekom.deploy.demo.Persona;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The money of a year from a scenario to the innstilling, by secretariat, forum and a recipient who have nothing but the pages. */
@ExtendWith({DemoService.Running.class, Chromium.Running.class})
class DistributionWalkTest {

    private static final int YEAR = 2048;
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<Persona> MEMBERS =
            List.of(Persona.FORUM_MEMBER, Persona.FORUM_MEMBER_3, Persona.FORUM_MEMBER_4);

    /** From the change of a field until the page has been drawn with other figures, in milliseconds. */
    private static final String ANSWERED = """
            ([name, value]) => new Promise((done, failed) => {
                setTimeout(() => failed(new Error(`${name}=${value} changed no figure`)), 10000);
                const field = document.querySelector(`[name=${name}]`);
                const before = document.querySelector('#resultat').innerText;
                const watch = new MutationObserver(() => {
                    const now = document.querySelector('#resultat');
                    if (now && now.innerText !== before) {
                        watch.disconnect();
                        requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)));
                    }
                });
                watch.observe(document.body, {childList: true, subtree: true, characterData: true});
                const begun = performance.now();
                field.value = value;
                field.dispatchEvent(new Event('input', {bubbles: true}));
                field.dispatchEvent(new Event('change', {bubbles: true}));
            })""";

    private final DemoService service;
    private final Browser browser;

    DistributionWalkTest(DemoService service, Browser browser) {
        this.service = service;
        this.browser = browser;
    }

    private Someone secretariat() {
        return Someone.at(service, browser).logsInAs(Persona.GOVERNOR);
    }

    @Test
    void from_a_scenario_to_a_sum_that_explains_itself() throws IOException {
        service.done(Persona.GOVERNOR, "/api/frames", """
                {"year":%d,"sum":41000000,"source":"Brev","letter":"2026-01-10"}""".formatted(YEAR));
        var scenario = secretariatTriesAndSaves();
        var recommendation = service.done(Persona.GOVERNOR, "/api/recommendations", "{\"year\":%d}".formatted(YEAR));
        twoSecretariesAtOnce(recommendation);
        var meeting = secretariatCalls();
        var agendaCase = service.sql()
                .sql("select id from meetings.agenda_case where meeting = ?")
                .param(meeting)
                .query(String.class)
                .single();
        membersDeclare(meeting, agendaCase, scenario);
        MovedClock.ahead(service.clock(), Duration.ofDays(9), () -> {
            forumAgrees(meeting, agendaCase);
            secretariatAdoptsAndSends(recommendation);
        });
        recipientReadsWhy(recommendation);
    }

    private String secretariatTriesAndSaves() throws IOException {
        try (var nina = secretariat()) {
            nina.open("/fordeling").sees("Scenarioer");
            picture(nina, "fordeling-liste");
            nina.open("/fordeling/hva-om?modell=demo-modell-rogaland&aar=" + YEAR)
                    .sees("41\u00a0000\u00a0000");
            var told = new ArrayList<String>();
            nina.page().locator("[name=trinn]").selectOption("uh");
            for (var round = 1; round <= 5; round++) {
                told.add(answered(nina, "ramme", Integer.toString(30_000_000 + round * 1_000_000)));
                told.add(answered(nina, "prosent", Integer.toString(40 + round)));
            }
            nina.open("/fordeling/hva-om?modell=demo-modell-rogaland&ramme=35000000&aar=" + YEAR);
            nina.page().locator("[name=trinn]").selectOption("partnerskap");
            for (var round = 1; round <= 4; round++) {
                told.add(answered(nina, "nokkel", round % 2 == 0 ? "TEACHER_FTE" : "EQUALLY"));
            }
            Files.createDirectories(PICTURES);
            Files.write(Path.of("target", "hva-om.txt"), told);
            told.forEach(System.out::println);
            nina.sees("35\u00a0000\u00a0000");
            picture(nina, "hva-om-endret");
            nina.open("/fordeling/hva-om?modell=demo-modell-rogaland&aar=" + YEAR)
                    .writes("Navn på scenarioet", "Som modellen, " + YEAR)
                    .presses("Lagre scenarioet")
                    .sees("Scenarioet er lagret");
            picture(nina, "scenario-lagret");
            return nina.idAfter("/fordeling/");
        }
    }

    private static String answered(Someone person, String field, String value) {
        var took = (Number) person.page().evaluate(ANSWERED, List.of(field, value));
        return String.format(Locale.ROOT, "what if %s=%s: %.0f ms", field, value, took.doubleValue());
    }

    /** While one writes, another saves: both versions are shown, and what was written is kept. */
    private void twoSecretariesAtOnce(String recommendation) {
        try (var nina = secretariat()) {
            nina.open("/innstillinger/" + recommendation + "/prioriter");
            write(nina, "Slik Nina skriver det.");
            service.done(Persona.GOVERNOR, "/api/recommendations/" + recommendation + "/priorities", """
                    {"measures":[{"measure":"demo-tiltak-lesing","proposed":250000,"reason":"Slik kollegaen skriver det."}]}""");
            nina.presses("Lagre prioriteringen")
                    .sees("Lista er endret siden du åpnet den")
                    .sees("Slik kollegaen skriver det.")
                    .sees("Slik Nina skriver det.");
            picture(nina, "prioriter-to-samtidig");
            nina.presses("Lagre min liste i stedet")
                    .sees("Prioriteringen er lagret")
                    .sees("Slik Nina skriver det.");
            nina.open("/innstillinger/" + recommendation + "?fane=historikk").sees("Nina Fjordmo");
            nina.open("/innstillinger/" + recommendation + "/prioriter");
            nina.page().locator(row("place")).first().fill("");
            nina.page().locator(row("reason")).first().fill("");
            nina.page().locator(row("place")).first().fill("1");
            nina.presses("Lagre prioriteringen").sees("mangler foreslått beløp eller begrunnelse");
            picture(nina, "prioriter-feil");
        }
    }

    /** The field of the measure about reading, wherever it stands in the list. */
    private static String row(String part) {
        return "fieldset:has(input[value=demo-tiltak-lesing]) [name$=" + part + "]";
    }

    private static void write(Someone nina, String reason) {
        nina.page().locator(row("place")).first().fill("1");
        nina.page().locator(row("proposed")).first().fill("200000");
        nina.page().locator(row("reason")).first().fill(reason);
    }

    private String secretariatCalls() {
        try (var nina = secretariat()) {
            nina.open("/moter/ny")
                    .writes("Hva heter møtet?", "Fordelingsmøtet " + YEAR)
                    .writes("Sted", "Rådhuset")
                    .writes(
                            "Dag",
                            LocalDate.now(ZoneId.of("Europe/Oslo")).plusDays(8).toString())
                    .writes("Klokkeslett", "9.30")
                    .presses("Opprett møtet")
                    .sees("Møtet er opprettet");
            var meeting = nina.idAfter("/moter/");
            nina.presses("Ny sak")
                    .isAt("Ny sak")
                    .writes("Hva heter saken?", "Fordeling av rammen for " + YEAR)
                    .writes("Saksframlegg", "Scenarioet følger modellen.")
                    .writes("Forslag til konklusjon", "Forumet tilrår scenarioet.");
            nina.page().locator("[name=kind]").selectOption(new SelectOption().setLabel("Fordeling av rammen"));
            nina.page()
                    .locator("[name=subject]")
                    .selectOption(
                            new SelectOption().setLabel("Scenario for %d: Som modellen, %d".formatted(YEAR, YEAR)));
            nina.presses("Sett saken på dagsordenen").sees("Saken står på dagsordenen");
            nina.presses("Send innkallingen").sees("Innkallingen er sendt");
            return meeting;
        }
    }

    private void membersDeclare(String meeting, String agendaCase, String scenario) {
        for (var member : MEMBERS) {
            try (var someone = Someone.at(service, browser).logsInAs(member)) {
                someone.open("/moter/" + meeting + "/saker/" + agendaCase)
                        .ticks("Habil")
                        .presses("Meld habilitet")
                        .sees("Scenarioet følger modellen.");
                someone.open("/fordeling/" + scenario).sees("Et scenario binder ingen");
            }
        }
    }

    private void forumAgrees(String meeting, String agendaCase) {
        try (var nina = secretariat()) {
            nina.open("/moter/" + meeting + "/apne");
            MEMBERS.forEach(member -> nina.ticks(member.fullName()));
            nina.presses("Åpne møtet").sees("Møtet er åpnet");
            nina.open("/moter/" + meeting + "/saker/" + agendaCase)
                    .ticks("Ved enighet")
                    .presses("Før konklusjonen")
                    .sees("Konklusjonen er ført");
            nina.open("/moter/" + meeting).presses("Hev møtet").sees("Møtet er hevet");
        }
        for (var member : MEMBERS) {
            try (var someone = Someone.at(service, browser).logsInAs(member)) {
                someone.open("/moter/" + meeting + "/protokoll")
                        .presses("Godkjenn protokollen")
                        .sees("Du har godkjent protokollen");
            }
        }
    }

    private void secretariatAdoptsAndSends(String recommendation) {
        var path = "/innstillinger/" + recommendation;
        try (var nina = secretariat()) {
            nina.open(path + "/vedta").sees("Som modellen, " + YEAR);
            picture(nina, "innstilling-vedta-" + YEAR);
            nina.page()
                    .locator("main")
                    .getByText(
                            "Før inn vedtaket", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            nina.sees("Vedtaket er ført inn");
            picture(nina, "innstilling-fordeling");
            nina.open(path + "/send").presses("Send innstillingen").sees("Innstillingen er sendt");
            picture(nina, "innstilling-sendt");
        }
    }

    private void recipientReadsWhy(String recommendation) {
        try (var ragnhild = Someone.at(service, browser).logsInAs(Persona.UNIVERSITY)) {
            ragnhild.open("/innstillinger/" + recommendation + "?fane=fordeling");
            ragnhild.page()
                    .locator("main tbody a:has-text('Universitetet i Stavanger')")
                    .last()
                    .click();
            ragnhild.sees("Universitetet i Stavanger får")
                    .sees("41\u00a0000\u00a0000")
                    .sees("krone for krone");
            picture(ragnhild, "innstilling-hvorfor");
        }
        assertThat(service.get(Persona.TEACHER, "/innstillinger/" + recommendation)
                        .statusCode())
                .isEqualTo(200);
    }

    private static void picture(Someone person, String name) {
        for (var wide : List.of(true, false)) {
            person.page().setViewportSize(wide ? 1280 : 360, 900);
            person.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setPath(PICTURES.resolve(name + (wide ? "-bred" : "-smal") + ".png"))
                            .setFullPage(true));
        }
        person.page().setViewportSize(1280, 900);
    }
}
