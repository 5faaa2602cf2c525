package no.dekom.query.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.allocation.RecommendationEvent.RecommendationAdopted;
import no.dekom.events.allocation.RecommendedSum;
import no.dekom.events.organisations.OrganisationEvent.FullTimeEquivalentsCounted;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRenamed;
import no.dekom.events.organisations.PartnershipEvent.PartnerChanged;
import no.dekom.events.organisations.PartnershipId;
import no.dekom.query.testing.DemoAllocation;
import no.dekom.query.testing.DemoRecommendation;
import no.dekom.query.testing.DemoRuleSets;
import no.dekom.query.testing.QuerySide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecommendationPagesTest {

    private static final ActingAs GOVERNOR = DemoAllocation.AUTHOR;
    private static final ActingAs MEMBER = DemoAllocation.MEMBER;
    private static final ActingAs OWNER = DemoAllocation.OWNER;
    private static final ActingAs ELSEWHERE = DemoAllocation.ELSEWHERE;
    private static final ActingAs AUDITOR =
            new ActingAs(new PersonId("gunnar"), Role.AUDITOR, new OrganisationId("tilsyn"));
    private static final String SENT = "/innstillinger/i-sendt";
    private static final String OPEN = "/innstillinger/i-apen";
    private static final Instant LATER = Instant.parse("2026-02-09T08:00:00Z");

    private static QuerySide side;

    @BeforeAll
    static void start() {
        side = new QuerySide(Clock.fixed(Instant.parse("2026-02-10T10:00:00Z"), ZoneOffset.UTC));
        DemoRuleSets.told(side, LocalDate.of(2030, 12, 31));
        DemoAllocation.told(side);
        side.await(DemoRecommendation.told(side));
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

    /** What the page says, without the frame around it. */
    private static String main(String path) {
        var page = body(OWNER, path);
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }

    private static int status(ActingAs actor, String path) {
        return side.get(actor, path).status();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn"})
    void every_page_reads_in_both_languages(String language) {
        for (var path : List.of(
                "/innstillinger",
                "/innstillinger/ny",
                SENT,
                SENT + "?fane=fordeling",
                SENT + "?fane=grunnlag",
                SENT + "?fane=versjoner",
                SENT + "?fane=historikk",
                SENT + "/versjon/1",
                SENT + "/versjon/1/orland",
                SENT + "/prioriter",
                OPEN + "?gjort=begynt",
                OPEN + "?fane=grunnlag",
                OPEN + "/prioriter",
                OPEN + "/vedta")) {
            assertThat(side.get(GOVERNOR, path, language).status()).as(path).isEqualTo(200);
        }
    }

    @Test
    void what_is_adopted_is_for_all_and_what_is_in_the_making_for_the_forum() {
        for (var inside : List.of(GOVERNOR, MEMBER, AUDITOR)) {
            assertThat(body(inside, "/innstillinger")).contains("i-sendt", "i-apen", "Under arbeid");
            assertThat(status(inside, OPEN)).isEqualTo(200);
        }
        for (var outside : List.of(OWNER, ELSEWHERE, DemoAllocation.PARTNER)) {
            assertThat(body(outside, "/innstillinger"))
                    .contains("i-sendt", "Versjon 1 er vedtatt og sendt")
                    .doesNotContain("i-apen");
            assertThat(status(outside, OPEN)).isEqualTo(404);
            assertThat(status(outside, SENT)).isEqualTo(200);
            assertThat(status(outside, SENT + "/versjon/1/orland")).isEqualTo(200);
        }
        assertThat(status(OWNER, SENT + "/versjon/2")).isEqualTo(404);
        assertThat(status(OWNER, SENT + "/versjon/1/finnes-ikke")).isEqualTo(404);
    }

    @Test
    void those_outside_see_the_list_that_was_adopted_and_not_the_one_in_the_making() {
        assertThat(body(OWNER, SENT))
                .contains("Lesing i alle fag", "350 000 kr", "Rapport innen jul", "Bygger ikke på meldte behov")
                .doesNotContain("Hemmelig under arbeid", "/tiltak/lesing");
        assertThat(body(MEMBER, SENT)).contains("Hemmelig under arbeid", "/tiltak/lesing");
        assertThat(body(OWNER, SENT + "?fane=historikk"))
                .contains("Versjon 1 ble vedtatt av forumet")
                .doesNotContain("Lista fikk");
        assertThat(body(MEMBER, SENT + "?fane=historikk"))
                .contains("Lista fikk 2 prioriterte tiltak", "Foreslått, Skriving fra første trinn");
        assertThat(side.get(OWNER, SENT + "?format=csv").body())
                .contains("2025;1;Lesing i alle fag;lesing;400000;350000;Størst behov;Rapport innen jul")
                .doesNotContain("Hemmelig");
        assertThat(side.get(OWNER, SENT + "?fane=fordeling&format=csv").body())
                .contains("Ørland kommune;Nettverket på Fosen;");
        assertThat(status(OWNER, SENT + "?fane=fordeling&format=xlsx")).isEqualTo(200);
        assertThat(status(GOVERNOR, OPEN + "?fane=fordeling&format=xlsx")).isEqualTo(404);
    }

    @Test
    void a_scenario_stands_beside_what_was_adopted_for_the_year_before_until_something_else_is_chosen() {
        var scenario = "/fordeling/s-i-aar";
        assertThat(body(OWNER, scenario))
                .contains("value=\"i-fjor\" selected", "class=\"dekom-number\">Innstillingen for 2025</th>")
                .contains("+1 000 000 kr");
        assertThat(body(OWNER, scenario + "?mot=s-i-fjor")).contains("class=\"dekom-number\">I fjor</th>");
        assertThat(body(OWNER, scenario + "?mot=")).doesNotContain("+1 000 000 kr");
        assertThat(body(OWNER, "/fordeling/s-i-fjor")).doesNotContain("Innstillingen for 2024");
    }

    @Test
    void only_the_secretariat_of_the_county_has_the_forms() {
        for (var other : List.of(MEMBER, OWNER, AUDITOR, ELSEWHERE)) {
            for (var form : List.of("/prioriter", "/vedta", "/send")) {
                assertThat(status(other, SENT + form)).as(form).isEqualTo(404);
            }
        }
        assertThat(status(MEMBER, "/innstillinger/ny")).isEqualTo(404);
        for (var nothing : List.of(SENT, OPEN)) {
            assertThat(side.get(GOVERNOR, nothing + "/send").location()).endsWith(nothing);
        }
    }

    @Test
    void the_list_has_every_accepted_measure_and_only_what_the_forum_agreed_to_can_be_adopted() {
        assertThat(body(GOVERNOR, OPEN + "/prioriter"))
                .contains("Lesing i alle fag", "Regning i praksis", "Nettverket på Fosen søker om 250 000 kr")
                .contains("name=\"rows[2].measure\"", "name=\"_version\" value=\"1\"");
        assertThat(body(GOVERNOR, SENT + "/prioriter"))
                .contains("name=\"rows[0].place\" value=\"1\"", "name=\"rows[0].proposed\" value=\"100000\"");
        assertThat(body(GOVERNOR, OPEN + "/vedta"))
                .contains("value=\"s-i-aar\"", "value=\"sak-i-aar\"", "10 000 000 kr")
                .doesNotContain("s-i-fjor", "sak-falt");
        assertThat(body(GOVERNOR, SENT + "/vedta"))
                .contains("Dette er ført inn.")
                .doesNotContain("name=\"scenario\"");
        assertThat(body(GOVERNOR, "/")).contains("Før inn det forumet har vedtatt om fordelingen for 2026");
    }

    @Test
    void the_levels_add_up_to_the_frame_and_what_they_rest_on_is_told() {
        assertThat(body(OWNER, SENT + "?fane=fordeling"))
                .contains("Til universitetene", "1 800 000 kr", "9 000 000 kr")
                .contains("Nettverket på Fosen fikk");
        assertThat(body(OWNER, SENT + "?fane=grunnlag"))
                .contains("krone for krone", "GSI", "1. oktober 2025", "prøve-1", "/regelsett/dekom-2026")
                .contains("Sak 1, «Fordeling, sak-i-fjor», i Fordelingsmøtet")
                .doesNotContain("Summene stemmer ikke", "/moter/");
        assertThat(body(MEMBER, SENT + "?fane=grunnlag")).contains("/moter/m-fordeling/saker/sak-i-fjor");
    }

    @Test
    void the_sums_are_worked_out_from_what_was_locked_and_nothing_later_changes_them() {
        var adopted = DemoRecommendation.adopted(1, DemoAllocation.LAST_YEAR, DemoAllocation.steps("20"));
        var locked = LockedResult.of(DemoAllocation.COUNTY, adopted);
        assertThat(locked.same()).isTrue();
        assertThat(Nok.sum(adopted.lines().stream()
                                .filter(line -> line.within() == null)
                                .map(RecommendedSum::sum)
                                .toList())
                        .plus(adopted.left()))
                .isEqualTo(adopted.ground().frame());
        var before = main(SENT + "/versjon/1/orland");
        assertThat(before).contains("Ørland kommune har 101,5 lærerårsverk", "krone for krone");
        var counted = new FullTimeEquivalentsCounted(
                new OrganisationId("orland"), LocalDate.of(2025, 10, 1), 9999, 999, "Ny telling");
        side.fact(GOVERNOR, LATER, "orland", counted);
        side.fact(
                GOVERNOR,
                LATER,
                "orland",
                new OrganisationRenamed(new OrganisationId("orland"), "Nye Ørland", LocalDate.of(2026, 2, 9)));
        side.await(side.fact(
                GOVERNOR,
                LATER,
                "p-fosen",
                new PartnerChanged(
                        new PartnershipId("p-fosen"),
                        new OrganisationId("t-nord"),
                        LocalDate.of(2026, 2, 9),
                        "Ny avtale")));
        assertThat(main(SENT + "/versjon/1/orland")).isEqualTo(before);
        assertThat(side.jdbc()
                        .sql("select count(*) from allocation.full_time_count where source = 'Ny telling'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_locked_sum_that_is_not_what_the_formula_gives_is_told() {
        var it = DemoRecommendation.adopted(1, DemoAllocation.LAST_YEAR, DemoAllocation.steps("20"));
        var lines = new java.util.ArrayList<>(it.lines());
        var first = lines.getFirst();
        lines.set(
                0,
                new RecommendedSum(
                        first.step(),
                        first.within(),
                        first.recipient(),
                        first.sum().plus(new Nok(1))));
        var spoiled = new RecommendationAdopted(
                it.recommendation(),
                it.version(),
                it.meeting(),
                it.agendaCase(),
                it.scenario(),
                it.ruleSet(),
                it.model(),
                it.content(),
                it.ground(),
                it.overrides(),
                lines,
                it.left());
        assertThat(LockedResult.of(DemoAllocation.COUNTY, spoiled).same()).isFalse();
    }
}
