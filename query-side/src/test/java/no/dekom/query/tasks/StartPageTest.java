package no.dekom.query.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import no.dekom.query.testing.DemoRound;
import no.dekom.query.testing.QuerySide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartPageTest {

    private static QuerySide side;
    private static DemoRound demo;
    private static DemoRound other;

    @BeforeAll
    static void start() {
        side = new QuerySide(Clock.fixed(Instant.parse("2024-06-20T10:00:00Z"), ZoneOffset.UTC));
        other = new DemoRound(side, "b").organisations().applied();
        demo = new DemoRound(side, "a").organisations().applied().decided();
        side.await(demo.last());
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn"})
    void everyRoleHasAStartPage(String language) {
        for (var actor : new no.dekom.events.ActingAs[] {
            demo.teacher,
            demo.otherTeacher,
            demo.leader,
            demo.ownersOfficer,
            demo.assessor,
            demo.decider,
            demo.coordinator,
            demo.governorsOfficer,
            demo.auditor,
            demo.administrator
        }) {
            var page = side.get(actor, "/", language);
            assertThat(page.status()).as(actor.role().name()).isEqualTo(200);
            assertThat(page.body()).contains(language.equals("nb") ? "Dine oppgaver" : "Oppgåvene dine");
        }
    }

    @Test
    void whoIsNotLoggedInLearnsWhatThisIsAndHowToGetIn() {
        var page = side.get(null, "/");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Slik foregår det", "href=\"/logg-inn\"")
                .doesNotContain("Dine oppgaver");
    }

    @Test
    void theSchoolIsToldThatItsReportIsLate() {
        var page = side.get(demo.teacher, "/").body();
        assertThat(page)
                .contains("Skriv rapporten om «Lekbasert læring på 1. og 2. trinn»", "Forsinket")
                .contains("/rapporter/lek-a/skriv");
        assertThat(side.get(demo.coordinator, "/").body()).contains("Følg opp én rapport som er forsinket");
    }

    @Test
    void newsAreOfMyCasesOnlyAndHideWhatIMayNotSee() {
        var mine = side.get(demo.teacher, "/").body();
        assertThat(mine)
                .contains("Styringsgruppa vedtok runden", "/soknader/lek-a")
                .doesNotContain("Uteskole i fjæra")
                .doesNotContain("lek-b");
        var early = side.get(other.teacher, "/").body();
        assertThat(early).contains("Søknaden «Lekbasert læring på 1. og 2. trinn» ble sendt");
        assertThat(early).doesNotContain("Uteskole i fjæra").doesNotContain("lek-a");
    }

    @Test
    void theAdministratorHasNoCases() {
        assertThat(side.get(demo.administrator, "/").body()).doesNotContain("/soknader/", "/runder/", "/rapporter/");
    }
}
