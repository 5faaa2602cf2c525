package no.dekom.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.dekom.deploy.DemoService;
import no.dekom.deploy.demo.Persona;
import no.dekom.events.OrganisationId;
import no.dekom.events.decisions.GrantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * From the innstilling that the forum has sent to money that came back, by two county governors and a university that have nothing
 * but the pages.
 */
@ExtendWith({DemoService.Running.class, Chromium.Running.class})
class GrantToReclaimWalkTest {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final OrganisationId COUNTY = Persona.GOVERNOR.organisation();
    private static final OrganisationId RECIPIENT = Persona.UNIVERSITY.organisation();
    private static final String NAME = "Universitetet i Stavanger";
    private static final long LEFT = 100_000;

    private final DemoService service;
    private final Browser browser;
    private final int year;
    private final GrantId grant;
    private final String account;

    GrantToReclaimWalkTest(DemoService service, Browser browser) {
        this.service = service;
        this.browser = browser;
        this.year = LocalDate.ofInstant(service.clock().instant(), ZoneId.of("Europe/Oslo"))
                .getYear();
        this.grant = GrantId.of(COUNTY, year, RECIPIENT);
        this.account = "/regnskap/sak/" + grant;
    }

    private Someone as(Persona persona) {
        return Someone.at(service, browser).logsInAs(persona);
    }

    @Test
    void from_the_innstilling_to_money_that_came_back() {
        decided();
        accepted();
        paid();
        accountedFor();
        settled();
        paidBack();
        addsUp();
    }

    private void decided() {
        try (var nina = as(Persona.GOVERNOR)) {
            nina.open("/vedtak/" + COUNTY + "/" + year + "/" + RECIPIENT + "/forbered")
                    .presses("Lagre og la en annen godkjenne")
                    .sees("Vedtaket er forberedt");
            nina.open("/vedtak/sak/" + grant + "/godkjenn").sees("Du har selv forberedt");
        }
        try (var anders = as(Persona.GOVERNOR_2)) {
            anders.open("/vedtak/sak/" + grant + "/godkjenn")
                    .presses("Godkjenn vedtak")
                    .sees("Vedtaket er godkjent");
        }
        awaitLetter();
    }

