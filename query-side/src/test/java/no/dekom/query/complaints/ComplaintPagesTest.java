package no.dekom.query.complaints;

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
import no.dekom.query.testing.DemoComplaints;
import no.dekom.query.testing.DemoDecisions;
import no.dekom.query.testing.DemoRecommendation;
import no.dekom.query.testing.DemoRuleSets;
import no.dekom.query.testing.QuerySide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComplaintPagesTest {

    private static final ActingAs GOVERNOR = DemoAllocation.AUTHOR;
    private static final ActingAs OWNER = DemoAllocation.OWNER;
    private static final ActingAs ELSEWHERE = DemoAllocation.ELSEWHERE;
    private static final ActingAs AUDITOR =
            new ActingAs(new PersonId("gunnar"), Role.AUDITOR, new OrganisationId("tilsyn"));
    private static final String ORLAND = "/klager/" + DemoComplaints.ORLAND;
    private static final String AFJORD = "/klager/" + DemoComplaints.AFJORD;
    private static final String VERDAL = "/klager/" + DemoComplaints.VERDAL;

    /** Before anybody has complained, and after. */
    private static QuerySide before;

    private static QuerySide side;

    @BeforeAll
    static void start() {
        before = told("2026-02-20T10:00:00Z");
        before.await(DemoDecisions.told(before));
        side = told("2026-03-10T10:00:00Z");
        DemoDecisions.told(side);
        side.await(DemoComplaints.told(side));
    }

    private static QuerySide told(String at) {
        var side = new QuerySide(Clock.fixed(Instant.parse(at), ZoneOffset.UTC));
        DemoRuleSets.told(side, LocalDate.of(2030, 12, 31));
        DemoAllocation.told(side);
        DemoRecommendation.told(side);
        return side;
    }

    @AfterAll
    static void stop() {
        before.close();
        side.close();
    }

    private static String body(QuerySide at, ActingAs actor, String path) {
        var page = at.get(actor, path);
        assertThat(page.status()).as(path).isEqualTo(200);
        return page.body().replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }

    private static String body(ActingAs actor, String path) {
        return body(side, actor, path);
    }

    private static int status(ActingAs actor, String path) {
        return side.get(actor, path).status();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn"})
    void every_page_reads_in_both_languages(String language) {
        for (var complaint : List.of(ORLAND, AFJORD, VERDAL)) {
            assertThat(side.get(GOVERNOR, complaint, language).status()).isEqualTo(200);
            assertThat(side.get(GOVERNOR, complaint + "?fane=historikk", language)
                            .status())
                    .isEqualTo(200);
            for (var act : ComplaintAct.values()) {
                if (act != ComplaintAct.WITHDRAW) {
                    assertThat(side.get(GOVERNOR, complaint + "/" + act.path(), language)
                                    .status())
                            .as(act.path())
                            .isEqualTo(200);
                }
            }
        }
        assertThat(side.get(OWNER, ORLAND + "/trekk", language).status()).isEqualTo(200);
        assertThat(side.get(GOVERNOR, "/klager?vis=venter", language).status()).isEqualTo(200);
        var filing = "/klager/ny/" + DemoDecisions.ORLAND + "/1";
        assertThat(before.get(OWNER, filing, language).status()).isEqualTo(200);
        var deadline = "/klager/frist/" + DemoDecisions.ORLAND + "/1";
        assertThat(before.get(GOVERNOR, deadline, language).status()).isEqualTo(200);
    }

    @Test
    void the_recipient_reads_until_when_it_may_complain_and_how_that_is_counted() {
        var grant = "/vedtak/sak/" + DemoDecisions.ORLAND;
        assertThat(body(before, OWNER, grant))
                .contains("Fristen er 3 uker fra brevet kom fram 5. februar 2026, og varer ut 26. februar 2026.")
                .contains("/klager/ny/" + DemoDecisions.ORLAND + "/1");
        assertThat(body(before, GOVERNOR, grant)).contains("/klager/frist/" + DemoDecisions.ORLAND + "/1");
        assertThat(body(before, DemoAllocation.PARTNER, grant)).doesNotContain("/klager/ny", "26. februar");
        assertThat(body(before, OWNER, "/")).contains("Les vedtaket for 2025 før klagefristen går ut");
        assertThat(body(before, OWNER, "/klager")).contains("26. februar 2026 (om 6 dager)", "1 000 000 kr");
        for (var other : List.of(GOVERNOR, DemoAllocation.PARTNER, DemoComplaints.AFJORDS, AUDITOR)) {
            assertThat(before.get(other, "/klager/ny/" + DemoDecisions.ORLAND + "/1")
                            .status())
                    .isEqualTo(404);
        }
        for (var other : List.of(OWNER, ELSEWHERE, AUDITOR)) {
            assertThat(before.get(other, "/klager/frist/" + DemoDecisions.ORLAND + "/1")
                            .status())
                    .isEqualTo(404);
        }
        assertThat(status(OWNER, "/klager/ny/" + DemoDecisions.ORLAND + "/1")).isEqualTo(404);
    }

    @Test
    void a_complaint_is_seen_by_the_recipient_its_governors_and_the_auditor() {
        for (var inside : List.of(OWNER, GOVERNOR, DemoAllocation.OTHER, AUDITOR)) {
            assertThat(body(inside, ORLAND))
                    .contains("Hos klageinstansen", "1 200 000 kr", "Årsverkene er talt feil.", "Vi står ved vedtaket.")
                    .contains("Statsforvalteren har utsatt fristen. Den varer ut 5. mars 2026.")
                    .contains("Iverksettingen av vedtaket er utsatt");
            assertThat(body(inside, ORLAND + "?fane=historikk"))
                    .contains("Det ble klaget på vedtak nr. 1", "Klagen på vedtak nr. 1 ble sendt til Utdanningsdir");
            assertThat(body(inside, "/klager")).contains("Ørland kommune", ORLAND);
        }
        for (var outside : List.of(ELSEWHERE, DemoComplaints.AFJORDS, DemoAllocation.PARTNER, DemoAllocation.MEMBER)) {
            assertThat(status(outside, ORLAND)).isEqualTo(404);
            assertThat(body(outside, "/vedtak/sak/" + DemoDecisions.ORLAND)).doesNotContain("klaget");
        }
        assertThat(body(OWNER, "/klager")).doesNotContain("Åfjord");
        assertThat(body(ELSEWHERE, "/klager")).contains("Ingen klager å vise");
        assertThat(status(DemoAllocation.MEMBER, "/klager")).isEqualTo(404);
    }

    @Test
    void each_is_offered_what_is_theirs_to_do_next() {
        assertThat(body(GOVERNOR, ORLAND))
                .contains(ORLAND + "/avgjort", ORLAND + "/iverksett")
                .doesNotContain(ORLAND + "/trekk", ORLAND + "/vurder", ORLAND + "/utsett-iverksetting");
        assertThat(body(OWNER, ORLAND)).contains(ORLAND + "/trekk").doesNotContain(ORLAND + "/avgjort");
        assertThat(body(AUDITOR, ORLAND)).doesNotContain(ORLAND + "/trekk", ORLAND + "/avgjort");
        assertThat(body(GOVERNOR, AFJORD))
                .contains("Forbered nytt vedtak", "/vedtak/t-fylke/2025/afjord/forbered", "referanse 2026/77");
        assertThat(body(GOVERNOR, VERDAL)).contains("Klagen er ferdig. Den ble ikke behandlet.", "etter fristen");
        assertThat(body(GOVERNOR, ORLAND + "/vurder"))
                .contains("Dette kan ikke gjøres")
                .doesNotContain("_version");
        assertThat(body(GOVERNOR, ORLAND + "/avgjort")).contains("name=\"_version\" value=\"5\"", "SENT_BACK");
        for (var act : ComplaintAct.values()) {
            var path = ORLAND + "/" + act.path();
            assertThat(status(act == ComplaintAct.WITHDRAW ? GOVERNOR : OWNER, path))
                    .as(path)
                    .isEqualTo(404);
            assertThat(status(AUDITOR, path)).isEqualTo(404);
        }
        assertThat(status(GOVERNOR, ORLAND + "/noe-annet")).isEqualTo(404);
        assertThat(body(GOVERNOR, "/"))
                .contains("Forbered nytt vedtak for Åfjord kommune etter klagen")
                .doesNotContain("klagen fra Ørland");
    }

    @Test
    void the_list_is_given_out_as_a_file_of_what_is_shown() {
        assertThat(side.get(GOVERNOR, "/klager?vis=ferdig&format=csv").body())
                .contains("Verdal kommune", "30 kr", "Avvist")
                .doesNotContain("Åfjord");
        assertThat(side.get(OWNER, "/klager?format=csv").body())
                .contains("Ørland kommune")
                .doesNotContain("Åfjord");
        assertThat(side.get(DemoAllocation.MEMBER, "/klager?format=csv").status())
                .isEqualTo(404);
    }
}
