package no.dekom.query.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.query.testing.DemoAllocation;
import no.dekom.query.testing.DemoRuleSets;
import no.dekom.query.testing.QuerySide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllocationPagesTest {

    private static final ActingAs AUTHOR = DemoAllocation.AUTHOR;
    private static final ActingAs OTHER = DemoAllocation.OTHER;
    private static final ActingAs MEMBER = DemoAllocation.MEMBER;
    private static final ActingAs OWNER = DemoAllocation.OWNER;
    private static final ActingAs PARTNER = DemoAllocation.PARTNER;
    private static final ActingAs ELSEWHERE = DemoAllocation.ELSEWHERE;
    private static final ActingAs AUDITOR =
            new ActingAs(new PersonId("gunnar"), Role.AUDITOR, new OrganisationId("tilsyn"));
    private static final ActingAs ADMINISTRATOR =
            new ActingAs(new PersonId("silje"), Role.ADMINISTRATOR, new OrganisationId("tilsyn"));
    private static final String NOW = "/fordeling/s-i-aar";
    private static final String MODEL = "/fordeling/modeller/t-modell";
    private static final String DRAFT = "/fordeling/modeller/t-utkast";
    private static final String COMPARE = "/fordeling/sammenlign?a=s-i-aar&b=s-i-fjor";
    private static final String WHAT_IF = "/fordeling/hva-om?modell=t-modell";

    private static QuerySide side;

    @BeforeAll
    static void start() {
        side = new QuerySide(Clock.fixed(Instant.parse("2026-02-10T10:00:00Z"), ZoneOffset.UTC));
        DemoRuleSets.told(side, LocalDate.of(2030, 12, 31));
        side.await(DemoAllocation.told(side));
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private static String body(ActingAs actor, String path) {
        var page = side.get(actor, path);
        assertThat(page.status()).as(path).isEqualTo(200);
        return page.body().replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }

    private static int status(ActingAs actor, String path) {
        return side.get(actor, path).status();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn"})
    void every_page_reads_in_both_languages(String language) {
        for (var path : List.of(
                "/fordeling",
                NOW,
                NOW + "?mot=s-i-fjor",
                NOW + "?utfort=lagret",
                NOW + "/orland",
                NOW + "/t-nord",
                NOW + "/forkast",
                COMPARE,
                WHAT_IF,
                WHAT_IF + "&ramme=x&prosent=x&talt=x",
                "/fordeling/modeller",
                "/fordeling/modeller/ny",
                MODEL,
                DRAFT,
                DRAFT + "?utfort=laget",
                DRAFT + "/endre",
                DRAFT + "/godkjenn")) {
            assertThat(side.get(OTHER, path, language).status()).as(path).isEqualTo(200);
        }
    }

    @Test
    void those_of_the_county_read_and_others_do_not() {
        for (var reader : List.of(AUTHOR, MEMBER, OWNER, PARTNER, AUDITOR)) {
            assertThat(body(reader, "/fordeling")).contains(NOW, "s-i-fjor").doesNotContain("s-bort");
            for (var path : List.of(NOW, NOW + "/orland", COMPARE, WHAT_IF, MODEL, "/fordeling/s-bort")) {
                assertThat(status(reader, path)).as(path).isEqualTo(200);
            }
        }
        for (var path : List.of(NOW, NOW + "/orland", COMPARE, WHAT_IF, MODEL, NOW + "?format=csv")) {
            assertThat(status(ELSEWHERE, path)).as(path).isEqualTo(404);
        }
        assertThat(status(ADMINISTRATOR, "/fordeling")).isEqualTo(404);
        assertThat(status(AUTHOR, NOW + "/verdal")).isEqualTo(200);
        assertThat(status(AUTHOR, NOW + "/finnes-ikke")).isEqualTo(404);
        assertThat(status(AUTHOR, "/fordeling/finnes-ikke")).isEqualTo(404);
    }

    @Test
    void a_scenario_shows_what_each_is_left_with_and_that_it_binds_nobody() {
        assertThat(body(OWNER, NOW))
                .contains("Et scenario binder ingen", "10 000 000 kr", "1 912 500 kr", "2 222 359 kr", "150 000 kr")
                .contains("21 895 kr", "<svg role=\"img\"", "sitter igjen med mest");
    }

    @Test
    void what_was_counted_later_does_not_change_a_scenario() {
        assertThat(body(OWNER, NOW + "/verdal"))
                .contains("har 160,3 lærerårsverk")
                .doesNotContain("999,9");
        assertThat(body(OWNER, WHAT_IF + "&trinn=up1&prosent=25")).doesNotContain("Dette må rettes");
    }

    @Test
    void the_change_from_another_is_in_kroner_and_per_cent() {
        assertThat(body(OWNER, NOW + "?mot=s-i-fjor")).contains("I fjor", "+1 000 000 kr", "+94 133 kr", "+4,4 %");
        assertThat(body(OWNER, COMPARE)).contains("I år", "I fjor", "+1 000 000 kr");
    }

    @Test
    void a_sum_is_explained_from_the_frame_to_the_krone() {
        assertThat(body(OWNER, NOW + "/orland"))
                .contains("Trinnet deler alt som er igjen av rammen. Det er 6 787 500 kr.")
                .contains("Nettverket på Fosen har 149,7 lærerårsverk, talt opp 1. oktober 2025. Kilde: GSI.")
                .contains("Denne resten var nummer 1, og ga en krone til.")
                .contains("Nettverket på Fosen får 3 277 706 kr.")
                .contains("Ørland kommune har 101,5 lærerårsverk", "Ørland kommune får 2 222 359 kr.");
        assertThat(body(PARTNER, NOW + "/t-nord"))
                .contains("25,125 prosent av rammen på 10 000 000 kr. Det er 2 512 500 kr.")
                .contains("Beløpet er satt til 1 000 000 kr for hånd. Grunnen er: «Avtalt med Nord i mars».");
        assertThat(side.get(OWNER, NOW + "/orland", "nn").body()).contains("lærarårsverk", "Steget deler alt");
    }

    @Test
    void a_scenario_is_a_file_too() {
        assertThat(side.get(OWNER, NOW + "?format=csv").body().replace('\u00a0', ' '))
                .contains("Til kommunene;Ørland kommune;Nettverket på Fosen;2222359;")
                .contains("Et scenario binder ingen");
        assertThat(status(OWNER, NOW + "?format=xlsx")).isEqualTo(200);
    }

    @Test
    void what_if_answers_for_another_frame_per_cent_and_key() {
        assertThat(body(OWNER, WHAT_IF)).contains("value=\"10000000\"").doesNotContain("action=\"/api/scenarios\"");
        assertThat(body(OWNER, WHAT_IF + "&ramme=20+000+000")).contains("20 000 000 kr", "+10 000 000 kr");
        assertThat(body(OWNER, WHAT_IF + "&trinn=up1&prosent=33,333")).contains("33,333 %", "3 333 300 kr");
        assertThat(body(OWNER, WHAT_IF + "&trinn=rest&nokkel=EQUALLY")).contains("3 400 000 kr");
        assertThat(body(OWNER, WHAT_IF + "&trinn=up1&prosent=101")).contains("Prosenten må være over 0");
        assertThat(body(OWNER, WHAT_IF + "&ramme=mye")).contains("Skriv rammen som et helt beløp");
        assertThat(body(OWNER, WHAT_IF + "&ramme=100")).contains("«Koordinering» trenger 300 000 kr, men det er bare");
    }

    @Test
    void the_forum_may_keep_what_it_tried() {
        assertThat(body(MEMBER, WHAT_IF + "&trinn=up1&prosent=30&ramme=9000000"))
                .contains("action=\"/api/scenarios\"", "name=\"frame\" value=\"9000000\"")
                .contains("name=\"changes[0].step\" value=\"up1\"", "name=\"changes[0].percent\" value=\"30\"");
        assertThat(body(MEMBER, "/fordeling/hva-om?fra=s-i-aar"))
                .contains("name=\"changes[0].percent\" value=\"25.125\"", "Avtalt med Nord i mars");
        assertThat(status(OWNER, NOW + "/forkast")).isEqualTo(404);
        assertThat(status(MEMBER, NOW + "/forkast")).isEqualTo(200);
        assertThat(status(MEMBER, "/fordeling/s-bort/forkast")).isEqualTo(404);
    }

    @Test
    void a_model_shows_its_steps_and_what_is_wrong_with_them() {
        assertThat(body(OWNER, MODEL))
                .contains("25 prosent av rammen", "150 000 kr til hver", "NTNU (400 000 kr)", "Etter lærerårsverk")
                .contains("Utkastet ble endret", "20 %", "25 %")
                .doesNotContain("Dette må rettes", "/endre");
        assertThat(body(OTHER, DRAFT))
                .contains("Dette må rettes", "«Etterpå» får aldri noe, fordi «Alt» tar alt som er igjen.")
                .doesNotContain("/godkjenn\"");
    }

    @Test
    void the_forms_are_for_the_secretariat_of_the_county() {
        for (var other : List.of(MEMBER, OWNER, PARTNER, AUDITOR, ELSEWHERE)) {
            assertThat(status(other, DRAFT + "/endre")).isEqualTo(404);
            assertThat(status(other, DRAFT + "/godkjenn")).isEqualTo(404);
        }
        assertThat(status(MEMBER, "/fordeling/modeller/ny")).isEqualTo(404);
        assertThat(status(AUTHOR, MODEL + "/endre")).isEqualTo(404);
        assertThat(body(AUTHOR, DRAFT + "/godkjenn"))
                .contains("En annen saksbehandler")
                .doesNotContain("/approval");
        assertThat(body(OTHER, DRAFT + "/godkjenn")).contains("/api/allocation-models/t-utkast/approval");
    }

    @Test
    void the_editor_begins_with_the_steps_and_has_its_buttons() {
        assertThat(body(AUTHOR, DRAFT + "/endre"))
                .contains("name=\"steps[0].name\" value=\"Alt\"", "name=\"steps[1].percent\" value=\"50\"")
                .contains("name=\"_up\" value=\"steps[1]\"", "name=\"_add\" value=\"steps\"", "Dette må rettes");
        assertThat(body(AUTHOR, "/fordeling/modeller/ny?fra=t-modell"))
                .contains(
                        "name=\"steps[2].named[0].sum\" value=\"400000\"", "name=\"steps[4].code\" value=\"kommuner\"");
        assertThat(body(AUTHOR, "/fordeling/modeller/ny")).contains("name=\"steps[0].code\" value=\"trinn-1\"");
    }
}
