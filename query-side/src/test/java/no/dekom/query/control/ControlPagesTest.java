package no.dekom.query.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import no.dekom.audit.Draw;
import no.dekom.eventlog.Sha256;
import no.dekom.events.ActingAs;
import no.dekom.events.audit.ControlList;
import no.dekom.events.decisions.GrantEvent.DecisionApproved;
import no.dekom.query.frame.TaskItem;
import no.dekom.query.testing.DemoAllocation;
import no.dekom.query.testing.DemoControl;
import no.dekom.query.testing.DemoDecisions;
import no.dekom.query.testing.DemoRecommendation;
import no.dekom.query.testing.QuerySide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class ControlPagesTest {

    private static QuerySide side;

    @BeforeAll
    static void start() {
        side = new QuerySide(Clock.systemUTC());
        DemoAllocation.told(side);
        DemoRecommendation.told(side);
        DemoDecisions.told(side);
        side.fact(
                DemoAllocation.OTHER,
                Instant.parse("2026-02-20T08:00:00Z"),
                DemoDecisions.ORLAND.value(),
                new DecisionApproved(DemoDecisions.ORLAND, 2));
        side.await(DemoControl.told(side));
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private static String page(ActingAs actor, String path) {
        var page = side.get(actor, path);
        assertThat(page.status()).as(path).isEqualTo(200);
        return page.body();
    }

    private static String list(ControlList list) {
        return page(DemoControl.AUDITOR, "/kontroll?liste=" + list);
    }

    @Test
    void onlyAuditorsSeeTheDeskAndTheControls() {
        for (var path : List.of("/kontroll", "/kontroll/ny", "/kontroll/kontroll-1", "/kontroll/kontroll-1/utvalg/1")) {
            for (var actor : List.of(DemoAllocation.AUTHOR, DemoAllocation.OWNER, DemoAllocation.ELSEWHERE)) {
                assertThat(side.get(actor, path).status()).isEqualTo(404);
            }
            assertThat(side.get(DemoControl.OTHER_AUDITOR, path).status()).isEqualTo(200);
        }
        for (var path : List.of("/kontroll/kontroll-1/utvalg", "/kontroll/kontroll-1/avslutt")) {
            assertThat(side.get(DemoControl.OTHER_AUDITOR, path).status()).isEqualTo(404);
            assertThat(side.get(DemoControl.AUDITOR, path).status()).isEqualTo(200);
        }
        assertThat(side.get(DemoControl.AUDITOR, "/kontroll/kontroll-2/utvalg").status())
                .isEqualTo(404);
    }

    @Test
    void theListsShowWhatDepartsWhatIsChangedAndWhatWasTried() {
        assertThat(list(ControlList.DEPARTURE))
                .contains("Vedtak nr. 2 om tilskudd til Ørland kommune", "Statsforvalteren i T", "/vedtak/sak/")
                .contains("fane=historikk", "Avvik fra innstillingen (1)");
        assertThat(list(ControlList.CHANGED_AFTER_APPROVAL)).contains("Vedtak nr. 2 om tilskudd");
        assertThat(list(ControlList.EVERY_GRANT)).contains("Vedtak nr. 1 om tilskudd");
        assertThat(list(ControlList.REFUSED_ATTEMPT))
                .contains("Et forsøk ble avvist: den som har forberedt vedtaket, kan ikke godkjenne det");
        assertThat(list(ControlList.OVERRIDE)).contains("Scenario");
        assertThat(page(DemoControl.AUDITOR, "/kontroll?liste=DEPARTURE&fylke=r-fylke"))
                .contains("Det er ingen saker");
        assertThat(page(DemoControl.AUDITOR, "/kontroll?liste=DEPARTURE&ar=2024"))
                .contains("Det er ingen saker");
        var csv = page(DemoControl.AUDITOR, "/kontroll?liste=DEPARTURE&format=csv");
        assertThat(csv.lines().toList()).hasSize(2);
        assertThat(csv)
                .contains("Hva som ble gjort;Sak;Slags sak;Fylke;År")
                .contains(";Tilskudd;Statsforvalteren i T;2025;");
    }

    @Test
    void aSampleCanBeDrawnAgainByWhatThePageTells() {
        var draw = page(DemoControl.AUDITOR, "/kontroll/kontroll-1/utvalg?liste=EVERY_GRANT&ar=2025");
        var file = Draw.file(List.of("GRANT/" + DemoDecisions.ORLAND));
        assertThat(draw)
                .contains("Saker å trekke blant: 1")
                .contains("name=\"population\" value=\"" + Sha256.of(file) + "\"")
                .contains("name=\"number\" value=\"2\"");
        assertThat(page(DemoControl.AUDITOR, "/kontroll/kontroll-1/utvalg/1"))
                .contains("kontroll-fro", "sha256sum --check", Sha256.of(file), "Gjennomgått");
        assertThat(page(DemoControl.AUDITOR, "/kontroll/kontroll-1/utvalg/1/populasjon.txt"))
                .isEqualTo(file);
        assertThat(side.get(DemoControl.AUDITOR, "/kontroll/kontroll-1/utvalg/2")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aFindingIsSeenByThoseWhoseCaseItIsAndByAuditors() {
        var path = "/kontroll/kontroll-1/funn/2";
        assertThat(page(DemoAllocation.AUTHOR, path))
                .contains("Rutinen mangler", "Svaret deres", "Et forsøk ble avvist");
        assertThat(page(DemoControl.AUDITOR, path)).contains("Lukk funnet").doesNotContain("Svaret deres");
        assertThat(page(DemoControl.OTHER_AUDITOR, path)).doesNotContain("Lukk funnet");
        for (var actor : List.of(DemoAllocation.OWNER, DemoAllocation.ELSEWHERE)) {
            assertThat(side.get(actor, path).status()).isEqualTo(404);
        }
        assertThat(page(DemoAllocation.AUTHOR, "/kontroll/kontroll-1/funn/1"))
                .contains("Vi har gått gjennom rutinen.", "Forklart", "Godt svar.")
                .doesNotContain("Svaret deres");
        assertThat(page(DemoAllocation.AUTHOR, "/kontroll/funn")).contains("Rutinen mangler", "Venter på svar");
        assertThat(page(DemoAllocation.ELSEWHERE, "/kontroll/funn")).contains("Ingen funn");
    }

    @Test
    void aFindingBeginsWithAFact() {
        var at = side.jdbc()
                .sql("select position from control.deviation where list = 'DEPARTURE'")
                .query(Long.class)
                .single();
        assertThat(page(DemoControl.AUDITOR, "/revisjon/" + at)).contains("/kontroll/nytt-funn?fakta=" + at);
        var choose = page(DemoControl.AUDITOR, "/kontroll/nytt-funn?fakta=" + at);
        assertThat(choose).contains("kontroll=kontroll-1").doesNotContain("kontroll=kontroll-2");
        assertThat(page(DemoControl.AUDITOR, "/kontroll/nytt-funn?fakta=" + at + "&kontroll=kontroll-1"))
                .contains("name=\"facts[0].position\" value=\"" + at + "\"")
                .contains("value=\"orland\"", "value=\"t-fylke\"")
                .doesNotContain("value=\"r-fylke\"");
        assertThat(side.get(DemoControl.AUDITOR, "/kontroll/nytt-funn?fakta=99999999")
                        .status())
                .isEqualTo(404);
        assertThat(side.get(DemoAllocation.AUTHOR, "/kontroll/nytt-funn?fakta=" + at)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoIsToAnswerAndWhoIsToCloseHaveTasks() {
        LocaleContextHolder.setLocale(java.util.Locale.of("nb"));
        var tasks = side.part(ControlTasks.class);
        assertThat(tasks.waitingFor(DemoAllocation.AUTHOR))
                .extracting(TaskItem::text)
                .containsExactly("Svar på funn 2: Rutinen mangler");
        assertThat(tasks.waitingFor(DemoAllocation.ELSEWHERE)).isEmpty();
        assertThat(tasks.waitingFor(DemoControl.AUDITOR)).isEmpty();
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aControlTellsWhatWasDoneAndIsATableToo() {
        assertThat(page(DemoControl.AUDITOR, "/kontroll/kontroll-1"))
                .contains("Vedtak i T 2025", "2025–2026", "Tilsynet", "1 av 1 gjennomgått")
                .contains("Utvalg 1 ble trukket: 1 av 1 saker");
        assertThat(page(DemoControl.AUDITOR, "/kontroll/kontroll-1/avslutt")).contains("1 funn er ikke lukket");
        var csv = page(DemoControl.AUDITOR, "/kontroll/kontroll-1?format=csv");
        assertThat(csv.lines().toList()).hasSize(4);
        assertThat(csv).contains("Funn;1;Samme person prøvde å godkjenne;Svakhet;Statsforvalteren i T;Forklart");
        assertThat(side.get(DemoControl.AUDITOR, "/kontroll/kontroll-1/utvalg", "nn")
                        .body())
                .contains("Trekk utvalet");
    }
}
