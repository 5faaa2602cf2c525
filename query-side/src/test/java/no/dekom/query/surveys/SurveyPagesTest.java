package no.dekom.query.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.dekom.eventlog.Sha256;
import no.dekom.events.ActingAs;
import no.dekom.query.testing.DemoRound;
import no.dekom.query.testing.DemoSurveys;
import no.dekom.query.testing.QuerySide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyPagesTest {

    private static final String CLOSED = "/undersokelser/" + DemoSurveys.CLOSED;
    private static final String OPEN = "/undersokelser/" + DemoSurveys.OPEN;
    private static final String FORM = "/undersokelser/skjema/" + DemoSurveys.FORM;

    @TempDir
    private static Path folder;

    private static QuerySide side;
    private static DemoRound demo;
    private static DemoRound elsewhere;

    @BeforeAll
    static void start() {
        side = new QuerySide(
                Clock.fixed(Instant.parse("2026-04-20T10:00:00Z"), ZoneOffset.UTC),
                Map.of(
                        "dekom.letters.folder-without-mail",
                        folder.toString(),
                        "dekom.mail.link",
                        "https://dekom.test"));
        elsewhere = new DemoRound(side, "b").organisations();
        demo = new DemoRound(side, "a").organisations();
        side.await(DemoSurveys.told(side, demo));
        invited("brukt", 0, true);
        invited("ledig", 0, false);
        for (var at = 0; at < 6; at++) {
            invited("svart" + at, 0, true);
        }
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private static void invited(String token, int group, boolean used) {
        side.jdbc()
                .sql("insert into register.survey_invitation (round, grp, email, language, state, used)"
                        + " values (?, ?, ?, 'nb', 'SENT', ?)")
                .params(DemoSurveys.OPEN.value(), group, token + "@skole.no", used)
                .update();
        side.jdbc()
                .sql("insert into register.survey_link select ?, id from register.survey_invitation where email = ?")
                .params(Sha256.of(token), token + "@skole.no")
                .update();
    }

    private static String body(ActingAs actor, String path) {
        var page = side.get(actor, path);
        assertThat(page.status()).as(path).isEqualTo(200);
        return page.body().replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn"})
    void every_page_reads_in_both_languages(String language) {
        for (var path : List.of(
                "/undersokelser",
                "/undersokelser/ny",
                "/undersokelser/ny?skjema=" + DemoSurveys.FORM,
                CLOSED,
                OPEN + "?gjort=invitert",
                OPEN + "/inviter",
                OPEN + "/minn",
                OPEN + "/frist",
                OPEN + "/lukk",
                FORM,
                "/undersokelser/skjema/ny",
                FORM + "/revider",
                "/svar/ledig")) {
            assertThat(side.get(demo.coordinator, path, language).status())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    @Test
    void the_figures_are_of_all_of_each_block_and_over_the_years() {
        var page = body(demo.teacher, CLOSED);
        assertThat(page)
                .contains("Deling: 3,3 i gjennomsnitt av 15 svar", "Skoleleder, Tillitsvalgt", "talt sammen")
                .contains("Bedre samtaler", "Over tid", "Utbytte 2024")
                .contains("beviser ikke hvordan det har gått med elevene")
                .doesNotContain("/inviter");
        assertThat(Pattern.compile("Klasseledelse.*?<tfoot>.*?>6<.*?>4,0<.*?>2,0<", Pattern.DOTALL)
                        .matcher(page)
                        .find())
                .as("before and now beside each other")
                .isTrue();
        var csv = body(demo.governorsOfficer, CLOSED + "?format=csv");
        assertThat(csv)
                .contains("Deling;Lærer;Vi deler mer.;10;4,0;4,0;0,0", "Deling;Alle;Vi deler mer.;15;3,3;4,0;1,0");
    }

    /** Whatever is asked for in the address, what is shown of a round is the same. */
    @Test
    void no_address_shows_another_cut_of_the_answers() {
        var plain = figures(body(demo.coordinator, CLOSED));
        for (var asked : List.of(
                "?gruppe=1",
                "?rolle=LEADER",
                "?voice=LEADER&organisation=solvang-a",
                "?shownBy=ORGANISATION",
                "?threshold=1",
                "?fane=svar&grp=1")) {
            assertThat(figures(body(demo.coordinator, CLOSED + asked))).isEqualTo(plain);
        }
        assertThat(side.get(demo.coordinator, OPEN + "?format=csv").status()).isEqualTo(404);
        assertThat(body(demo.auditor, OPEN)).doesNotContain("<tfoot>");
    }

    private static List<String> figures(String page) {
        return Pattern.compile("<td class=\"dekom-number\"[^>]*>[^<]*</td>")
                .matcher(page)
                .results()
                .map(it -> it.group())
                .toList();
    }

    @Test
    void while_it_is_open_only_who_asks_sees_how_many_have_answered_and_never_exactly_when_that_tells() {
        assertThat(body(demo.coordinator, OPEN))
                .contains("7 (35 %)", "Vises ikke, gruppa er for liten", "Mellom 7 og 10");
        assertThat(body(demo.teacher, OPEN))
                .contains("Svarfristen er 6. mai 2026")
                .doesNotContain("7 (35 %)");
    }

    @Test
    void only_those_it_concerns_see_it_and_only_who_asks_acts() {
        for (var other : List.of(elsewhere.teacher, elsewhere.coordinator, elsewhere.governorsOfficer)) {
            for (var path : List.of(CLOSED, OPEN, CLOSED + "?format=csv", OPEN + "/inviter")) {
                assertThat(side.get(other, path).status()).as(path).isEqualTo(404);
            }
            assertThat(body(other, "/undersokelser")).doesNotContain("Utbytte 2025");
        }
        for (var other : List.of(demo.teacher, demo.governorsOfficer, demo.ownersOfficer, demo.auditor)) {
            assertThat(body(other, "/undersokelser")).contains("Utbytte 2025");
            for (var act : List.of("/inviter", "/minn", "/frist", "/lukk")) {
                assertThat(side.get(other, OPEN + act).status()).as(act).isEqualTo(404);
            }
            assertThat(side.get(other, FORM + "/revider").status()).isEqualTo(404);
        }
        for (var other : List.of(demo.teacher, demo.auditor)) {
            assertThat(side.get(other, "/undersokelser/ny").status()).isEqualTo(404);
            assertThat(side.get(other, "/undersokelser/skjema/ny").status()).isEqualTo(404);
        }
    }

    @Test
    void a_link_answers_without_login_and_says_when_it_cannot() {
        assertThat(body(null, "/svar/ledig"))
                .contains("Vi deler mer.", "name=\"scores[0].now\"", "name=\"scores[2].before\"", "i svært stor grad")
                .doesNotContain("data-autosave");
        assertThat(body(null, "/svar/brukt")).contains("Denne lenka er brukt");
        assertThat(body(null, "/svar/brukt?takk=1")).contains("Takk for svaret");
        var guessed = side.get(null, "/svar/gjettet");
        assertThat(guessed.status()).isEqualTo(404);
        assertThat(guessed.body()).contains("Lenka virker ikke");
    }

    @Test
    void half_a_part_is_told_and_what_is_written_stays() {
        var half = "scores%5B0%5D.item=q2&scores%5B0%5D.now=4&scores%5B1%5D.item=q3&texts%5B0%5D.question=t6"
                + "&texts%5B0%5D.text=Mye+ble+bedre";
        var again = side.post(null, "/svar/ledig", "/svar/ledig", half);
        assertThat(again.body())
                .contains("Svar mangler i «Deling».", "Mye ble bedre", "name=\"_uansett\"")
                .containsPattern("value=\"4\" checked");
        var anyway = side.post(null, "/svar/ledig", "/svar/ledig", half + "&_uansett=ja");
        assertThat(anyway.body())
                .contains("Disse delene er ikke fullt besvart, og blir ikke med: Deling")
                .contains("action=\"/api/survey-answers/ledig\"", "value=\"Mye ble bedre\"");
        assertThat(side.post(null, "/svar/ledig", "/svar/ledig", "texts%5B0%5D.question=t6")
                        .body())
                .contains("Svar på alle spørsmålene i minst én del");
        assertThat(side.jdbc()
                        .sql("select count(*) from forms.draft")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void each_gets_a_link_of_their_own_and_only_its_hash_is_kept() throws Exception {
        side.jdbc()
                .sql("insert into register.survey_invitation (round, grp, email, language)"
                        + " values (?, 0, 'ny@skole.no', 'nn'), (?, 0, 'ny2@skole.no', 'nb')")
                .params(DemoSurveys.OPEN.value(), DemoSurveys.OPEN.value())
                .update();
        side.part(SurveyMailer.class).run();
        var letters = new ArrayList<String>();
        try (var files = Files.list(folder.resolve("undersokelser"))) {
            for (var file : files.toList()) {
                letters.add(Files.readString(file));
            }
        }
        assertThat(letters).hasSize(2).anyMatch(it -> it.contains("ny@skole.no") && it.contains("Lenka di"));
        for (var letter : letters) {
            var link = Pattern.compile("https://dekom.test(/svar/([A-Za-z0-9_-]{43}))")
                    .matcher(letter);
            assertThat(link.find()).isTrue();
            assertThat(body(null, link.group(1))).contains("Vi deler mer.");
            assertThat(side.jdbc()
                            .sql("select count(*) from register.survey_link where token_sha256 = ?")
                            .param(link.group(2))
                            .query(Long.class)
                            .single())
                    .isZero();
        }
        assertThat(side.jdbc()
                        .sql("select count(*) from register.survey_invitation where state = 'WAITING'")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
