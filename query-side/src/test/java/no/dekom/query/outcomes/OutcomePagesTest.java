package no.dekom.query.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.query.testing.DemoRound;
import no.dekom.query.testing.QuerySide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomePagesTest {

    private static QuerySide side;
    private static DemoRound waits;
    private static DemoRound sent;
    private static DemoRound open;

    @BeforeAll
    static void start() {
        side = new QuerySide(Clock.fixed(Instant.parse("2024-06-20T10:00:00Z"), ZoneOffset.UTC));
        waits = new DemoRound(side, "a").organisations().applied().decided();
        sent = new DemoRound(side, "b").organisations().applied().decided().reported();
        open = new DemoRound(side, "c")
                .organisations()
                .applied()
                .decided()
                .reported()
                .reopened();
        side.await(open.last());
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private static String path(DemoRound demo) {
        return "/rapporter/" + demo.measure;
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn"})
    void everyPageReadsInBothLanguages(String language) {
        for (var tab : List.of("sak", "rapport", "historikk")) {
            for (var demo : List.of(waits, sent, open)) {
                assertThat(side.get(demo.teacher, path(demo) + "?fane=" + tab, language)
                                .status())
                        .isEqualTo(200);
            }
        }
        for (var step = 1; step <= 5; step++) {
            assertThat(side.get(open.leader, path(open) + "/skriv?steg=" + step, language)
                            .status())
                    .isEqualTo(200);
        }
        assertThat(side.get(sent.coordinator, path(sent) + "/apne", language).status())
                .isEqualTo(200);
        assertThat(side.get(sent.coordinator, "/rapporter", language).status()).isEqualTo(200);
    }

    @Test
    void everyoneSeesTheirOwnAndNobodyElses() {
        for (var reader : List.of(
                sent.teacher,
                sent.leader,
                sent.ownersOfficer,
                sent.assessor,
                sent.decider,
                sent.coordinator,
                sent.governorsOfficer,
                sent.auditor)) {
            assertThat(side.get(reader, path(sent)).status())
                    .as(reader.role().name())
                    .isEqualTo(200);
        }
        for (var stranger : List.of(sent.otherTeacher, sent.administrator, waits.teacher, waits.governorsOfficer)) {
            assertThat(side.get(stranger, path(sent)).status())
                    .as(stranger.role().name())
                    .isEqualTo(404);
        }
        assertThat(side.get(sent.auditor, "/rapporter/finnes-ikke").status()).isEqualTo(404);
        assertThat(side.get(sent.administrator, "/rapporter").status()).isEqualTo(404);
    }

    @Test
    void theListKeepsItsChoiceInTheAddress() {
        var all = side.get(sent.auditor, "/rapporter?sorter=skole").body();
        assertThat(all).contains("Alle (3)", "Forsinket (1)", "Venter på rapport (1)", "Sendt (1)");
        assertThat(all).contains("sorter=skole&amp;vis=sendt");
        var late = side.get(sent.auditor, "/rapporter?vis=forsinket").body();
        assertThat(late).contains(path(waits)).doesNotContain(path(sent)).doesNotContain(path(open));
    }

    @Test
    void onlyTheSchoolWritesAndOnlyUntilAllHaveSigned() {
        assertThat(side.get(waits.teacher, path(waits)).body()).contains(path(waits) + "/skriv");
        assertThat(side.get(waits.teacher, path(waits) + "/skriv").status()).isEqualTo(200);
        for (ActingAs reader : List.of(waits.ownersOfficer, waits.coordinator, waits.otherTeacher, waits.auditor)) {
            assertThat(side.get(reader, path(waits) + "/skriv").status()).isEqualTo(404);
            assertThat(side.get(reader, path(waits)).body()).doesNotContain("/skriv");
        }
        assertThat(side.get(sent.teacher, path(sent) + "/skriv").status()).isEqualTo(200);
        assertThat(side.get(sent.ownersOfficer, path(sent) + "/skriv").status()).isEqualTo(404);
        assertThat(side.get(sent.ownersOfficer, path(sent) + "/signer").status())
                .isEqualTo(200);
        assertThat(side.get(waits.ownersOfficer, path(waits) + "/signer").status())
                .isEqualTo(404);
        assertThat(side.get(sent.teacher, path(sent) + "/apne").status()).isEqualTo(404);
        assertThat(side.get(waits.coordinator, path(waits) + "/apne").status()).isEqualTo(404);
    }

    @Test
    void theMoneyStartsFromTheBudgetOfTheApplication() {
        var page = side.get(waits.teacher, path(waits) + "/skriv?steg=2").body();
        assertThat(page)
                .contains("name=\"spending[0].text\" value=\"Bord og hyller\"")
                .contains("name=\"spending[0].budgeted\" value=\"72000\"")
                .contains("name=\"spending[1].budgeted\" value=\"18000\"")
                .contains("data-limit=\"90000\"");
        assertThat(page).contains("name=\"spending[0].school\" value=\"" + waits.school + "\"");
    }

    @Test
    void aReportThatIsOpenedAgainStartsFromTheOneThatWasSent() {
        var page = side.get(open.leader, path(open) + "/skriv?steg=2").body();
        assertThat(page).contains("name=\"spending[1].spent\" value=\"16000\"").contains("Billigere tog");
        var report = side.get(open.ownersOfficer, path(open) + "?fane=rapport").body();
        assertThat(report)
                .contains("Reisen mangler bilag", "88\u00a0000\u00a0kr", "-2\u00a0000\u00a0kr".replace("-", "−"));
    }

    @Test
    void whatIsWrittenIsShownAgainWithWhatWasWrong() {
        var form = "{\"whatWasDone\":[\"<script>alert(1)</script>\"],\"spending[0].school\":[\"%s\"],"
                        .formatted(waits.school)
                + "\"spending[0].text\":[\"Bord\"],\"spending[0].budgeted\":[\"72000\"],\"spending[0].spent\":[\"70 000\"],"
                + "\"answers[1].criterion\":[\"COLLECTIVE\"],\"answers[1].attainment\":[\"NO\"]}";
        var problem = "{\"code\":\"DifferenceIsExplained\",\"detail\":\"Skriv kort hvorfor.\",\"fields\":"
                + "[{\"field\":\"spending[0].explanation\",\"message\":\"Skriv kort hvorfor.\"}]}";
        side.jdbc()
                .sql("insert into forms.draft (person, form, subject, content, send_key, problem)"
                        + " values (?, 'report', ?, ?::jsonb, 'k-1', ?::jsonb)")
                .params(waits.leader.person().value(), waits.measure.value(), form, problem)
                .update();
        var review = side.get(waits.leader, path(waits) + "/skriv?steg=5").body();
        assertThat(review)
                .contains("Rapporten er ikke sendt", path(waits) + "/skriv?steg=2#felt-spending-0-explanation")
                .contains("name=\"_key\" value=\"k-1\"")
                .contains("name=\"spending[0].spent\" value=\"70000\"")
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert");
        var money = side.get(waits.leader, path(waits) + "/skriv?steg=2").body();
        assertThat(money).contains("id=\"felt-spending-0-explanation-feil\"").doesNotContain("Skolebesøk");
        assertThat(side.get(waits.leader, path(waits) + "/skriv?steg=1").body()).doesNotContain("ds-error-summary\"");
        assertThat(side.get(waits.teacher, path(waits) + "/skriv?steg=5").body())
                .doesNotContain("alert(1)");
    }
}
