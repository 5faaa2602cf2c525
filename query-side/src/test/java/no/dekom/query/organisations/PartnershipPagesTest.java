package no.dekom.query.organisations;

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
import no.dekom.events.organisations.OrganisationEvent.OrganisationRegistered;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.events.organisations.PartnerRole;
import no.dekom.events.organisations.PartnershipEvent.PartnershipAgreed;
import no.dekom.events.organisations.PartnershipId;
import no.dekom.query.testing.DemoRound;
import no.dekom.query.testing.DemoRuleSets;
import no.dekom.query.testing.QuerySide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PartnershipPagesTest {

    private static final Instant THEN = Instant.parse("2024-06-01T08:00:00Z");

    private static QuerySide side;
    private static DemoRound demo;
    private static DemoRound elsewhere;
    private static ActingAs university;
    private static ActingAs forum;

    @BeforeAll
    static void start() {
        side = new QuerySide(Clock.fixed(Instant.parse("2024-08-20T10:00:00Z"), ZoneOffset.UTC));
        DemoRuleSets.told(side, LocalDate.of(2025, 12, 31));
        elsewhere = new DemoRound(side, "b").organisations();
        demo = new DemoRound(side, "a").whole();
        university = new ActingAs(new PersonId("uh-er"), Role.UNIVERSITY_PARTNER, new OrganisationId("uh-a"));
        var forums = new OrganisationId("forum-a");
        forum = new ActingAs(new PersonId("forum-er"), Role.FORUM_MEMBER, forums);
        side.fact(
                demo.administrator,
                THEN,
                "forum-a",
                new OrganisationRegistered(forums, "974760673", OrganisationKind.FORUM, "Forumet", demo.governor));
        agreed("soon-a", demo.network, LocalDate.of(2024, 12, 31));
        agreed("late-a", demo.owner, LocalDate.of(2024, 7, 31));
        side.await(agreed("later-a", demo.network, LocalDate.of(2026, 12, 31)));
    }

    private static String agreed(String id, OrganisationId of, LocalDate to) {
        var partnership = new PartnershipId(id);
        var kind = id.equals("later-a") ? PartnerRole.UP2 : PartnerRole.UP1;
        return side.fact(
                demo.coordinator,
                THEN,
                id,
                new PartnershipAgreed(
                        partnership, of, university.organisation(), kind, LocalDate.of(2023, 1, 1), to, "Avtalt."));
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void afterAgreeingThePageOfTheAgreementSaysSo() {
        assertThat(side.get(demo.coordinator, "/partnerskap/ny").body())
                .contains("value=\"/partnerskap/{id}?gjort=avtalt\"");
        assertThat(side.get(demo.coordinator, "/partnerskap/soon-a?gjort=avtalt")
                        .body())
                .contains("Avtalen er lagt inn");
    }

    @Test
    void eachSeesTheirOwn() {
        for (var actor :
                List.of(demo.coordinator, demo.ownersOfficer, demo.governorsOfficer, demo.auditor, university, forum)) {
            var list = side.get(actor, "/partnerskap");
            assertThat(list.status()).isEqualTo(200);
            assertThat(list.body()).as(actor.toString()).contains("/partnerskap/soon-a", "Går snart ut");
            assertThat(side.get(actor, "/partnerskap/partner-a").status()).isEqualTo(200);
        }
        for (var actor : List.of(elsewhere.coordinator, elsewhere.ownersOfficer, elsewhere.governorsOfficer)) {
            assertThat(side.get(actor, "/partnerskap").body()).doesNotContain("soon-a");
            assertThat(side.get(actor, "/partnerskap/soon-a").status()).isEqualTo(404);
        }
        assertThat(side.get(demo.teacher, "/partnerskap").status()).isEqualTo(404);
        assertThat(side.get(demo.teacher, "/partnerskap/soon-a").status()).isEqualTo(404);
    }

    @Test
    void theOneTellsPartnersAndHistory() {
        var page = side.get(demo.coordinator, "/partnerskap/partner-a").body();
        assertThat(page)
                .contains("Høgskolen på høyden – Nettverket Lysefjord", "Fagmiljøet er flyttet")
                .contains("Utviklingspartner 1 (UP1)", "Enige om å slutte", "31. desember 2025")
                .contains("Høgskolen på høyden ble ny partner fra 1. august 2024")
                .doesNotContain("/bytt");
        assertThat(side.get(demo.coordinator, "/partnerskap/soon-a", "nn").body())
                .contains("/partnerskap/soon-a/bytt", "Forny avtalen", "Går snart ut");
    }

    @Test
    void onlyThePartyChangesIt() {
        for (var path : List.of("/partnerskap/soon-a/bytt", "/partnerskap/soon-a/avslutt")) {
            assertThat(side.get(demo.coordinator, path).status()).as(path).isEqualTo(200);
            assertThat(side.get(demo.ownersOfficer, path).status()).isEqualTo(404);
            assertThat(side.get(university, path).status()).isEqualTo(404);
            assertThat(side.get(demo.auditor, path).status()).isEqualTo(404);
        }
        assertThat(side.get(demo.coordinator, "/partnerskap/partner-a/bytt").status())
                .as("it is ended")
                .isEqualTo(404);
        var form = side.get(demo.ownersOfficer, "/partnerskap/ny").body();
        assertThat(form).contains("name=\"of\" value=\"kommune-a\"", "value=\"uh-a\"", "høyst 3 år");
        assertThat(side.get(demo.governorsOfficer, "/partnerskap/ny").status()).isEqualTo(404);
    }

    @Test
    void thePartyIsToldBeforeItRunsOutAndAfter() {
        assertThat(side.get(demo.coordinator, "/").body())
                .contains("Avtalen med Universitetet ved fjorden går ut 31. desember 2024")
                .doesNotContain("går ut 31. desember 2026");
        assertThat(side.get(demo.ownersOfficer, "/").body())
                .contains("Avtalen med Universitetet ved fjorden gikk ut 31. juli 2024");
        assertThat(side.get(university, "/").body()).doesNotContain("går ut");
    }

    @Test
    void theOrganisationShowsThem() {
        var page = side.get(demo.auditor, "/organisasjoner/nettverk-a").body();
        assertThat(page).contains("/partnerskap/soon-a", "Universitetet ved fjorden – Nettverket Lysefjord");
        assertThat(side.get(demo.administrator, "/organisasjoner/nettverk-a").body())
                .contains("Universitetet ved fjorden – Nettverket Lysefjord")
                .doesNotContain("/partnerskap/soon-a");
    }

    @Test
    void theListIsAFileToo() {
        var csv = side.get(demo.coordinator, "/partnerskap?format=csv").body();
        assertThat(csv.lines().findFirst())
                .contains("\uFEFFUniversitet eller høgskole;Nettverk eller skoleeier;Hva partneren er;Fra og med;"
                        + "Til og med;Status");
        assertThat(csv).contains(";2023-01-01;2024-12-31;").doesNotContain("<");
        assertThat(side.get(demo.teacher, "/partnerskap?format=csv").status()).isEqualTo(404);
        assertThat(side.get(elsewhere.coordinator, "/partnerskap?format=csv")
                        .body()
                        .lines())
                .hasSize(1);
    }
}
