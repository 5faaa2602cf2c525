package no.dekom.query.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.query.testing.DemoNeeds;
import no.dekom.query.testing.DemoRound;
import no.dekom.query.testing.DemoRuleSets;
import no.dekom.query.testing.QuerySide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeedsPagesTest {

    private static final Instant AT = Instant.parse("2026-11-20T10:00:00Z");
    private static final ActingAs PARTNER =
            new ActingAs(new PersonId("ragnhild"), Role.UNIVERSITY_PARTNER, DemoNeeds.UNIVERSITY);
    private static final String DRAFT = "/tiltak/utkast";
    private static final String SENT = "/tiltak/sendt";
    private static final String BACK = "/tiltak/tilbake";
    private static final String TOO_LITTLE = "/tiltak/for-lite";
    private static final String JOINT = "/tiltak/felles";

    private static QuerySide side;
    private static DemoRound home;
    private static DemoRound away;

    @BeforeAll
    static void start() {
        side = new QuerySide(Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));
        DemoRuleSets.told(side, LocalDate.of(2027, 12, 31));
        home = new DemoRound(side, "a").organisations();
        away = new DemoRound(side, "b").organisations();
        side.await(DemoNeeds.told(side, home));
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private static int status(ActingAs actor, String path) {
        return side.get(actor, path).status();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn"})
    void everyPageReadsInBothLanguages(String language) {
        for (var measure : List.of(DRAFT, SENT, BACK, JOINT)) {
            for (var tab : List.of("sak", "kontroll", "historikk")) {
                assertThat(side.get(home.coordinator, measure + "?fane=" + tab, language)
                                .status())
                        .as(measure + tab)
                        .isEqualTo(200);
            }
        }
        for (var step = 1; step <= 6; step++) {
            assertThat(side.get(home.coordinator, BACK + "/skriv?steg=" + step, language)
                            .status())
                    .isEqualTo(200);
            assertThat(side.get(home.ownersOfficer, "/tiltak/ny?steg=" + step, language)
                            .status())
                    .isEqualTo(200);
        }
        for (var page : List.of(
                "/tiltak", "/behov", "/behov/" + DemoNeeds.REPORT, "/behov/" + DemoNeeds.REPORT + "?fane=historikk")) {
            assertThat(side.get(home.auditor, page, language).status()).isEqualTo(200);
        }
        for (var page : List.of("/planer", "/planer/ny", "/planer/plan-a", "/planer/plan-a/revider")) {
            assertThat(side.get(home.coordinator, page, language).status())
                    .as(page)
                    .isEqualTo(200);
        }
        assertThat(side.get(home.teacher, "/behov/ny", language).status()).isEqualTo(200);
        assertThat(side.get(home.teacher, "/behov/" + DemoNeeds.REPORT + "/rett", language)
                        .status())
                .isEqualTo(200);
        assertThat(side.get(home.governorsOfficer, SENT + "/kontroll", language).status())
                .isEqualTo(200);
        assertThat(side.get(home.coordinator, SENT + "/trekk", language).status())
                .isEqualTo(200);
        assertThat(side.get(home.coordinator, JOINT + "/bli-med", language).status())
                .isEqualTo(200);
    }

    @Test
    void aMeasureIsSeenByThoseItConcerns() {
        for (var actor : List.of(home.coordinator, home.ownersOfficer, home.assessor, PARTNER, home.auditor)) {
            assertThat(status(actor, SENT)).as(actor.toString()).isEqualTo(200);
        }
        assertThat(status(home.teacher, SENT)).isEqualTo(200);
        assertThat(status(home.otherTeacher, SENT)).isEqualTo(404);
        assertThat(status(home.governorsOfficer, SENT)).isEqualTo(200);
        for (var stranger : List.of(away.coordinator, away.governorsOfficer, away.teacher, home.administrator)) {
            assertThat(status(stranger, SENT)).as(stranger.toString()).isEqualTo(404);
        }
    }

    @Test
    void aDraftIsNotForTheSecretariatNorForAUniversityThatIsNotNamed() {
        assertThat(status(home.governorsOfficer, DRAFT)).isEqualTo(404);
        assertThat(status(PARTNER, DRAFT)).isEqualTo(404);
        assertThat(status(home.coordinator, DRAFT)).isEqualTo(200);
    }

    @Test
    void whatWasNeverSentInIsNotFoundByThoseWhoControl() {
        var drafts = side.jdbc()
                .sql("select position from audit.case_fact where id = 'utkast'")
                .query(Long.class)
                .list();
        assertThat(drafts).isNotEmpty();
        for (var reader : List.of(home.auditor, home.governorsOfficer)) {
            assertThat(side.get(reader, "/revisjon?hendelse=needs.MeasureProposed")
                            .body())
                    .contains("«Lesing i alle fag» ble foreslått")
                    .doesNotContain("Et utkast");
            assertThat(status(reader, "/revisjon/" + drafts.getFirst())).isEqualTo(404);
            assertThat(status(reader, DRAFT)).isEqualTo(404);
        }
        assertThat(side.get(home.coordinator, DRAFT + "?fane=historikk").body()).contains("Tiltaket ble foreslått");
    }

    @Test
    void factsAboutRuleSetsLieUnderTheirDraftersAndAreFoundByEveryGovernor() {
        assertThat(side.jdbc()
                        .sql("select count(*) from audit.case_fact where kind = 'RULE_SET'"
                                + " and place is distinct from 'statsforvalter'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(side.get(away.governorsOfficer, "/revisjon?hendelse=schemes.RuleSetApproved")
                        .body())
                .contains("Treff: 1");
    }

    @Test
    void anAcceptedJointMeasureIsOpenToTheSchoolsOfTheCounty() {
        assertThat(status(home.otherTeacher, JOINT)).isEqualTo(200);
        assertThat(status(home.teacher, JOINT)).isEqualTo(200);
        assertThat(status(away.teacher, JOINT)).isEqualTo(404);
        assertThat(side.get(home.coordinator, JOINT).body()).contains("Pulje 1:");
    }

    @Test
    void eachIsOfferedWhatIsTheirs() {
        assertThat(status(home.coordinator, BACK + "/skriv")).isEqualTo(200);
        assertThat(status(PARTNER, BACK + "/skriv?steg=3")).isEqualTo(200);
        assertThat(status(home.ownersOfficer, BACK + "/skriv")).isEqualTo(404);
        assertThat(status(home.coordinator, SENT + "/skriv")).isEqualTo(404);
        assertThat(status(home.coordinator, SENT + "/kontroll")).isEqualTo(404);
        assertThat(status(away.governorsOfficer, SENT + "/kontroll")).isEqualTo(404);
        assertThat(status(home.governorsOfficer, BACK + "/kontroll")).isEqualTo(404);
        assertThat(status(home.governorsOfficer, JOINT + "/apne")).isEqualTo(200);
        for (var actor : List.of(home.coordinator, home.auditor, away.governorsOfficer)) {
            assertThat(status(actor, JOINT + "/apne")).as(actor.toString()).isEqualTo(404);
        }
        assertThat(status(home.governorsOfficer, SENT + "/apne")).isEqualTo(404);
        assertThat(side.get(home.coordinator, JOINT + "?fane=historikk").body())
                .contains("Tiltaket ble åpnet igjen", "Budsjettet må ses på igjen.");
        assertThat(status(PARTNER, SENT + "/trekk")).isEqualTo(404);
        assertThat(status(home.teacher, JOINT + "/bli-med")).isEqualTo(404);
        assertThat(status(home.teacher, "/tiltak/ny")).isEqualTo(404);
    }

    @Test
    void whatIsMissingIsSaidBeforeItIsSent() {
        var draft = side.get(home.coordinator, DRAFT).body();
        assertThat(draft)
                .contains("Dette mangler før tiltaket kan sendes inn", "Velg minst én behovsmelding")
                .doesNotContain("sending-in");
        var mended = side.get(home.coordinator, BACK).body();
        assertThat(mended)
                .contains("/api/measures/tilbake/sending-in", "name=\"_version\" value=\"3\"")
                .doesNotContain("Dette mangler");
        assertThat(side.get(PARTNER, BACK).body()).doesNotContain("sending-in").contains("/skriv?steg=1");
    }

    @Test
    void theRuleSetOfTheDayItWasBegunOnIsAskedFor() {
        assertThat(side.get(home.coordinator, TOO_LITTLE).body())
                .contains("Egenandelen er 30\u00a0000\u00a0kr. Regelsettet krever 30 prosent av tilskuddet")
                .contains("det er minst 46\u00a0154\u00a0kr når tiltaket koster 200\u00a0000\u00a0kr")
                .doesNotContain("sending-in");
    }

    @Test
    void aYearWithoutADeadlineSaysSo() {
        try (var open = new QuerySide(Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC))) {
            var round = new DemoRound(open, "a").organisations();
            open.await(DemoNeeds.told(open, round));
            assertThat(open.get(round.leader, "/").body())
                    .contains("Meld behov")
                    .doesNotContain("1. februar");
            assertThat(open.get(round.leader, "/behov").body()).contains("Regelsettet fastsetter ingen frist.");
        }
    }

    private static void wrote(ActingAs actor, String form, String subject, String content) {
        side.jdbc()
                .sql("insert into forms.draft (person, form, subject, content, send_key)"
                        + " values (?, ?, ?, ?::jsonb, ?)")
                .params(actor.person().value(), form, subject, content, form + "-" + subject)
                .update();
    }

    private static void discard() {
        side.jdbc().sql("delete from forms.draft").update();
    }

    @Test
    void whatOthersHaveChangedMeanwhileStandsBesideWhatIsWritten() {
        wrote(
                home.teacher,
                "needs-report",
                DemoNeeds.REPORT.value(),
                "{\"_version\":[\"1\"],\"findings\":[\"Mange skriver for lite.\"]}");
        assertThat(side.get(home.teacher, "/behov/" + DemoNeeds.REPORT + "/rett")
                        .body())
                .contains(
                        "Noen andre har endret dette mens du skrev", "<p class=\"dekom-written\">Mange leser for sakte")
                .contains("<p class=\"dekom-written\">Mange skriver for lite.</p>", "name=\"_version\" value=\"2\"");
        wrote(home.coordinator, "plan", "plan-a", "{\"_version\":[\"1\"],\"title\":[\"Min tittel\"]}");
        assertThat(side.get(home.coordinator, "/planer/plan-a/revider").body())
                .contains("<p class=\"dekom-written\">Min tittel</p>", "name=\"_version\" value=\"2\"");
        wrote(home.coordinator, "measure", "tilbake", "{\"_version\":[\"1\"],\"plan\":[\"Følger planen.\"]}");
        assertThat(side.get(home.coordinator, BACK + "/skriv?steg=2").body())
                .contains("Se hva som er ulikt", "name=\"_version\" value=\"1\"");
        assertThat(side.get(home.coordinator, BACK + "/skriv?steg=6").body())
                .contains("<p class=\"dekom-written\">Følger planen.</p>", "Lagre min utgave")
                .contains("name=\"_version\" value=\"3\"");
        discard();
        assertThat(side.get(home.teacher, "/behov/" + DemoNeeds.REPORT + "/rett")
                        .body())
                .doesNotContain("Noen andre har endret");
    }

    @Test
    void theCheckOfAMeasureThatWasChangedMeanwhileKeepsWhatIsWritten() {
        var remark = "{\"_version\":[\"1\"],\"remarks[3].text\":[\"Egenandelen mangler.\"]}";
        wrote(home.governorsOfficer, "measure-check", "sendt", remark);
        assertThat(side.get(home.governorsOfficer, SENT + "/kontroll").body())
                .contains("Noen andre har endret dette mens du skrev", "Dette har skjedd etter at du åpnet siden")
                .contains("100\u00a0000\u00a0kr", "120\u00a0000\u00a0kr", "Egenandelen mangler.")
                .contains("name=\"_version\" value=\"3\"");
        wrote(home.governorsOfficer, "measure-check", "tilbake", remark);
        assertThat(side.get(home.governorsOfficer, BACK + "/kontroll").body())
                .contains("Tiltaket er ikke lenger til kontroll", "Tiltaket ble sendt tilbake", "Egenandelen mangler.")
                .contains("/api/drafts/measure-check/tilbake/discard")
                .doesNotContain("/api/measures/tilbake/remarks");
        assertThat(side.get(home.governorsOfficer, BACK + "/kontroll", "nn").status())
                .isEqualTo(200);
        discard();
        assertThat(status(home.governorsOfficer, BACK + "/kontroll")).isEqualTo(404);
        assertThat(side.get(home.governorsOfficer, SENT + "/kontroll").body()).doesNotContain("Dette har skjedd etter");
    }

    @Test
    void aPlanHasItsHistory() {
        assertThat(side.get(home.teacher, "/planer/plan-a?fane=historikk").body())
                .contains("fikk utgave 2", "Ny satsing")
                .doesNotContain("Tidligere utgaver");
    }

    @Test
    void remarksLeadToThePartTheyAreAbout() {
        assertThat(side.get(home.coordinator, BACK + "?fane=kontroll").body())
                .contains("Egenandelen er for lav.", BACK + "/skriv?steg=4");
    }

    @Test
    void theHistorySaysWhatASumWasBefore() {
        assertThat(side.get(home.auditor, SENT + "?fane=historikk").body())
                .contains("100\u00a0000\u00a0kr", "120\u00a0000\u00a0kr", "Tiltaket ble sendt inn");
        assertThat(side.get(home.teacher, "/behov/" + DemoNeeds.REPORT + "?fane=historikk")
                        .body())
                .contains("Presisert", "på 6. trinn");
    }

    @Test
    void theReviewSendsAllThatIsWritten() {
        var review = side.get(home.coordinator, BACK + "/skriv?steg=6").body();
        assertThat(review)
                .contains("name=\"title\" value=\"Skriving i alle fag\"")
                .contains("name=\"budget[0].amount\" value=\"90000\"")
                .contains("name=\"answers[5].criterion\" value=\"CO_DETERMINATION\"")
                .contains("name=\"needs\" value=\"behov-a\"")
                .contains("name=\"_version\" value=\"3\"");
    }

    @Test
    void theListKeepsItsChoiceInTheAddress() {
        var back =
                side.get(home.coordinator, "/tiltak?vis=tilbake&sorter=kostnad").body();
        assertThat(back).contains("Skriving i alle fag").doesNotContain("Begynneropplæring<");
        assertThat(back).contains("Alle (6)", "Til kontroll (1)");
    }

    @Test
    void needsAreReadByTheSchoolItsOwnersAndThoseWhoBuildOnThem() {
        for (var actor : List.of(
                home.teacher, home.leader, home.ownersOfficer, home.coordinator, home.governorsOfficer, PARTNER)) {
            assertThat(status(actor, "/behov/" + DemoNeeds.REPORT))
                    .as(actor.toString())
                    .isEqualTo(200);
        }
        for (var actor : List.of(home.otherTeacher, away.coordinator, away.governorsOfficer, home.administrator)) {
            assertThat(status(actor, "/behov/" + DemoNeeds.REPORT))
                    .as(actor.toString())
                    .isEqualTo(404);
        }
        assertThat(status(home.otherTeacher, "/behov/" + DemoNeeds.REPORT + "/rett"))
                .isEqualTo(404);
        assertThat(status(home.coordinator, "/behov/" + DemoNeeds.REPORT + "/rett"))
                .isEqualTo(404);
    }

    @Test
    void tasksWaitForThoseWhoseTheyAre() {
        assertThat(side.get(home.governorsOfficer, "/").body()).contains("Kontroller tiltaket «Lesing i alle fag»");
        assertThat(side.get(away.governorsOfficer, "/").body()).doesNotContain("Kontroller tiltaket");
        assertThat(side.get(home.coordinator, "/").body())
                .contains("Rett tiltaket «Skriving i alle fag» etter merknadene", "Gjør ferdig tiltaket «Et utkast»");
        assertThat(side.get(PARTNER, "/").body()).contains("Skriv deres del av tiltaket «Skriving i alle fag»");
        assertThat(side.get(home.leader, "/").body()).contains("Meld behov, frist 1. februar");
    }

    @Test
    void aPlanIsReadUnderItAndOverItAndRevisedByItsOwn() {
        assertThat(side.get(home.teacher, "/planer/plan-a").body())
                .contains("Skriving", "Utgave 2", "Ny satsing", "Tidligere utgaver", "Lesing")
                .doesNotContain("/revider");
        for (var actor : List.of(home.ownersOfficer, home.governorsOfficer, PARTNER, home.auditor)) {
            assertThat(status(actor, "/planer/plan-a")).as(actor.toString()).isEqualTo(200);
        }
        for (var actor : List.of(away.coordinator, away.governorsOfficer, away.teacher, home.administrator)) {
            assertThat(status(actor, "/planer/plan-a")).as(actor.toString()).isEqualTo(404);
        }
        assertThat(status(home.governorsOfficer, "/planer/plan-a/revider")).isEqualTo(404);
        assertThat(status(home.teacher, "/planer/ny")).isEqualTo(404);
    }

    @Test
    void reportsAndPlansAreFilesToo() {
        var reports = side.get(home.auditor, "/behov?format=csv").body().lines().toList();
        assertThat(reports.getFirst()).isEqualTo("\uFEFFSkole eller eier;Skoleår;Hvor er behovet funnet?;Meldt");
        assertThat(reports.get(1)).contains(";På skolen;20");
        var plans =
                side.get(home.coordinator, "/planer?format=csv").body().lines().toList();
        assertThat(plans.getFirst()).isEqualTo("\uFEFFPlan;Nettverk eller statsforvalter;Første skoleår;Siste skoleår");
        assertThat(plans.get(1)).matches(".+;.+;20\\d\\d/20\\d\\d;20\\d\\d/20\\d\\d");
        assertThat(side.get(away.coordinator, "/behov?format=csv").body().lines())
                .hasSize(1);
        assertThat(status(home.administrator, "/behov?format=csv")).isEqualTo(404);
        assertThat(status(home.administrator, "/planer?format=xlsx")).isEqualTo(404);
        assertThat(side.get(home.auditor, "/behov").body()).contains("format=xlsx");
        assertThat(side.get(home.coordinator, "/planer").body()).contains("format=csv");
    }
}
