package no.dekom.query.schemes;

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
import no.dekom.query.frame.RuleSetsInForce;
import no.dekom.query.testing.DemoRuleSets;
import no.dekom.query.testing.QuerySide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSetPagesTest {

    private static final ActingAs AUTHOR = DemoRuleSets.AUTHOR;
    private static final ActingAs OTHER = DemoRuleSets.OTHER;
    private static final ActingAs ADMINISTRATOR =
            new ActingAs(new PersonId("silje"), Role.ADMINISTRATOR, new OrganisationId("drift"));
    private static final ActingAs ELSEWHERE =
            new ActingAs(new PersonId("tuva"), Role.STATE_GOVERNOR, new OrganisationId("annen-statsforvalter"));
    private static final ActingAs AUDITOR =
            new ActingAs(new PersonId("gunnar"), Role.AUDITOR, new OrganisationId("tilsyn"));
    private static final ActingAs TEACHER =
            new ActingAs(new PersonId("ingrid"), Role.TEACHER, new OrganisationId("skole"));
    private static final String HOLDS = "/regelsett/dekom-2021";
    private static final String DRAFT = "/regelsett/kollektiv-2026";

    private static QuerySide side;

    @BeforeAll
    static void start() {
        side = new QuerySide(Clock.fixed(Instant.parse("2024-05-02T10:00:00Z"), ZoneOffset.UTC));
        side.await(DemoRuleSets.told(side, LocalDate.of(2025, 12, 31)));
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

    private static int status(ActingAs actor, String path) {
        return side.get(actor, path).status();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn"})
    void every_page_reads_in_both_languages(String language) {
        for (var path : List.of(
                "/regelsett",
                "/regelsett/ny",
                "/regelsett/ny?fra=dekom-2021",
                HOLDS,
                HOLDS + "?fane=historikk",
                HOLDS + "?mot=kollektiv-2026",
                HOLDS + "/avslutt",
                DRAFT + "/endre",
                DRAFT + "/godkjenn")) {
            assertThat(side.get(OTHER, path, language).status()).as(path).isEqualTo(200);
        }
    }

    @Test
    void everyone_reads_what_is_approved_and_few_read_drafts() {
        assertThat(body(TEACHER, "/regelsett"))
                .contains(HOLDS, "Gjelder", "31. desember 2025")
                .doesNotContain(DRAFT);
        assertThat(status(TEACHER, HOLDS)).isEqualTo(200);
        assertThat(status(TEACHER, DRAFT)).isEqualTo(404);
        for (var reader : List.of(AUTHOR, OTHER, ADMINISTRATOR, AUDITOR)) {
            assertThat(body(reader, "/regelsett")).contains(DRAFT, "Utkast");
            assertThat(status(reader, DRAFT)).isEqualTo(200);
        }
        assertThat(status(TEACHER, "/regelsett/finnes-ikke")).isEqualTo(404);
        assertThat(status(TEACHER, HOLDS + "?mot=kollektiv-2026")).isEqualTo(200);
        assertThat(body(TEACHER, HOLDS + "?mot=kollektiv-2026")).doesNotContain("Den nye ordningen");
    }

    @Test
    void each_value_stands_with_its_source() {
        assertThat(body(TEACHER, HOLDS))
                .contains("100 000 kr", "004:855", "30 %", "process.md:41", "15. mars", "3 uker", "Friskole")
                .contains("Skolebaserte tiltak", "004:359", "Ikke fastsatt", "Fylkene deler ulikt");
        assertThat(side.get(TEACHER, HOLDS, "nn").body()).contains("Skulebaserte tiltak", "Ikkje fastsett");
    }

    @Test
    void the_history_tells_what_was_changed_and_why() {
        assertThat(body(TEACHER, HOLDS + "?fane=historikk"))
                .contains("Utkastet ble endret", "Egenandelen sto feil.", "20 %", "30 %")
                .contains("Kilde, Egenandel", "process.md:40", "process.md:41")
                .contains("Regelsettet ble godkjent, og gjelder fra 1. januar 2021");
    }

    @Test
    void two_are_laid_side_by_side() {
        assertThat(body(OTHER, HOLDS + "?mot=kollektiv-2026"))
                .contains("Verdier som er ulike: 1", "Den nye ordningen", "Ulik", "Lik");
    }

    @Test
    void the_forms_are_for_those_who_may() {
        for (var author : List.of(AUTHOR, ADMINISTRATOR)) {
            assertThat(status(author, "/regelsett/ny")).isEqualTo(200);
            assertThat(status(author, DRAFT + "/endre")).isEqualTo(200);
        }
        for (var reader : List.of(TEACHER, AUDITOR)) {
            for (var path : List.of("/regelsett/ny", DRAFT + "/endre", DRAFT + "/godkjenn", HOLDS + "/avslutt")) {
                assertThat(status(reader, path)).as(path).isEqualTo(404);
            }
        }
        assertThat(status(ADMINISTRATOR, DRAFT + "/godkjenn")).isEqualTo(404);
        assertThat(status(AUTHOR, HOLDS + "/endre")).isEqualTo(404);
        assertThat(status(ADMINISTRATOR, HOLDS + "/avslutt")).isEqualTo(200);
        for (var path : List.of(DRAFT + "/endre", HOLDS + "/avslutt")) {
            assertThat(status(ELSEWHERE, path)).as(path).isEqualTo(404);
        }
        assertThat(body(ELSEWHERE, HOLDS)).doesNotContain(HOLDS + "/avslutt");
        assertThat(status(ELSEWHERE, DRAFT + "/godkjenn")).isEqualTo(200);
        assertThat(status(OTHER, HOLDS + "/godkjenn")).isEqualTo(404);
    }

    @Test
    void the_author_is_told_that_another_approves() {
        assertThat(body(AUTHOR, DRAFT + "/godkjenn"))
                .contains("En annen saksbehandler")
                .doesNotContain("/api/rule-sets/kollektiv-2026/approval");
        assertThat(body(OTHER, DRAFT + "/godkjenn"))
                .contains("/api/rule-sets/kollektiv-2026/approval", "name=\"_version\" value=\"1\"");
        assertThat(body(OTHER, "/")).contains("Les og godkjenn regelsettet «Den nye ordningen»");
        assertThat(body(AUTHOR, "/")).doesNotContain("Les og godkjenn regelsettet");
    }

    @Test
    void the_form_begins_with_what_stands() {
        assertThat(body(OTHER, DRAFT + "/endre"))
                .contains("name=\"content.seedFundCap.value\" value=\"100000\"")
                .contains("name=\"content.recommendation.value\" value=\"15.3.\"")
                .contains("name=\"content.criteria[0].code\" value=\"SCHOOL_BASED\"");
        assertThat(body(OTHER, "/regelsett/ny?fra=dekom-2021"))
                .contains("Feltene er fylt ut fra", "name=\"content.ownSharePercent.value\" value=\"30\"");
    }

    @Test
    void what_another_has_changed_meanwhile_stands_beside_what_is_written() {
        side.jdbc()
                .sql("insert into forms.draft (person, form, subject, content, send_key)"
                        + " values (?, 'regelsett-endring', 'kollektiv-2026', ?::jsonb, 'k-1')")
                .params(OTHER.person().value(), "{\"_version\":[\"0\"],\"content.reporting.value\":[\"20.1.\"]}")
                .update();
        assertThat(body(OTHER, DRAFT + "/endre"))
                .contains("Noen andre har endret dette mens du skrev", "15.1.\nprocess.md:43", "20.1.")
                .contains("name=\"_version\" value=\"1\"");
        side.jdbc().sql("delete from forms.draft").update();
    }

    @Test
    void other_forms_are_offered_those_in_force() {
        assertThat(side.part(RuleSetsInForce.class).today(TEACHER))
                .extracting(RuleSetsInForce.InForce::id)
                .containsExactly("dekom-2021");
    }

    @Test
    void the_list_and_the_values_are_files_too() {
        var list = body(TEACHER, "/regelsett?format=csv");
        assertThat(list.lines().findFirst()).contains("\uFEFFTittel;Ordning;Status;Første dag;Siste dag");
        assertThat(list).contains(";Gjelder;2021-");
        var values = body(TEACHER, HOLDS + "?format=csv");
        assertThat(values.lines().findFirst()).contains("\uFEFFDel;Hva;Verdi;Kilde");
        assertThat(values.lines()).hasSizeGreaterThan(10);
        assertThat(status(TEACHER, DRAFT + "?format=csv")).isEqualTo(status(TEACHER, DRAFT));
        assertThat(body(TEACHER, HOLDS)).contains("?format=xlsx");
    }
}
