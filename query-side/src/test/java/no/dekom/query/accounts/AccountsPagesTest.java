package no.dekom.query.accounts;

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
import no.dekom.query.testing.DemoAccounts;
import no.dekom.query.testing.DemoAllocation;
import no.dekom.query.testing.DemoDecisions;
import no.dekom.query.testing.DemoRecommendation;
import no.dekom.query.testing.DemoRuleSets;
import no.dekom.query.testing.QuerySide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsPagesTest {

    private static final ActingAs PREPARER = DemoAllocation.AUTHOR;
    private static final ActingAs APPROVER = DemoAllocation.OTHER;
    private static final ActingAs OWNER = DemoAllocation.OWNER;
    private static final ActingAs ELSEWHERE = DemoAllocation.ELSEWHERE;
    private static final ActingAs TEACHER =
            new ActingAs(new PersonId("marte"), Role.TEACHER, new OrganisationId("orland"));
    private static final ActingAs AUDITOR =
            new ActingAs(new PersonId("gunnar"), Role.AUDITOR, new OrganisationId("tilsyn"));
    private static final String COUNTY = "/regnskap/t-fylke/2025";
    private static final String SETTLED = "/regnskap/sak/" + DemoAccounts.SETTLED;
    private static final String LATE = "/regnskap/sak/" + DemoAccounts.LATE;
    private static final String SENT = "/regnskap/sak/" + DemoAccounts.SENT;
    private static final String PENDING = "/regnskap/sak/" + DemoAccounts.PENDING;

    private static QuerySide side;

    @BeforeAll
    static void start() {
        side = new QuerySide(Clock.fixed(Instant.parse("2026-02-10T10:00:00Z"), ZoneOffset.UTC));
        DemoRuleSets.told(side, LocalDate.of(2030, 12, 31));
        DemoAllocation.told(side);
        DemoRecommendation.told(side);
        DemoDecisions.told(side);
        side.await(DemoAccounts.told(side));
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

    private static String text(ActingAs actor, String path) {
        return body(actor, path).replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
    }

    private static int status(ActingAs actor, String path) {
        return side.get(actor, path).status();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn"})
    void every_page_reads_in_both_languages(String language) {
        for (var path : List.of(
                "/regnskap",
                COUNTY,
                COUNTY + "?vis=forsinket",
                COUNTY + "?vis=gjores-opp",
                SETTLED,
                SETTLED + "?fane=historikk",
                SETTLED + "?gjort=betalt",
                SETTLED + "/send-tilbake",
                SETTLED + "/oppgjor",
                SETTLED + "/betalt-tilbake",
                SENT,
                SENT + "/godta",
                SENT + "/oppgjor",
                PENDING,
                PENDING + "/oppgjor",
                PENDING + "/oppgjor/godkjenn",
                PENDING + "/oppgjor/send-tilbake",
                PENDING + "/betalt-tilbake",
                LATE,
                LATE + "/godta",
                LATE + "/send-tilbake")) {
            assertThat(side.get(APPROVER, path, language).status()).as(path).isEqualTo(200);
        }
        assertThat(side.get(OWNER, SETTLED + "/rapporter", language).status()).isEqualTo(200);
        assertThat(side.get(DemoAllocation.PARTNER, SENT + "/rapporter", language)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void the_sums_of_a_county_are_for_all_and_hang_together() {
        for (var one : List.of(OWNER, ELSEWHERE, TEACHER, DemoAllocation.MEMBER, AUDITOR, PREPARER)) {
            assertThat(text(one, "/regnskap")).contains("9 000 000 kr", "2 200 000 kr", "2 100 000 kr", "1 350 000 kr");
            assertThat(text(one, COUNTY))
                    .contains("Ikke rapportert : 500 000 kr", "Brukt før det er utbetalt : 50 000 kr", "Stemmer")
                    .contains("Ikke gjort opp : 100 000 kr", "Ikke betalt ennå : 30 000 kr")
                    .doesNotContain("Stemmer ikke");
        }
        assertThat(body(OWNER, "/regnskap")).contains("<svg", "aria-labelledby=\"utbetalt-tittel utbetalt-tekst\"");
    }

    @Test
    void each_account_is_for_its_recipient_the_governors_and_the_auditor() {
        for (var inside : List.of(PREPARER, APPROVER, AUDITOR)) {
            assertThat(body(inside, COUNTY)).contains("Ørland kommune", "Åfjord kommune");
            assertThat(body(inside, PENDING + "?fane=historikk")).contains("Hemmelig: skriv hvorfor.");
        }
        assertThat(body(OWNER, COUNTY)).contains("Ørland kommune").doesNotContain("Åfjord kommune");
        assertThat(side.get(OWNER, COUNTY + "?format=csv").body())
                .contains("Ørland")
                .doesNotContain("Åfjord");
        assertThat(body(OWNER, SETTLED)).contains("150 000 kr", "Egne midler mangler vikarene.");
        assertThat(body(OWNER, SETTLED + "?fane=historikk"))
                .contains("Oppgjør nr. 1 ble godkjent")
                .doesNotContain("Oppgjør nr. 1 ble forberedt");
        for (var outside : List.of(ELSEWHERE, TEACHER, DemoAllocation.MEMBER)) {
            assertThat(body(outside, COUNTY)).doesNotContain("Ørland kommune</a>", "Åfjord kommune");
            assertThat(status(outside, SETTLED)).isEqualTo(404);
        }
        for (var other : List.of(ELSEWHERE, TEACHER, DemoAllocation.MEMBER, OWNER)) {
            assertThat(status(other, LATE)).isEqualTo(404);
            assertThat(status(other, SENT)).isEqualTo(404);
        }
        assertThat(status(PREPARER, "/regnskap/sak/" + DemoDecisions.VERDAL)).isEqualTo(404);
        assertThat(status(PREPARER, "/regnskap/t-fylke/2019")).isEqualTo(404);
    }

    @Test
    void the_forms_are_for_those_who_act() {
        for (var form : List.of(
                "/godta",
                "/send-tilbake",
                "/oppgjor",
                "/oppgjor/godkjenn",
                "/oppgjor/send-tilbake",
                "/betalt-tilbake")) {
            for (var other : List.of(OWNER, ELSEWHERE, AUDITOR, TEACHER)) {
                assertThat(status(other, SETTLED + form)).as(form).isEqualTo(404);
            }
        }
        for (var other : List.of(PREPARER, AUDITOR, TEACHER, ELSEWHERE, DemoAllocation.PARTNER)) {
            assertThat(status(other, SETTLED + "/rapporter")).isEqualTo(404);
        }
        assertThat(body(PREPARER, PENDING + "/oppgjor/godkjenn"))
                .contains("Du har selv forberedt oppgjøret")
                .doesNotContain("/settlement/approval");
        assertThat(body(APPROVER, PENDING + "/oppgjor/godkjenn"))
                .contains("/api/grants/" + DemoAccounts.PENDING + "/settlement/approval");
    }

    @Test
    void what_is_left_is_explained() {
        assertThat(text(OWNER, SETTLED))
                .contains("Det er utbetalt 1 000 000 kr, og brukt 800 000 kr. 200 000 kr er ikke brukt.")
                .contains("svarer en egenandel på 240 000 kr. Det er brukt 240 000 kr av egne midler.")
                .contains("200 000 kr er til overs.")
                .contains("Dere skal betale tilbake 30 000 kr")
                .doesNotContain("Tilskuddet dekkes bare");
        assertThat(text(APPROVER, LATE)).contains("Forsinket", "Fristen var 15. januar 2026. Antall påminninger: 1.");
        assertThat(text(APPROVER, SENT)).contains("Rapportert", "Se om det er i orden");
    }

    @Test
    void the_form_begins_with_what_is_known() {
        assertThat(body(OWNER, SETTLED + "/rapporter"))
                .contains("name=\"lines[0].ofGrant\" value=\"790000\"", "value=\"2025-01-01\"")
                .contains("name=\"lines[2].ofGrant\" value=\"10000\"", "31. desember 2026");
        assertThat(body(APPROVER, SETTLED + "/betalt-tilbake")).contains("name=\"sum\" value=\"30000\"");
        assertThat(body(PREPARER, SETTLED + "/oppgjor"))
                .contains("name=\"carriedOver\" value=\"150000\"", "name=\"reclaimed\" value=\"50000\"")
                .contains("name=\"until\" value=\"2026-12-31\"");
    }

    @Test
    void each_has_the_tasks_that_wait_for_them() {
        assertThat(text(OWNER, "/"))
                .contains("Rapporter hva tilskuddet for 2025 er brukt til", "Betal tilbake 30 000 kr");
        assertThat(text(APPROVER, "/"))
                .contains(
                        "Se på regnskapet fra", "Godkjenn oppgjøret for", "Følg opp at regnskapet fra Åfjord kommune");
        assertThat(text(PREPARER, "/"))
                .contains("Se på regnskapet fra")
                .doesNotContain("Godkjenn oppgjøret for", "Gjør opp det som er til overs");
        assertThat(text(ELSEWHERE, "/")).doesNotContain("regnskapet fra");
    }
}
