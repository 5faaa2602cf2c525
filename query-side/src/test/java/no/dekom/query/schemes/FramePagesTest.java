package no.dekom.query.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.query.testing.DemoAllocation;
import no.dekom.query.testing.QuerySide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FramePagesTest {

    private static final String NOW = "/ramme/t-fylke-2026";

    private static QuerySide side;

    @BeforeAll
    static void start() {
        side = new QuerySide(Clock.fixed(Instant.parse("2026-02-10T10:00:00Z"), ZoneOffset.UTC));
        side.await(DemoAllocation.told(side));
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private static String body(ActingAs actor, String path) {
        var page = side.get(actor, path);
        assertThat(page.status()).as(path).isEqualTo(200);
        return page.body().replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn"})
    void every_page_reads_in_both_languages(String language) {
        for (var path : List.of("/ramme", "/ramme/ny", NOW, NOW + "?utfort=endret", NOW + "/endre")) {
            assertThat(side.get(DemoAllocation.AUTHOR, path, language).status())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    @Test
    void everyone_reads_the_frames_as_they_are_now() {
        assertThat(body(DemoAllocation.OWNER, "/ramme"))
                .contains("10 000 000 kr", "9 000 000 kr", "Rettet brev", "Statsforvalteren i T")
                .doesNotContain("10 500 000 kr", "/ramme/ny");
        assertThat(side.get(DemoAllocation.OWNER, "/ramme/finnes-ikke").status())
                .isEqualTo(404);
    }

    @Test
    void the_history_tells_what_it_was_and_why_it_changed() {
        assertThat(body(DemoAllocation.ELSEWHERE, NOW))
                .contains("Rammen ble satt til 10 500 000 kr", "Rammen ble endret til 10 000 000 kr", "Feil i brevet");
    }

    @Test
    void the_history_is_filtered_by_kind() {
        assertThat(body(DemoAllocation.OWNER, NOW + "?hendelse=schemes.FrameChanged"))
                .contains("timeline__words\">Rammen ble endret til 10 000 000 kr")
                .doesNotContain("timeline__words\">Rammen ble satt til 10 500 000 kr");
    }

    @Test
    void the_governor_of_the_county_sets_and_changes_and_nobody_else() {
        assertThat(body(DemoAllocation.OTHER, "/ramme/ny")).contains("action=\"/api/frames\"", "value=\"2026\"");
        assertThat(body(DemoAllocation.OTHER, NOW + "/endre"))
                .contains("name=\"_version\" value=\"2\"", "name=\"sum\" value=\"10000000\"");
        for (var other : List.of(DemoAllocation.ELSEWHERE, DemoAllocation.MEMBER)) {
            assertThat(side.get(other, NOW + "/endre").status()).isEqualTo(404);
            assertThat(body(other, NOW)).doesNotContain("/endre");
        }
        assertThat(side.get(DemoAllocation.MEMBER, "/ramme/ny").status()).isEqualTo(404);
    }
}
