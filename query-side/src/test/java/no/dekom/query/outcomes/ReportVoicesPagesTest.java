package no.dekom.query.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.query.testing.DemoReport;
import no.dekom.query.testing.DemoRound;
import no.dekom.query.testing.QuerySide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportVoicesPagesTest {

    private static QuerySide side;
    private static DemoRound demo;
    private static DemoRound elsewhere;
    private static DemoReport waits;
    private static DemoReport told;
    private static DemoReport locked;
    private static DemoReport asked;
    private static DemoReport whole;

    @BeforeAll
    static void start() {
        side = new QuerySide(Clock.fixed(Instant.parse("2024-12-01T10:00:00Z"), ZoneOffset.UTC));
        demo = new DemoRound(side, "a").organisations();
        elsewhere = new DemoRound(side, "b").organisations();
        waits = new DemoReport(side, demo, "venter").expected();
        told = new DemoReport(side, demo, "sagt").expected().reported().stated().signedBy(demo.ownersOfficer, 3);
        locked = new DemoReport(side, demo, "signert")
                .expected()
                .reported()
                .stated()
                .signed(3);
        asked = new DemoReport(side, demo, "mer")
                .expected()
                .reported()
                .stated()
                .signed(3)
                .moreAskedFor(3);
        whole = new DemoReport(side, demo, "ferdig").whole();
        side.await(whole.last());
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private static String path(DemoReport report) {
        return "/rapporter/" + report.measure;
    }

    private static String body(ActingAs actor, String path) {
        var page = side.get(actor, path);
        assertThat(page.status()).as(actor.role() + " " + path).isEqualTo(200);
        return page.body();
    }

    private static void hidden(ActingAs actor, String path) {
        assertThat(side.get(actor, path).status()).as(actor.role() + " " + path).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn"})
    void everyPageReadsInBothLanguages(String language) {
        for (var report : List.of(waits, told, locked, asked, whole)) {
            for (var tab : List.of("sak", "rapport", "stemmer", "historikk")) {
                assertThat(side.get(demo.auditor, path(report) + "?fane=" + tab, language)
                                .status())
                        .isEqualTo(200);
            }
        }
        for (var step = 1; step <= 5; step++) {
            assertThat(side.get(demo.coordinator, path(waits) + "/skriv?steg=" + step, language)
                            .status())
                    .isEqualTo(200);
        }
        assertThat(side.get(waits.partner, path(waits) + "/uttalelse", language).status())
                .isEqualTo(200);
        assertThat(side.get(told.partner, path(told) + "/signer", language).status())
                .isEqualTo(200);
        for (var act : List.of("godta", "be-om-mer", "merknad")) {
            assertThat(side.get(demo.governorsOfficer, path(locked) + "/kontroll?hva=" + act, language)
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void eachVoiceStandsBesideTheOthersAndDisagreementIsSaid() {
        var page = body(demo.teacher, path(told) + "?fane=stemmer");
        assertThat(page)
                .contains("Her er det uenighet: noen svarer ja, andre nei.")
                .contains("I rapporten: Navn koordinator-a (nettverk, Nettverket Lysefjord)")
                .contains("Navn tillitsvalgt-sagt (tillitsvalgt, Vågen skole)")
                .contains("ikke drøftet", "Vi fikk vite om det da planen var sendt.", "Bygger på: inntrykk")
                .contains("men ikke behov", "(på nettverksnivå)")
                .contains("Rektorene satt på første rad.", "Oppgavene er tatt inn i lærerutdanningen.");
        assertThat(body(demo.teacher, path(told) + "?fane=stemmer&versjon=1"))
                .contains("Du leser versjon 1. Den nyeste er versjon 3")
                .doesNotContain("ikke drøftet");
    }

    @Test
    void thoseWhoTookPartSeeItAndNobodyElse() {
        for (var reader : List.of(
                demo.teacher,
                demo.otherTeacher,
                demo.leader,
                demo.ownersOfficer,
                demo.assessor,
                demo.coordinator,
                demo.governorsOfficer,
                demo.auditor,
                told.union,
                told.partner)) {
            body(reader, path(told));
        }
        for (var stranger : List.of(
                demo.administrator,
                told.otherPartner,
                elsewhere.teacher,
                elsewhere.ownersOfficer,
                elsewhere.coordinator,
                elsewhere.governorsOfficer)) {
            hidden(stranger, path(told));
        }
    }

    @Test
    void eachFindsTheFormsThatAreTheirsAndOnlyInTheirTime() {
        body(demo.coordinator, path(waits) + "/skriv");
        body(demo.ownersOfficer, path(told) + "/skriv");
        hidden(demo.teacher, path(waits) + "/skriv");
        hidden(demo.coordinator, path(locked) + "/skriv");
        for (var speaker : List.of(demo.teacher, demo.leader, demo.ownersOfficer, waits.union, waits.partner)) {
            body(speaker, path(waits) + "/uttalelse");
        }
        hidden(demo.governorsOfficer, path(waits) + "/uttalelse");
        hidden(waits.otherPartner, path(waits) + "/uttalelse");
        hidden(demo.teacher, path(whole) + "/uttalelse");
        body(told.partner, path(told) + "/signer");
        hidden(demo.ownersOfficer, path(told) + "/signer");
        hidden(demo.coordinator, path(told) + "/signer");
        hidden(waits.partner, path(waits) + "/signer");
        hidden(asked.partner, path(asked) + "/signer");
        body(demo.governorsOfficer, path(locked) + "/kontroll");
        hidden(demo.governorsOfficer, path(told) + "/kontroll");
        hidden(elsewhere.governorsOfficer, path(locked) + "/kontroll");
        hidden(demo.auditor, path(locked) + "/kontroll");
        assertThat(body(demo.governorsOfficer, path(whole) + "/kontroll"))
                .contains("Lagre merknaden")
                .doesNotContain("Godta rapporten");
    }

    @Test
    void theReportStartsFromThePlanAndFromLastYear() {
        var first = body(demo.coordinator, path(waits) + "/skriv?steg=1");
        assertThat(first)
                .contains("Noe er hentet fra rapporten for 2023")
                .contains(
                        "name=\"activities[0].planned\" value=\"4\"",
                        "name=\"activities[0].hoursPlanned\" value=\"24\"")
                .contains("name=\"participation[0].ofHowMany\" value=\"40\"")
                .contains("name=\"voice\" value=\"NETWORK\"")
                .doesNotContain("I fjor leste vi");
        assertThat(body(demo.coordinator, path(waits) + "/skriv?steg=2")).contains("ikke fått egne såkornmidler");
        var third = body(demo.coordinator, path(waits) + "/skriv?steg=3");
        assertThat(third)
                .contains("I fjor var svaret: Delvis men omfatter ikke alle", "Ingen regler fastsetter ordlyden");
        var again = body(demo.coordinator, path(asked) + "/skriv?steg=1");
        assertThat(again).contains("name=\"activities[0].held\" value=\"3\"", "Fire samlinger og arbeid imellom.");
    }

    @Test
    void whatIsSignedIsShownWithItsVersion() {
        var page = body(told.partner, path(told) + "/signer");
        assertThat(page)
                .contains("Dette er versjon 3. Du signerer for Universitetet i vest.")
                .contains("name=\"version\" value=\"3\"")
                .contains("Her er det uenighet")
                .contains("Signerte versjon 3: Navn eier-a");
        assertThat(body(demo.ownersOfficer, path(asked))).contains("Det gjelder ikke den nyeste versjonen.");
    }

    @Test
    void eachHasTheirTasks() {
        assertThat(body(demo.coordinator, "/"))
                .contains("Skriv rapporten om «Lesing i alle fag»", "Svar statsforvalteren om «Lesing i alle fag»");
        assertThat(body(waits.union, "/")).contains("Uttal deg om «Lesing i alle fag»");
        assertThat(body(told.partner, "/")).contains("Les og signer rapporten om «Lesing i alle fag»");
        assertThat(body(demo.governorsOfficer, "/")).contains("Kontroller rapporten om «Lesing i alle fag»");
        assertThat(body(demo.auditor, "/")).doesNotContain("rapporten om");
    }

    @Test
    void theListTellsWhatWaitsForTheReader() {
        var all = body(demo.governorsOfficer, "/rapporter");
        assertThat(all).contains("Til kontroll (1)", "Mer er bedt om (1)", "Godtatt (1)", "Venter på deg (1)");
        var mine = body(demo.governorsOfficer, "/rapporter?vis=mine");
        assertThat(mine)
                .contains(path(locked) + "/kontroll")
                .doesNotContain(path(waits).concat("\""));
        assertThat(body(demo.governorsOfficer, "/rapporter?ar=2023"))
                .doesNotContain(path(locked).concat("\""));
        assertThat(body(told.partner, "/rapporter"))
                .contains(path(told) + "/signer")
                .doesNotContain(path(waits));
    }

    @Test
    void theGovernorsQuestionStandsUntilItIsAnswered() {
        assertThat(body(demo.coordinator, path(asked)))
                .contains("Hvem av lærerne var med?", "Statsforvalteren har bedt om mer innen 1. mars 2025");
        assertThat(body(demo.coordinator, path(whole)))
                .contains("Versjon 4 er godtatt", "Godt gjort rede for", "Merknad til versjon 4");
    }
}
