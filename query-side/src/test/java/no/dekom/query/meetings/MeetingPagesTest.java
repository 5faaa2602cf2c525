package no.dekom.query.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import no.dekom.eventlog.Sha256;
import no.dekom.events.ActingAs;
import no.dekom.query.testing.DemoMeetings;
import no.dekom.query.testing.DemoRound;
import no.dekom.query.testing.QuerySide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingPagesTest {

    private static final String CALLED = "/moter/innkalt";
    private static final String HELD = "/moter/holdt";
    private static final String OF_OWNER = CALLED + "/saker/innkalt-kommunen";
    private static final String OF_ALL = CALLED + "/saker/innkalt-alle";

    private static QuerySide side;
    private static DemoRound home;
    private static DemoRound away;
    private static DemoMeetings forum;

    @BeforeAll
    static void start() {
        side = new QuerySide(Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));
        home = new DemoRound(side, "a").organisations();
        away = new DemoRound(side, "b").organisations();
        forum = new DemoMeetings(side, home);
        side.await(forum.told());
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private static int status(ActingAs actor, String path) {
        return side.get(actor, path).status();
    }

    private static String body(ActingAs actor, String path) {
        return side.get(actor, path).body();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn"})
    void everyPageReadsInBothLanguages(String language) {
        for (var page : List.of(
                "/moter",
                "/moter/ny",
                "/moter/forberedt",
                "/moter/avlyst",
                CALLED,
                CALLED + "?fane=historikk",
                CALLED + "/avlys",
                CALLED + "/apne",
                CALLED + "/saker/ny",
                OF_OWNER,
                OF_OWNER + "/endre",
                OF_OWNER + "/ta-av",
                OF_OWNER + "/papirer/" + Sha256.of(DemoMeetings.PAPER) + "/trekk",
                HELD,
                HELD + "?fane=historikk",
                HELD + "/saker/holdt-kommunen",
                HELD + "/protokoll")) {
            assertThat(side.get(forum.secretary, page, language).status())
                    .as(page)
                    .isEqualTo(200);
        }
        for (var page : List.of("/moter", CALLED, CALLED + "?fane=historikk", OF_OWNER, OF_ALL, HELD + "/protokoll")) {
            assertThat(side.get(forum.ofUnion, page, language).status())
                    .as(page)
                    .isEqualTo(200);
            assertThat(side.get(forum.ofOwner, page, language).status())
                    .as(page)
                    .isEqualTo(200);
        }
    }

    @Test
    void aMeetingIsSeenByItsForumItsSecretariatAndTheAuditor() {
        for (var actor : List.of(forum.secretary, forum.ofUnion, home.auditor)) {
            assertThat(status(actor, CALLED)).as(actor.toString()).isEqualTo(200);
            assertThat(status(actor, HELD + "/protokoll")).isEqualTo(200);
        }
        for (var stranger : List.of(away.governorsOfficer, home.coordinator, home.teacher, home.administrator)) {
            for (var page : List.of(CALLED, OF_OWNER, HELD + "/protokoll", HELD + "/protokoll.pdf")) {
                assertThat(status(stranger, page)).as(stranger + page).isEqualTo(404);
            }
        }
    }

    @Test
    void whatIsBeingPreparedIsTheSecretariats() {
        assertThat(status(forum.ofUnion, "/moter/forberedt")).isEqualTo(404);
        assertThat(body(forum.ofUnion, "/moter")).doesNotContain("Møtet forberedt");
        for (var page : List.of(CALLED + "/avlys", CALLED + "/apne", CALLED + "/saker/ny", OF_OWNER + "/endre")) {
            assertThat(status(forum.ofUnion, page)).as(page).isEqualTo(404);
            assertThat(status(home.auditor, page)).as(page).isEqualTo(404);
        }
        assertThat(status(forum.secretary, HELD + "/saker/holdt-kommunen/endre"))
                .isEqualTo(404);
    }

    @Test
    void whoCameAndLeftStandsInTheMinutesAndAMovedMeetingSaysSo() {
        var minutes = body(forum.secretary, "/moter/arkivert/protokoll");
        assertThat(minutes)
                .contains("2 av 3 medlemmer var til stede", "Kom eller gikk underveis")
                .contains("Navn " + forum.ofOwner.person().value() + " kom ")
                .contains("Navn " + forum.ofUnion.person().value() + " gikk ");
        assertThat(body(forum.secretary, HELD + "/protokoll")).doesNotContain("Kom eller gikk");
        assertThat(body(forum.secretary, "/moter/avlyst")).contains("Biblioteket");
        assertThat(body(forum.secretary, "/moter/avlyst?fane=historikk")).contains("Møtet ble flyttet til");
        assertThat(body(forum.secretary, CALLED + "/flytt")).contains("value=\"2026-12-10\"", "value=\"Rådhuset\"");
        assertThat(status(forum.ofUnion, CALLED + "/flytt")).isEqualTo(404);
    }

    @Test
    void papersOpenToWhoHasDeclaredAndIsImpartialOnly() {
        assertThat(body(forum.ofUnion, OF_OWNER)).contains(DemoMeetings.SECRET);
        assertThat(body(forum.ofUniversity, OF_OWNER))
                .doesNotContain(DemoMeetings.SECRET)
                .contains("når du har meldt at du er habil");
        assertThat(body(forum.ofOwner, OF_OWNER))
                .doesNotContain(DemoMeetings.SECRET)
                .contains("Du er inhabil i saken");
        assertThat(body(forum.ofUnion, OF_ALL)).doesNotContain(DemoMeetings.SECRET);
        assertThat(body(forum.secretary, OF_OWNER)).contains(DemoMeetings.SECRET);
        assertThat(body(home.auditor, OF_OWNER)).contains(DemoMeetings.SECRET);
    }

    @Test
    void aPaperOpensToThoseTheCaseOpensToAndToNobodyElse() {
        var paper = OF_OWNER + "/papirer/" + Sha256.of(DemoMeetings.PAPER);
        for (var reader : List.of(forum.ofUnion, forum.secretary, home.auditor)) {
            assertThat(side.get(reader, paper))
                    .as(reader.toString())
                    .extracting(QuerySide.Page::status, QuerySide.Page::body)
                    .containsExactly(200, new String(DemoMeetings.PAPER, StandardCharsets.US_ASCII));
            assertThat(body(reader, OF_OWNER)).contains(paper, DemoMeetings.PAPER_TITLE, "PDF, 1 kB");
        }
        for (var other : List.of(
                forum.ofOwner, forum.ofUniversity, away.governorsOfficer, home.coordinator, home.administrator)) {
            assertThat(status(other, paper)).as(other.toString()).isEqualTo(404);
            assertThat(body(other, OF_OWNER)).doesNotContain(DemoMeetings.PAPER_TITLE, "/papirer/");
        }
        assertThat(status(forum.secretary, OF_OWNER + "/papirer/" + DemoMeetings.WITHDRAWN))
                .isEqualTo(404);
        assertThat(status(forum.secretary, paper.replace("innkalt-kommunen", "innkalt-alle")))
                .isEqualTo(404);
    }

    @Test
    void theSecretariatAddsAndWithdrawsPapersBeforeTheMeeting() {
        var withdraw = OF_OWNER + "/papirer/" + Sha256.of(DemoMeetings.PAPER) + "/trekk";
        assertThat(body(forum.secretary, OF_OWNER))
                .contains("multipart/form-data", "/api/meetings/innkalt/cases/innkalt-kommunen/papers", withdraw);
        assertThat(body(forum.secretary, withdraw)).contains("/withdrawal", DemoMeetings.PAPER_TITLE);
        for (var other : List.of(forum.ofUnion, home.auditor)) {
            assertThat(status(other, withdraw)).isEqualTo(404);
            assertThat(body(other, OF_OWNER)).doesNotContain("multipart/form-data", withdraw);
        }
        var held = HELD + "/saker/holdt-kommunen";
        assertThat(body(forum.secretary, held))
                .contains(DemoMeetings.PAPER_TITLE)
                .doesNotContain("multipart/form-data", "/trekk");
        assertThat(body(forum.secretary, CALLED + "?fane=historikk"))
                .contains("«" + DemoMeetings.PAPER_TITLE + "» ble trukket fra saken «kommunen»", "Feil versjon.");
        assertThat(body(forum.ofUnion, HELD + "/protokoll")).contains("SHA-256: " + Sha256.of(DemoMeetings.PAPER));
    }

    @Test
    void noOtherPageTellsAMemberWhatStandsInClosedPapers() {
        assertThat(body(forum.ofOwner, CALLED + "?fane=historikk")).doesNotContain(DemoMeetings.PAPER_TITLE);
        for (var page : List.of(CALLED, CALLED + "?fane=historikk", "/", HELD + "/protokoll", OF_OWNER)) {
            assertThat(body(forum.ofOwner, page)).as(page).doesNotContain(DemoMeetings.SECRET, DemoMeetings.OLD_SECRET);
        }
        assertThat(body(home.auditor, CALLED + "?fane=historikk"))
                .contains(DemoMeetings.SECRET, DemoMeetings.OLD_SECRET);
    }

    @Test
    void whySomebodyIsDisqualifiedIsForThatPersonAndThoseWhoCheck() {
        var why = "Jeg arbeider i kommunen.";
        for (var reader : List.of(forum.ofOwner, forum.secretary, home.auditor)) {
            assertThat(body(reader, OF_OWNER)).contains(why);
        }
        assertThat(body(forum.ofUnion, OF_OWNER)).doesNotContain(why).contains("Inhabil");
        assertThat(body(forum.ofUnion, HELD + "/protokoll"))
                .doesNotContain(why)
                .contains("hører til en organisasjon saken gjelder");
    }

    @Test
    void theMinutesTellWhatHappened() {
        assertThat(body(forum.ofUnion, HELD + "/protokoll").replace('\u00a0', ' '))
                .contains("3 av 3 medlemmer var til stede")
                .contains("2 av 3 medlemmer tok del i saken")
                .contains("1 for, 1 mot")
                .contains("Egenandelen er for lav.")
                .contains("Jeg forlot rommet under sak 1.")
                .contains("Navn uh-i-forumet, 12. mars 2025");
        assertThat(status(forum.ofUnion, CALLED + "/protokoll")).isEqualTo(404);
        assertThat(status(forum.ofUnion, CALLED + "/protokoll.pdf")).isEqualTo(404);
    }

    @Test
    void whatWaitsStandsOnTheStartPage() {
        assertThat(body(forum.ofUniversity, "/")).contains("Meld om du er habil i 2 saker");
        assertThat(body(forum.ofUnion, "/")).contains("Meld om du er habil i én sak");
        assertThat(body(forum.secretary, "/"))
                .contains("Gjør dagsordenen ferdig og send innkallingen")
                .contains("Arkiver protokollen");
    }

    @Test
    void theSecretariatGetsTheDocumentToKeepAndNobodyElse() {
        assertThat(body(forum.secretary, HELD + "/protokoll")).contains("name=\"sha256\"");
        assertThat(body(forum.ofUnion, HELD + "/protokoll")).doesNotContain("name=\"sha256\"");
        assertThat(side.jdbc()
                        .sql("select count(*) from documents.document where subject = 'holdt'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aDocumentThatIsKeptIsNeitherChangedNorTakenAway() {
        for (var statement :
                List.of("update documents.document set content = ''::bytea", "delete from documents.document")) {
            assertThatThrownBy(() -> side.jdbc().sql(statement).update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }
}
