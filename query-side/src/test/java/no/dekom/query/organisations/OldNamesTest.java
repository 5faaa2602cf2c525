package no.dekom.query.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.organisations.OrganisationEvent.MunicipalityNumberSet;
import no.dekom.events.organisations.OrganisationEvent.OrganisationMoved;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRenamed;
import no.dekom.events.organisations.PersonRolesEvent.RoleEnded;
import no.dekom.events.organisations.PersonRolesEvent.RoleGiven;
import no.dekom.query.audit.CaseHistory;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.frame.RolesHeld;
import no.dekom.query.frame.TimelineEntry;
import no.dekom.query.testing.DemoRound;
import no.dekom.query.testing.QuerySide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

/** A school is renamed, moved and loses a leader; its old case still tells what held then. */
class OldNamesTest {

    private static final LocalDate AUGUST = LocalDate.of(2024, 8, 1);
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final Instant THEN = Instant.parse("2024-08-02T08:00:00Z");

    private static QuerySide side;
    private static DemoRound demo;
    private static ActingAs newOwnersOfficer;

    @BeforeAll
    static void start() {
        side = new QuerySide(Clock.fixed(Instant.parse("2024-08-20T10:00:00Z"), ZoneOffset.UTC));
        demo = new DemoRound(side, "a").whole();
        var newOwner = new OrganisationId("lysvik-a");
        newOwnersOfficer = new ActingAs(new PersonId("lysvik-eier"), Role.SCHOOL_OWNER, newOwner);
        fact(demo.school.value(), new OrganisationRenamed(demo.school, "Solvang oppvekstsenter", AUGUST), Map.of());
        fact(demo.school.value(), new OrganisationMoved(demo.school, newOwner, AUGUST), Map.of());
        fact(newOwner.value(), new OrganisationRenamed(newOwner, "Lysvik og Fjordvik kommune", NEW_YEAR), Map.of());
        fact(newOwner.value(), new MunicipalityNumberSet(newOwner, "1198", NEW_YEAR), Map.of());
        fact(
                demo.leader.person().value(),
                new RoleEnded(demo.leader.person(), Role.SCHOOL_LEADER, demo.school, LocalDate.of(2024, 8, 15)),
                Map.of("reason", "Sluttet i stillingen"));
        side.await(fact(
                demo.teacher.person().value(),
                new RoleGiven(demo.teacher.person(), Role.SCHOOL_LEADER, demo.school, LocalDate.of(2024, 9, 1)),
                Map.of("reason", "Styremøtet 3. juni")));
    }

    private static String fact(String stream, Object event, Map<String, ?> more) {
        return side.fact(demo.administrator, THEN, stream, event, more);
    }

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void theHistoryOfAnOldCaseHasTheOldName() {
        LocaleContextHolder.setLocale(Locale.of("nb"));
        var history = side.part(CaseHistory.class).of(CaseKind.APPLICATION, demo.play.value(), name -> true);
        assertThat(history).extracting(TimelineEntry::organisation).contains("Solvang skole");
        assertThat(history)
                .extracting(TimelineEntry::words)
                .contains("Et medlem meldte fra om tilknytning til Solvang skole");
        assertThat(history.getLast().changes().getFirst().what()).isEqualTo("Søkt sum, Solvang skole");
        var ofSchool = side.part(CaseHistory.class).of(CaseKind.ORGANISATION, demo.school.value(), name -> true);
        assertThat(ofSchool)
                .extracting(TimelineEntry::words)
                .contains(
                        "Solvang skole skiftet navn til Solvang oppvekstsenter fra 1. august 2024",
                        "Solvang oppvekstsenter hører til Lysvik kommune fra 1. august 2024",
                        "Navn laerer-a fikk rollen Lærer i Solvang skole fra 1. august 2023");
    }

    @Test
    void thePageOfAnOldCaseHasTheOldNameAndTheOldOwner() {
        assertThat(side.get(demo.coordinator, "/soknader/" + demo.play).body())
                .contains("Solvang skole", "Fjordvik kommune")
                .doesNotContain("Solvang oppvekstsenter");
    }

    @Test
    void thePageTellsWhatItWasCalledAndWhereItLay() {
        var page = side.get(newOwnersOfficer, "/organisasjoner/solvang-a").body();
        assertThat(page)
                .contains("Solvang oppvekstsenter", "Het Solvang skole til og med 31. juli 2024.")
                .contains("Hørte til Fjordvik kommune til og med 31. juli 2024.")
                .contains("fra 1. august 2023 til og med 15. august 2024", "Avsluttet: Sluttet i stillingen.")
                .contains("Utnevnt: Styremøtet 3. juni.", "(har ikke begynt)", "Ført inn av Navn drift-a.");
        var closed = side.get(demo.auditor, "/organisasjoner/holmen-a", "nn").body();
        assertThat(closed).contains("Holmen grendeskole", "Heitte Holmen skole", "Lagd ned", "31. juli 2024");
        assertThat(side.get(demo.auditor, "/organisasjoner/lysvik-a").body()).contains("1199");
    }

