package no.dekom.query.moments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.dekom.eventlog.LogPositions;
import no.dekom.events.ActingAs;
import no.dekom.query.audit.CaseHistory;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.testing.DemoRound;
import no.dekom.query.testing.MovingClock;
import no.dekom.query.testing.QuerySide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A round is told part by part; what its pages showed after each is what they show as they stood then. */
class MomentPagesTest {

    private static final MovingClock CLOCK = new MovingClock(DemoRound.START);
    private static final Pattern MAIN = Pattern.compile("<main.*</main>", Pattern.DOTALL);
    private static final Pattern FORM = Pattern.compile("<form[^>]*method=\"post\".*?</form>", Pattern.DOTALL);

    private static QuerySide side;
    private static DemoRound demo;
    private static final List<Told> TOLD = new ArrayList<>();

    private record Told(String moment, long position, ActingAs actor, String path, String main) {}

    @BeforeAll
    static void start() {
        side = new QuerySide(CLOCK);
        demo = new DemoRound(side, "a");
        demo.organisations();
        remember();
        demo.applied();
        remember();
        demo.decided();
        remember();
        demo.reported();
        remember();
        demo.reopened();
        remember();
        demo.reportedAgain().roleEnded();
        side.await(demo.last());
        CLOCK.standAt(Instant.parse("2026-11-22T10:00:00Z"));
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private static void remember() {
        side.await(demo.last());
        var at = side.jdbc()
                .sql("select max(recorded_at) from log.event")
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .single();
        CLOCK.standAt(at);
        var moment = LocalDateTime.ofInstant(at, ZoneId.of("Europe/Oslo")).toString();
        for (var path : List.of(
                "/sakornfond",
                "/sakornfond/fond-a",
                "/runder/runde-a?fane=sak",
                "/runder/runde-a?fane=soknader",
                "/runder/runde-a?fane=vurdering",
                "/runder/runde-a?fane=vedtak",
                "/runder/runde-a?fane=historikk",
                "/soknader/lek-a",
                "/soknader/lek-a?fane=vurdering",
                "/soknader/lek-a?fane=historikk",
                "/soknader/ute-a",
                "/rapporter",
                "/rapporter/lek-a",
                "/rapporter/lek-a?fane=historikk",
                "/revisjon",
                "/revisjon?tekst=lek",
                "/organisasjoner",
                "/organisasjoner/vagen-a")) {
            var actor = path.startsWith("/organisasjoner") ? demo.administrator : demo.auditor;
            var page = side.get(actor, path);
            if (page.status() == 200) {
                TOLD.add(new Told(moment, side.part(LogPositions.class).head(), actor, path, main(page, null)));
            }
        }
    }

    private static String main(QuerySide.Page page, String moment) {
        var found = MAIN.matcher(page.body());
        assertThat(found.find()).as(page.status() + page.body()).isTrue();
        var main = FORM.matcher(found.group()).replaceAll("");
        return moment == null ? main : main.replace("/per/" + moment, "");
    }

    @Test
    void what_was_shown_then_is_shown_again() {
        assertThat(TOLD).hasSizeGreaterThan(60);
        for (var told : TOLD) {
            var page = side.get(told.actor(), "/per/" + told.moment() + told.path());
            assertThat(main(page, told.moment()))
                    .as(told.moment() + told.path())
                    .isEqualTo(told.main());
            assertThat(page.body()).contains("Slik det sto").contains("Her kan ingenting endres.");
        }
    }

    @Test
    void a_position_shows_the_same_as_the_time_it_was_recorded() {
        for (var told : TOLD) {
            if (told.path().startsWith("/soknader")) {
                var page = side.get(told.actor(), "/per/p" + told.position() + told.path());
                assertThat(main(page, "p" + told.position())).isEqualTo(told.main());
            }
        }
    }

    @Test
    void links_stay_within_the_moment_and_the_way_out_leads_to_now() {
        var moment = TOLD.getLast().moment();
        var body = side.get(demo.auditor, "/per/" + moment + "/runder/runde-a?fane=soknader")
                .body();
        assertThat(body)
                .contains("href=\"/per/" + moment + "/soknader/lek-a")
                .contains("href=\"/per/" + moment + "/revisjon\"")
                .contains("href=\"/runder/runde-a?fane=soknader\"")
                .contains("href=\"/slik-det-sto?side=/runder/runde-a")
                .contains("href=\"/assets/");
        assertThat(body).doesNotContain("/per/" + moment + "/assets").doesNotContain("/per/" + moment + "/per/");
    }

    @Test
    void nothing_can_be_sent_to_the_past_and_no_form_asks_for_it() {
        var moment = TOLD.getLast().moment();
        var path = "/per/" + moment + "/api/seed-fund-rounds/runde-a/own-money";
        assertThat(side.post(demo.ownersOfficer, "/tilgjengelighet", path, "amount=1")
                        .status())
                .isEqualTo(405);
        var applied = TOLD.stream()
                .filter(it -> it.path().equals("/soknader/lek-a"))
                .findFirst()
                .orElseThrow();
        for (var page : List.of("/runder/runde-a/sok", "/runder/runde-a/egne-midler", "/runder/runde-a/frist")) {
            for (var actor : List.of(demo.leader, demo.ownersOfficer, demo.coordinator)) {
                assertThat(side.get(actor, "/per/" + applied.moment() + page).body())
                        .doesNotContain("action=\"/api")
                        .doesNotContain("/per/" + applied.moment() + "/api");
            }
        }
    }

    @Test
    void who_may_not_see_a_case_now_does_not_see_it_as_it_was() {
        var moment = TOLD.getLast().moment();
        assertThat(side.get(demo.otherTeacher, "/soknader/lek-a").status()).isEqualTo(404);
        assertThat(side.get(demo.otherTeacher, "/per/" + moment + "/soknader/lek-a")
                        .status())
                .isEqualTo(404);
        var stranger = new ActingAs(
                demo.coordinator.person(), demo.coordinator.role(), new no.dekom.events.OrganisationId("en-annen"));
        assertThat(side.get(stranger, "/per/" + moment + "/runder/runde-a").status())
                .isEqualTo(404);
        assertThat(side.get(null, "/per/" + moment + "/runder/runde-a").status())
                .isGreaterThanOrEqualTo(400);
        assertThat(side.get(null, "/per/" + moment + "/tiltaksbank").status()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void a_case_that_was_not_there_yet_is_not_found_and_neither_is_a_time_that_has_not_been() {
        var first = TOLD.getFirst().moment();
        assertThat(side.get(demo.auditor, "/per/" + first + "/soknader/lek-a").status())
                .isEqualTo(404);
        for (var moment : List.of("2030-01-01T12:00", "p99999999", "i-gar", "2026-13-01T12:00", "p-1")) {
            assertThat(side.get(demo.auditor, "/per/" + moment + "/sakornfond").status())
                    .as(moment)
                    .isEqualTo(404);
        }
        assertThat(side.get(demo.auditor, "/per/2001-01-01T12:00/sakornfond").status())
                .isEqualTo(200);
    }

    @Test
    void exports_hold_what_was_known() {
        var then = TOLD.stream()
                .filter(it -> it.path().equals("/soknader/ute-a"))
                .findFirst()
                .orElseThrow();
        var before = side.get(demo.auditor, "/per/" + then.moment() + "/runder/runde-a?format=csv");
        assertThat(before.status()).isEqualTo(200);
        assertThat(before.body()).contains("Uteskole i fjæra;Vågen skole;64500;Sendt");
        assertThat(side.get(demo.auditor, "/runder/runde-a?format=csv").body()).doesNotContain("64500;Sendt");
    }

    @Test
    void the_form_leads_to_the_page_as_it_stood() {
        var form = side.get(demo.auditor, "/slik-det-sto?side=/runder/runde-a");
        assertThat(form.body()).contains("Klokkeslett").contains("value=\"/runder/runde-a\"");
        assertThat(side.get(demo.auditor, "/slik-det-sto?side=/runder/runde-a&dag=2023-10-01&tid=9.30")
                        .location())
                .endsWith("/per/2023-10-01T09:30/runder/runde-a");
        assertThat(side.get(demo.auditor, "/slik-det-sto?side=/runder/runde-a&dag=2031-10-01&tid=")
                        .body())
                .contains("Skriv en dato som har vært");
        assertThat(side.get(demo.auditor, "/slik-det-sto?side=//ond.no&dag=2024-10-01&tid=")
                        .location())
                .endsWith("/per/2024-10-01T23:59:59/");
    }

    @Test
    void pages_of_now_are_met_there() {
        var moment = TOLD.getLast().moment();
        assertThat(side.get(demo.administrator, "/per/" + moment + "/kilder").location())
                .endsWith("/kilder");
    }

    @Test
    void each_fact_of_the_history_leads_to_the_case_as_it_stood_then() {
        var history = side.get(demo.auditor, "/soknader/lek-a?fane=historikk").body();
        var link = Pattern.compile("href=\"(/per/p\\d+/soknader/lek-a)\"").matcher(history);
        var times = 0;
        while (link.find()) {
            assertThat(side.get(demo.auditor, link.group(1)).status()).isEqualTo(200);
            times++;
        }
        assertThat(times).isGreaterThan(5);
    }

    @Test
    void what_is_changed_between_two_facts_is_told_field_by_field() {
        var facts = side.jdbc()
                .sql(
                        "select position from audit.case_fact where kind = 'APPLICATION' and id = 'lek-a' order by position")
                .query(Long.class)
                .list();
        var path = "/soknader/lek-a?fane=historikk&endret-fra=" + facts.getFirst() + "&endret-til=";
        var amended = side.get(demo.auditor, path + facts.get(1)).body();
        assertThat(amended)
                .contains("Hva er endret mellom to tidspunkter?")
                .contains("<ins>Lekbasert læring på 1. og 2. trinn</ins>")
                .contains("<del>Lekbasert læring</del>")
                .contains("Navn laerer-a: Søknaden ble endret");
        assertThat(side.get(demo.auditor, path + facts.getFirst()).body())
                .contains("Ingen av feltene har en annen verdi");
        assertThat(side.get(demo.auditor, path + "999999").body()).doesNotContain("Ingen av feltene");
        assertThat(side.get(demo.auditor, path + facts.get(1), "nn").body()).contains("Kva er endra");
    }

    @Test
    void who_sees_less_of_a_case_has_less_to_compare() {
        var history = side.part(CaseHistory.class);
        var all = history.of(CaseKind.APPLICATION, "lek-a", name -> true, null);
        var some = history.of(CaseKind.APPLICATION, "lek-a", name -> !name.endsWith("ApplicationAssessed"), null);
        assertThat(all.compared().points()).hasSize(some.compared().points().size() + 2);
        assertThat(some.compared().points()).noneMatch(it -> it.label().contains("vurdert"));
    }
}
