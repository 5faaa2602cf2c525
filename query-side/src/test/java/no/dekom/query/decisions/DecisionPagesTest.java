package no.dekom.query.decisions;

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
import no.dekom.events.organisations.LetterLanguage;
import no.dekom.query.frame.DocumentStore;
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

class DecisionPagesTest {

    private static final ActingAs PREPARER = DemoAllocation.AUTHOR;
    private static final ActingAs APPROVER = DemoAllocation.OTHER;
    private static final ActingAs OWNER = DemoAllocation.OWNER;
    private static final ActingAs ELSEWHERE = DemoAllocation.ELSEWHERE;
    private static final ActingAs AUDITOR =
            new ActingAs(new PersonId("gunnar"), Role.AUDITOR, new OrganisationId("tilsyn"));
    private static final String COUNTY = "/vedtak/t-fylke/2025";
    private static final String ORLAND = "/vedtak/sak/" + DemoDecisions.ORLAND;
    private static final String AFJORD = "/vedtak/sak/" + DemoDecisions.AFJORD;
    private static final String VERDAL = "/vedtak/sak/" + DemoDecisions.VERDAL;

    private static QuerySide side;

    @BeforeAll
    static void start() {
        side = new QuerySide(Clock.fixed(Instant.parse("2026-02-10T10:00:00Z"), ZoneOffset.UTC));
        DemoRuleSets.told(side, LocalDate.of(2030, 12, 31));
        DemoAllocation.told(side);
        DemoRecommendation.told(side);
        side.await(DemoDecisions.told(side));
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
                "/vedtak",
                COUNTY,
                COUNTY + "?vis=avvik",
                COUNTY + "?vis=mangler",
                COUNTY + "/forbered",
                COUNTY + "/godkjenn",
                COUNTY + "/fosen/forbered",
                COUNTY + "/orland/forbered",
                ORLAND,
                ORLAND + "?fane=historikk",
                ORLAND + "?gjort=forberedt",
                AFJORD + "/godkjenn",
                AFJORD + "/send-tilbake",
                VERDAL,
                "/vedtak/adresse/orland")) {
            assertThat(side.get(APPROVER, path, language).status()).as(path).isEqualTo(200);
        }
    }

    /** Of the recipients that have no decision yet nothing is said. */
    @Test
    void the_difference_of_a_county_is_that_of_what_is_decided() {
        assertThat(body(PREPARER, "/vedtak")).contains("−1 128 226 kr");
    }

    @Test
    void what_is_approved_is_for_all_and_what_is_prepared_for_the_governors_and_the_auditor() {
        for (var outside : List.of(OWNER, ELSEWHERE, DemoAllocation.MEMBER, DemoAllocation.PARTNER)) {
            assertThat(body(outside, "/vedtak")).contains("1 000 000 kr").doesNotContain("venter på godkjenning");
            assertThat(body(outside, COUNTY)).contains("Ørland kommune").doesNotContain("Åfjord kommune", "Hemmelig");
            assertThat(body(outside, ORLAND))
                    .contains("1 000 000 kr", "5. februar 2026")
                    .doesNotContain("Hemmelig", "900 000 kr");
            assertThat(body(outside, ORLAND + "?fane=historikk"))
                    .contains("Vedtak nr. 1 ble godkjent")
                    .doesNotContain("forberedt");
            assertThat(body(outside, ORLAND)).contains(ORLAND + "/brev/1").doesNotContain(ORLAND + "/brev/2");
            assertThat(status(outside, ORLAND + "/brev/2")).isEqualTo(404);
            assertThat(status(outside, AFJORD)).isEqualTo(404);
            assertThat(status(outside, VERDAL)).isEqualTo(404);
            assertThat(side.get(outside, COUNTY + "?format=csv").body()).doesNotContain("Åfjord", "Hemmelig");
        }
        for (var inside : List.of(PREPARER, APPROVER, AUDITOR)) {
            assertThat(body(inside, COUNTY))
                    .contains("Åfjord kommune", "Hemmelig: en skole er lagt ned.", "Ikke forberedt");
            assertThat(body(inside, ORLAND)).contains("endrer nr. 1", "900 000 kr");
            assertThat(body(inside, ORLAND + "?fane=historikk")).contains("Vedtak nr. 2 ble forberedt");
            assertThat(body(inside, VERDAL)).contains("Hvor mye mindre?");
        }
    }

    @Test
    void only_the_governors_of_the_county_have_the_forms() {
        for (var other : List.of(OWNER, ELSEWHERE, AUDITOR, DemoAllocation.MEMBER)) {
            for (var form : List.of(
                    COUNTY + "/forbered",
                    COUNTY + "/godkjenn",
                    COUNTY + "/fosen/forbered",
                    ORLAND + "/godkjenn",
                    ORLAND + "/send-tilbake")) {
                assertThat(status(other, form)).as(form).isEqualTo(404);
            }
            assertThat(body(other, ORLAND)).doesNotContain("/forbered");
        }
        assertThat(status(APPROVER, COUNTY + "/finnes-ikke/forbered")).isEqualTo(404);
        assertThat(status(APPROVER, "/vedtak/t-fylke/2024")).isEqualTo(404);
    }

    @Test
    void the_departure_is_shown_wherever_the_sum_is() {
        assertThat(body(APPROVER, COUNTY + "?vis=avvik"))
                .contains("Åfjord kommune", "Avrundet.")
                .doesNotContain("Ikke forberedt</span>");
        assertThat(body(APPROVER, AFJORD)).contains("−500 000 kr", "fra innstillingen");
        assertThat(side.get(APPROVER, COUNTY + "?format=csv").body()).contains("Avrundet.", "Venter på godkjenning");
        assertThat(status(APPROVER, COUNTY + "?format=xlsx")).isEqualTo(200);
    }

    @Test
    void the_preparer_cannot_approve_and_the_approver_reads_before_approving() {
        assertThat(body(PREPARER, AFJORD)).doesNotContain(AFJORD + "/godkjenn");
        assertThat(body(PREPARER, AFJORD + "/godkjenn"))
                .contains("Du har selv forberedt vedtaket")
                .doesNotContain("/approval");
        assertThat(body(APPROVER, AFJORD + "/godkjenn"))
                .contains("/approval", "name=\"number\" value=\"1\"", "name=\"_version\" value=\"1\"", "Avrundet.");
        assertThat(body(APPROVER, VERDAL + "/godkjenn")).contains("venter ikke").doesNotContain("/approval");
        assertThat(body(APPROVER, COUNTY + "/godkjenn"))
                .contains("name=\"count\" value=\"2\"", "name=\"sum\" value=\"1400000\"");
    }

    @Test
    void a_form_is_filled_with_what_is_recommended_and_demanded() {
        assertThat(body(APPROVER, COUNTY + "/fosen/forbered"))
                .contains("name=\"kind\" value=\"ORIGINAL\"", "name=\"from\" value=\"2025-01-01\"")
                .contains("name=\"_version\" value=\"0\"");
        assertThat(body(APPROVER, COUNTY + "/orland/forbered"))
                .contains("name=\"changes\" value=\"1\"", "value=\"WITHDRAWN\"", "value=\"900000\"");
        assertThat(body(APPROVER, COUNTY + "/orland/forbered")).contains("name=\"_version\" value=\"3\"");
        assertThat(body(APPROVER, COUNTY + "/t-ntnu/forbered")).contains("krever ingen egenandel");
    }

    @Test
    void a_recipient_chooses_the_language_of_its_letters() {
        assertThat(body(OWNER, "/vedtak")).contains("/vedtak/malform");
        assertThat(body(OWNER, "/vedtak/malform"))
                .contains("/api/organisations/orland/letter-language", "value=\"BOKMAAL\" checked");
        assertThat(side.part(Grants.class).language(new OrganisationId("verdal")))
                .isEqualTo(LetterLanguage.NYNORSK);
        for (var other : List.of(PREPARER, AUDITOR, DemoAllocation.MEMBER)) {
            assertThat(status(other, "/vedtak/malform")).isEqualTo(404);
        }
    }

    @Test
    void each_has_the_tasks_that_are_theirs() {
        assertThat(body(APPROVER, "/")).contains("Godkjenn 2 vedtak om tilskudd for 2025", COUNTY + "/forbered");
        assertThat(body(PREPARER, "/"))
                .contains("Rett vedtaket om tilskudd til Verdal kommune")
                .doesNotContain("Godkjenn 2 vedtak");
        assertThat(body(OWNER, "/")).doesNotContain("vedtak om tilskudd");
    }

    @Test
    void what_became_of_a_letter_is_for_those_inside_and_the_recipient() {
        assertThat(body(APPROVER, ORLAND)).contains("Mottakeren åpnet brevet 5. februar 2026");
        assertThat(body(OWNER, ORLAND)).contains("Mottakeren åpnet brevet");
        assertThat(body(ELSEWHERE, ORLAND)).doesNotContain("Mottakeren åpnet brevet");
        assertThat(body(APPROVER, COUNTY)).contains("Brevet er åpnet", "Brevet kom ikke fram (0)");
        assertThat(body(OWNER, COUNTY)).doesNotContain("Brevet er åpnet", "Brevet kom ikke fram");
        letter("letter_fault = 'REFUSED', letter_received_at = null");
        assertThat(body(APPROVER, "/")).contains("Brevet om tilskudd til Ørland kommune kom ikke fram");
        assertThat(body(APPROVER, ORLAND))
                .contains("E-postadressen tok ikke imot brevet.", "/letter-order", "/vedtak/adresse/orland");
        assertThat(body(AUDITOR, ORLAND)).contains("tok ikke imot brevet").doesNotContain("/letter-order");
        assertThat(body(APPROVER, COUNTY + "?vis=brev-feil")).contains("Brevet kom ikke fram (1)", "Ørland kommune");
        letter("letter_fault = null, letter_received_at = letter_sent_at");
    }

    private static void letter(String changes) {
        side.jdbc()
                .sql("update decisions.decision set " + changes + " where grant_id = ? and number = 1")
                .param(DemoDecisions.ORLAND.value())
                .update();
    }

    @Test
    void the_address_is_for_the_recipient_and_its_governor() {
        for (var actor : List.of(OWNER, PREPARER)) {
            assertThat(body(actor, "/vedtak/adresse/orland")).contains("/api/organisations/orland/letter-address");
        }
        for (var other : List.of(ELSEWHERE, AUDITOR, DemoAllocation.MEMBER)) {
            assertThat(status(other, "/vedtak/adresse/orland")).isEqualTo(404);
        }
    }

    @Test
    void whoever_of_the_recipient_opens_a_letter_is_noted() {
        letter("letter_received_at = null, letter = '"
                + side.part(DocumentStore.class).made("x", new byte[] {1}) + "'");
        for (var reader : List.of(ELSEWHERE, APPROVER, OWNER, OWNER)) {
            assertThat(status(reader, ORLAND + "/brev/1")).isEqualTo(200);
        }
        assertThat(side.jdbc()
                        .sql("select person from command.letter_opened")
                        .query(String.class)
                        .list())
                .containsExactly(OWNER.person().value());
        letter("letter_received_at = letter_sent_at");
    }

    @Test
    void a_county_in_one_go_shows_how_far_it_is_and_what_stopped() {
        side.jdbc().sql("""
                insert into forms.county_run (id, kind, person, organisation, year, terms, state, begun_at, beat_at)
                values ('prove', 'APPROVE', 'arne', 't-fylke', 2025, 'null', 'RUNNING', now(), now())""").update();
        side.jdbc().sql("""
                insert into forms.county_run_line
                    (run, place, grant_id, recipient, number, sum, edits, outcome, text_nb, text_nn)
                values ('prove', 0, 'g1', 'orland', 1, 1, 1, 'DONE', null, null),
                    ('prove', 1, 'g2', 'afjord', 1, 1, 1, 'STOPPED', 'Du har selv forberedt det.', 'Nynorsk tekst.'),
                    ('prove', 2, 'g3', 'verdal', 1, 1, 1, null, null, null)""").update();
        assertThat(body(APPROVER, COUNTY)).contains("2 av 3", "hx-trigger", "Du har selv forberedt det.");
        assertThat(side.get(APPROVER, COUNTY, "nn").body()).contains("Nynorsk tekst.");
        assertThat(body(OWNER, COUNTY)).doesNotContain("2 av 3", "selv forberedt");
        side.jdbc()
                .sql("update forms.county_run set state = 'DONE', finished_at = now()")
                .update();
        assertThat(body(APPROVER, COUNTY))
                .contains("1 vedtak er godkjent", "1 stanset")
                .doesNotContain("hx-trigger");
    }
}