    private static void itIs(String instant) {
        new ComingChanges(side.jdbc(), Clock.fixed(Instant.parse(instant), ZoneOffset.UTC)).turn();
    }

    @Test
    void whatComesStandsOnThePageAndHoldsFromItsDay() {
        assertThat(side.get(newOwnersOfficer, "/organisasjoner/lysvik-a").body())
                .contains("tabindex=\"-1\" id=\"tittel\">Lysvik kommune</h1>", "1199")
                .contains("Heter Lysvik og Fjordvik kommune fra 1. januar 2025.")
                .contains("Har kommunenummer 1198 fra 1. januar 2025.")
                .doesNotContain("Het Lysvik kommune");
        itIs("2024-12-31T22:59:59Z");
        assertThat(side.get(newOwnersOfficer, "/organisasjoner").body())
                .contains("Lysvik kommune")
                .doesNotContain("Lysvik og Fjordvik");
        itIs("2024-12-31T23:00:00Z");
        assertThat(side.get(newOwnersOfficer, "/organisasjoner").body()).contains("Lysvik og Fjordvik kommune");
        itIs("2024-08-20T10:00:00Z");
    }

    @Test
    void everyCountStays() {
        var page = side.get(newOwnersOfficer, "/organisasjoner/solvang-a").body();
        assertThat(page).contains("24,2", "24,3", "GSI 2022", "GSI 2023", "1. oktober 2023");
        var form = side.get(newOwnersOfficer, "/organisasjoner/solvang-a/arsverk", "nn");
        assertThat(form.body()).contains("Lærarårsverk", "/api/organisations/solvang-a/full-time-equivalents");
        assertThat(side.get(demo.administrator, "/organisasjoner/solvang-a/arsverk")
                        .status())
                .isEqualTo(200);
        assertThat(side.get(demo.administrator, "/organisasjoner/nettverk-a/arsverk")
                        .status())
                .isEqualTo(404);
        assertThat(side.get(demo.ownersOfficer, "/organisasjoner/solvang-a/arsverk")
                        .status())
                .isEqualTo(404);
        assertThat(side.get(demo.coordinator, "/organisasjoner/solvang-a/arsverk")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void accessFollowsWhereItLiesToday() {
        assertThat(side.get(demo.ownersOfficer, "/organisasjoner/solvang-a").status())
                .isEqualTo(404);
        assertThat(side.get(demo.ownersOfficer, "/organisasjoner/vagen-a").status())
                .isEqualTo(200);
        assertThat(side.get(newOwnersOfficer, "/organisasjoner/vagen-a").status())
                .isEqualTo(404);
        assertThat(side.get(demo.teacher, "/organisasjoner/solvang-a").status()).isEqualTo(404);
    }

    @Test
    void aRoleThatHasNotBegunDoesNotCount() {
        assertThat(side.part(RolesHeld.class).of(demo.teacher.person())).containsExactly(demo.teacher);
        assertThat(side.part(RolesHeld.class).of(demo.leader.person())).isEmpty();
    }

    @Test
    void onlyTheAdministratorIsOfferedChanges() {
        for (var path : new String[] {"navn", "flytt", "kommunenummer", "legg-ned"}) {
            var at = "/organisasjoner/kommune-a/" + path;
            assertThat(side.get(demo.administrator, at).status()).as(at).isEqualTo(200);
            assertThat(side.get(demo.administrator, at, "nn").status()).isEqualTo(200);
            assertThat(side.get(demo.ownersOfficer, at).status()).isEqualTo(404);
            assertThat(side.get(demo.auditor, at).status()).isEqualTo(404);
        }
        assertThat(side.get(demo.administrator, "/organisasjoner/solvang-a/flytt")
                        .body())
                .contains("Fjordvik kommune", "action=\"/api/organisations/solvang-a/parent\"")
                .doesNotContain("value=\"lysvik-a\"");
    }

    @Test
    void theListIsFiltered() {
        var byOldName =
                side.get(demo.auditor, "/organisasjoner?tekst=solvang+skole").body();
        assertThat(byOldName).contains("Solvang oppvekstsenter").doesNotContain("vagen-a");
        var networks = side.get(demo.auditor, "/organisasjoner?slag=NETWORK").body();
        assertThat(networks).contains("id=\"nettverk-a\"").doesNotContain("id=\"solvang-a\"");
        var none = side.get(demo.auditor, "/organisasjoner?tekst=%25").body();
        assertThat(none).contains("Ingen organisasjoner passer");
        assertThat(side.get(demo.auditor, "/organisasjoner?nettverk=nettverk-a&sorter=slag&retning=ned&side=9")
                        .body())
                .contains("id=\"solvang-a\"")
                .doesNotContain("id=\"tilsyn-a\"");
    }
}
