package no.dekom.query.payments;

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
import no.dekom.query.frame.DocumentStore;
import no.dekom.query.frame.TaskItem;
import no.dekom.query.testing.DemoAllocation;
import no.dekom.query.testing.DemoDecisions;
import no.dekom.query.testing.DemoPayments;
import no.dekom.query.testing.DemoRecommendation;
import no.dekom.query.testing.DemoRuleSets;
import no.dekom.query.testing.QuerySide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentPagesTest {

    private static final ActingAs FIRST = DemoAllocation.AUTHOR;
    private static final ActingAs SECOND = DemoAllocation.OTHER;
    private static final ActingAs ELSEWHERE = DemoAllocation.ELSEWHERE;
    private static final ActingAs RECIPIENT =
            new ActingAs(new PersonId("olav"), Role.SCHOOL_OWNER, new OrganisationId("orland"));
    private static final ActingAs STRANGER =
            new ActingAs(new PersonId("vera"), Role.SCHOOL_OWNER, new OrganisationId("verdal"));
    private static final ActingAs TEACHER =
            new ActingAs(new PersonId("tone"), Role.TEACHER, new OrganisationId("orland"));
    private static final ActingAs AUDITOR =
            new ActingAs(new PersonId("gunnar"), Role.AUDITOR, new OrganisationId("tilsyn"));
    private static final String ORLAND = "/utbetalinger/sak/" + DemoDecisions.ORLAND;
    private static final String FILE = "/utbetalinger/filer/" + DemoPayments.FILE;
    private static final String ACCOUNT = "/utbetalinger/konto/orland";

    private static QuerySide side;

    @BeforeAll
    static void start() {
        side = new QuerySide(Clock.fixed(Instant.parse("2026-02-10T10:00:00Z"), ZoneOffset.UTC));
        DemoRuleSets.told(side, LocalDate.of(2030, 12, 31));
        DemoAllocation.told(side);
        DemoRecommendation.told(side);
        DemoDecisions.told(side);
        side.part(DocumentStore.class).made(DemoPayments.FILE.value(), DemoPayments.BYTES);
        side.await(DemoPayments.told(side));
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
                "/utbetalinger",
                "/utbetalinger?gjort=bestilt",
                "/utbetalinger/planlegg",
                "/utbetalinger/bestill",
                "/utbetalinger/godkjenn",
                "/utbetalinger/lag-fil",
                ORLAND,
                ORLAND + "?gjort=planlagt",
                ORLAND + "/planlegg",
                ORLAND + "/egenandel",
                ORLAND + "/trekk/4",
                ORLAND + "/trekk/1",
                FILE,
                FILE + "/svar",
                ACCOUNT,
                "/utbetalinger/konto/t-fylke")) {
            assertThat(side.get(SECOND, path, language).status()).as(path).isEqualTo(200);
        }
        for (var path : List.of("/utbetalinger", ORLAND, ORLAND + "/vilkar", ORLAND + "/egenandel", ACCOUNT)) {
            assertThat(side.get(RECIPIENT, path, language).status()).as(path).isEqualTo(200);
        }
    }

    @Test
    void a_grant_says_what_is_paid_on_its_way_and_left() {
        var page = body(RECIPIENT, ORLAND);
        assertThat(page)
                .contains("1 000 000 kr", "500 000 kr", "300 000 kr", "200 000 kr")
                .contains("Betalt", "Kom i retur", "Kontoen er avsluttet", "Erstatter utbetaling nr. 2")
                .contains("Egenandelen er bekreftet: 400 000 kr.", "Kan bestilles")
                .doesNotContain("Trekk bestillingen", FILE);
        assertThat(body(FIRST, ORLAND)).contains("Trekk bestillingen", FILE);
    }

    @Test
    void only_the_county_its_recipient_and_the_auditor_see_a_grant() {
        for (var other : List.of(ELSEWHERE, STRANGER, TEACHER)) {
            assertThat(status(other, ORLAND)).isEqualTo(404);
            assertThat(status(other, FILE)).isEqualTo(404);
            assertThat(status(other, FILE + "/fil")).isEqualTo(404);
            assertThat(status(other, ACCOUNT)).isEqualTo(404);
        }
        assertThat(status(TEACHER, "/utbetalinger")).isEqualTo(404);
        assertThat(status(RECIPIENT, FILE)).isEqualTo(404);
        assertThat(status(RECIPIENT, "/utbetalinger/bestill")).isEqualTo(404);
        assertThat(status(RECIPIENT, ORLAND + "/planlegg")).isEqualTo(404);
        assertThat(status(SECOND, ORLAND + "/vilkar")).isEqualTo(404);
        assertThat(status(AUDITOR, ORLAND)).isEqualTo(200);
        assertThat(status(AUDITOR, ORLAND + "/egenandel")).isEqualTo(404);
        assertThat(status(AUDITOR, FILE)).isEqualTo(200);
        assertThat(status(AUDITOR, FILE + "/svar")).isEqualTo(404);
    }

    @Test
    void a_county_orders_what_is_due_and_another_approves_it() {
        assertThat(body(FIRST, "/utbetalinger/bestill"))
                .contains("Én rate kan bestilles, til sammen 200 000 kr")
                .contains("name=\"lines[0].instalment\" value=\"3\"")
                .contains("name=\"lines[0].leaveOut\"");
        assertThat(body(FIRST, "/utbetalinger/godkjenn")).contains("Ingen utbetalinger venter på at du");
        assertThat(body(SECOND, "/utbetalinger/godkjenn"))
                .contains("1 utbetalinger venter på godkjenning fra deg, til sammen 300 000 kr")
                .contains("name=\"lines[0].payment\" value=\"4\"");
    }

    @Test
    void a_file_is_given_out_as_it_was_made_and_as_a_list() {
        assertThat(side.get(SECOND, FILE + "/fil").body()).isEqualTo("<Document/>");
        assertThat(body(SECOND, FILE)).contains("DEKOM-1a2b3c4d-1-2", "Kontoen er avsluttet", "Kommet fram");
        assertThat(side.get(SECOND, FILE + "?format=csv").body()).contains("DEKOM-1a2b3c4d-1-2", "12345678903");
        assertThat(status(SECOND, FILE + "?format=xlsx")).isEqualTo(200);
    }

    @Test
    void an_account_shows_what_is_in_use_and_what_waits_for_another() {
        assertThat(body(SECOND, ACCOUNT))
                .contains("1234 56 78903", "I bruk", "Avvist", "Vil du godkjenne kontonummeret 8601 11 17947?");
        assertThat(body(RECIPIENT, ACCOUNT)).contains("Send til godkjenning").doesNotContain("Vil du godkjenne");
    }

    @Test
    void each_has_the_tasks_that_are_its_own() {
        var tasks = side.part(PaymentTasks.class);
        assertThat(tasks.waitingFor(SECOND))
                .extracting(TaskItem::path)
                .contains("/utbetalinger/bestill", "/utbetalinger/godkjenn", ACCOUNT);
        assertThat(tasks.waitingFor(FIRST)).extracting(TaskItem::path).doesNotContain("/utbetalinger/godkjenn");
        assertThat(tasks.waitingFor(RECIPIENT)).isEmpty();
        assertThat(tasks.waitingFor(ELSEWHERE)).isEmpty();
    }
}