    /** It is made and kept by itself, some seconds after the approval. */
    private void awaitLetter() {
        var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!service.sql()
                .sql("select exists (select from decisions.decision where grant_id = ? and letter is not null)")
                .param(grant.value())
                .query(Boolean.class)
                .single()) {
            assertThat(System.nanoTime()).as("no letter is made").isLessThan(end);
        }
    }

    private void accepted() {
        try (var ragnhild = as(Persona.UNIVERSITY)) {
            ragnhild.open("/vedtak/sak/" + grant).sees("Vedtatt");
            ragnhild.open("/utbetalinger/sak/" + grant + "/vilkar")
                    .presses("Godta vilkårene")
                    .sees("Vilkårene er godtatt");
            ragnhild.open("/utbetalinger/konto/" + RECIPIENT);
            ragnhild.page().locator("[name=number]").fill("8601 11 17946");
            ragnhild.presses("Send til godkjenning");
            ragnhild.page().locator("ds-error-summary").waitFor();
            ragnhild.page().locator("[name=number]").fill("86011117947");
            ragnhild.presses("Send til godkjenning").sees("Kontonummeret er sendt");
        }
        try (var anders = as(Persona.GOVERNOR_2)) {
            anders.open("/utbetalinger/konto/" + RECIPIENT)
                    .presses("Godkjenn kontonummeret")
                    .sees("Kontonummeret er godkjent");
        }
    }

    private void paid() {
        var granted = granted();
        try (var nina = as(Persona.GOVERNOR)) {
            nina.open("/utbetalinger/sak/" + grant + "/planlegg");
            nina.page().locator("[name='instalments[0].sum']").fill(Long.toString(granted));
            nina.page().locator("[name='instalments[0].due']").fill(year + "-01-01");
            nina.page()
                    .locator("[name='instalments[0].condition']")
                    .selectOption(new SelectOption().setValue("TERMS_ACCEPTED"));
            nina.presses("Lagre planen").sees("Planen er laget");
            leaveOutOthers(nina.open("/utbetalinger/bestill"));
            nina.presses("Bestill").sees("Utbetalingene er bestilt");
        }
        try (var anders = as(Persona.GOVERNOR_2)) {
            leaveOutOthers(anders.open("/utbetalinger/godkjenn"));
            anders.presses("Godkjenn").sees("Utbetalingene er godkjent");
        }
        try (var nina = as(Persona.GOVERNOR)) {
            nina.open("/utbetalinger/lag-fil").sees(NAME).presses("Lag fila").sees("Fila er laget");
            var file = nina.idAfter("/utbetalinger/filer/");
            nina.open("/utbetalinger/filer/" + file + "/svar")
                    .presses("Før svaret")
                    .sees("Svaret er ført");
            picture(nina, "tur-fil-besvart");
        }
    }

    private static void leaveOutOthers(Someone person) {
        for (var row : person.page().locator("main tbody tr").all()) {
            if (!row.innerText().contains(NAME)) {
                row.locator("[type=checkbox]").check();
            }
        }
    }

    private long granted() {
        return service.sql()
                .sql("select granted from accounts.grant_use where grant_id = ?")
                .param(grant.value())
                .query(Long.class)
                .single();
    }

    private void accountedFor() {
        try (var ragnhild = as(Persona.UNIVERSITY)) {
            ragnhild.open("/").sees("Rapporter hva tilskuddet for " + year + " er brukt til");
            ragnhild.open(account + "/rapporter");
            ragnhild.page().locator("[name='lines[0].ofGrant']").fill(Long.toString(granted() - LEFT));
            ragnhild.page().locator("[name=last][value=true]").check();
            ragnhild.presses("Send regnskapet").sees("Det er 100\u00a0000\u00a0kr igjen av tilskuddet. Skriv hvorfor.");
            picture(ragnhild, "tur-regnskap-feil");
            ragnhild.page().locator("[name=comment]").fill("En samling ble avlyst.");
            ragnhild.presses("Send regnskapet").sees("Bekreft at regnskapet stemmer");
            ragnhild.page().locator("[name=confirmed]").check();
            ragnhild.presses("Send regnskapet").sees("Regnskapet er sendt");
            picture(ragnhild, "tur-regnskap-sendt");
        }
        try (var nina = as(Persona.GOVERNOR)) {
            nina.open("/").sees("Se på");
            nina.open(account + "/godta").sees("En samling ble avlyst.");
            picture(nina, "tur-regnskap-godta");
            nina.presses("Godta regnskapet").sees("Regnskapet er godtatt");
        }
    }

    private void settled() {
        try (var nina = as(Persona.GOVERNOR)) {
            nina.open(account + "/oppgjor").sees("100\u00a0000\u00a0kr er til overs.");
            nina.page().locator("[name=reclaimed]").fill("99 999");
            nina.page().locator("[name=reason]").fill("Samlingen blir ikke holdt.");
            nina.presses("Lagre og la en annen godkjenne").sees("Det skal være 100\u00a0000\u00a0kr.");
            picture(nina, "tur-oppgjor-feil");
            nina.page().locator("[name=reclaimed]").fill("100 000");
            nina.presses("Lagre og la en annen godkjenne").sees("Oppgjøret er lagret");
            nina.open(account + "/oppgjor/godkjenn").sees("Du har selv forberedt oppgjøret");
        }
        try (var anders = as(Persona.GOVERNOR_2)) {
            anders.open(account + "/oppgjor/godkjenn").sees("Samlingen blir ikke holdt.");
            picture(anders, "tur-oppgjor-godkjenn");
            anders.presses("Godkjenn oppgjøret").sees("Oppgjøret er godkjent");
        }
    }

    private void paidBack() {
        try (var ragnhild = as(Persona.UNIVERSITY)) {
            ragnhild.open(account).sees("Dere skal betale tilbake 100\u00a0000\u00a0kr");
        }
        try (var nina = as(Persona.GOVERNOR)) {
            nina.open(account + "/betalt-tilbake")
                    .presses("Bekreft tilbakebetaling")
                    .sees("Tilbakebetalingen er bekreftet")
                    .sees("Avsluttet");
            picture(nina, "tur-betalt-tilbake");
            nina.open(account + "?fane=historikk").sees("Anders Ryvarmo").sees("Ragnhild Storevik");
        }
    }

    private void addsUp() {
        for (var persona : List.of(Persona.GOVERNOR, Persona.TEACHER)) {
            try (var someone = as(persona)) {
                someone.open("/regnskap").sees("Statsforvalteren i Rogaland");
                picture(someone, "tur-regnskap");
                someone.open("/regnskap/" + COUNTY + "/" + year);
                assertThat(someone.reads()).contains("Stemmer").doesNotContain("Stemmer ikke");
                picture(someone, "tur-regnskap-fylke");
            }
        }
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
