package no.dekom.query.projections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import no.dekom.query.testing.DemoRound;
import no.dekom.query.testing.QuerySide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OperationPageTest {

    private static QuerySide side;
    private static DemoRound demo;

    @BeforeAll
    static void start() {
        side = new QuerySide(Clock.systemUTC());
        demo = new DemoRound(side, "a").whole();
        side.await(demo.last());
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void onlyTheAdministratorGetsIn() {
        for (var other : List.of(demo.teacher, demo.coordinator, demo.governorsOfficer, demo.auditor)) {
            assertThat(side.get(other, "/drift").status()).isEqualTo(404);
            assertThat(side.post(other, "/tilgjengelighet", "/drift/seedfunds/bygg-opp", "")
                            .status())
                    .isEqualTo(404);
        }
        assertThat(side.get(demo.administrator, "/drift", "nn").body()).contains("Ikkje bygd opp på nytt enno.");
        assertThat(side.post(demo.administrator, "/drift", "/drift/finnes-ikke/bygg-opp", "")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aForgedRequestStartsNothing() {
        assertThat(side.post(demo.administrator, "/finnes-ikke", "/drift/outcomes/bygg-opp", "")
                        .status())
                .isIn(302, 403);
    }

    @Test
    void theButtonRebuildsAndTheResultIsTold() {
        var answer = side.post(demo.administrator, "/drift", "/drift/seedfunds/bygg-opp", "");
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).contains("/drift");
        var page = "";
        for (var tries = 0; tries < 1_000 && !page.contains("Likt, rad for rad."); tries++) {
            page = side.get(demo.administrator, "/drift").body();
        }
        assertThat(page).contains("Likt, rad for rad.", "Navn drift-a");
    }
}
