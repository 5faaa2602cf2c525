package no.dekom.query.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import no.dekom.events.organisations.OrganisationEvent.FullTimeEquivalentsCounted;
import no.dekom.query.testing.DemoRound;
import no.dekom.query.testing.QuerySide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OrganisationPagesTest {

    private static QuerySide side;
    private static DemoRound demo;

    @BeforeAll
    static void start() {
        side = new QuerySide(Clock.fixed(Instant.parse("2024-08-20T10:00:00Z"), ZoneOffset.UTC));
        new DemoRound(side, "b").organisations();
        demo = new DemoRound(side, "a").whole();
        side.await(demo.last());
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void eachSeesTheirOwnAndWhatLiesBelow() {
        var auditor = side.get(demo.auditor, "/organisasjoner").body();
        assertThat(auditor).contains("solvang-a", "solvang-b", "Navn laerer-a").doesNotContain("/rolle");
        var owner = side.get(demo.ownersOfficer, "/organisasjoner").body();
        assertThat(owner).contains("Navn laerer-a").doesNotContain("Navn gruppe-a", "Navn laerer-b");
        assertThat(owner).doesNotContain("Navn annen-a");
        var governor = side.get(demo.governorsOfficer, "/organisasjoner", "nn").body();
        assertThat(governor).contains("Navn gruppe-a").doesNotContain("Navn gruppe-b");
        assertThat(side.get(demo.teacher, "/organisasjoner").status()).isEqualTo(404);
    }

    @Test
    void onlyTheAdministratorChanges() {
        var paths = List.of(
                "/organisasjoner/ny",
                "/organisasjoner/solvang-a/rolle",
                "/organisasjoner/solvang-a/rolle?person=laerer-a",
                "/organisasjoner/solvang-a/avslutt?person=laerer-a&rolle=TEACHER");
        for (var path : paths) {
            assertThat(side.get(demo.administrator, path).status()).as(path).isEqualTo(200);
            assertThat(side.get(demo.administrator, path, "nn").status()).isEqualTo(200);
            assertThat(side.get(demo.coordinator, path).status()).as(path).isEqualTo(404);
            assertThat(side.get(demo.auditor, path).status()).as(path).isEqualTo(404);
        }
        assertThat(side.get(demo.administrator, "/organisasjoner/finnes-ikke/rolle")
                        .status())
                .isEqualTo(404);
        assertThat(side.get(demo.administrator, "/organisasjoner/vagen-a/avslutt?person=annen-a&rolle=TEACHER")
                        .status())
                .as("the role has ended")
                .isEqualTo(404);
    }

    @Test
    void theFormIsSentToThePersonAndOffersTheRolesOfTheOrganisation() {
        var page = side.get(demo.administrator, "/organisasjoner/solvang-a/rolle?person=eier-a")
                .body();
        assertThat(page)
                .contains("action=\"/api/persons/eier-a/roles\"", "value=\"UNION_REPRESENTATIVE\"")
                .contains("name=\"from\" value=\"2024-08-20\"")
                .doesNotContain("value=\"AUDITOR\"");
    }

    @Test
    void thoseWithRolesAreAFileToo() {
        var path = "/organisasjoner/" + demo.owner.value();
        var csv = side.get(demo.administrator, path + "?format=csv").body();
        assertThat(csv.lines().findFirst())
                .contains("\uFEFFNavn;Rolle;Fra og med;Til og med;Hvem som oppnevnte, og når;Hvorfor det sluttet");
        assertThat(csv).contains(";Skoleeier;");
        assertThat(side.get(demo.administrator, path).body()).contains("?format=xlsx");
        assertThat(side.get(demo.teacher, path + "?format=csv").status()).isEqualTo(404);
    }

    @Test
    void countsOfFullTimeEquivalentsAreAFile() {
        var counted = new FullTimeEquivalentsCounted(demo.school, LocalDate.of(2024, 10, 1), 245, 20, "GSI");
        side.await(side.fact(demo.ownersOfficer, Instant.parse("2024-10-02T10:00:00Z"), demo.school.value(), counted));
        var path = "/organisasjoner/arsverk?format=csv";
        var csv = side.get(demo.ownersOfficer, path).body();
        assertThat(csv.lines().findFirst())
                .contains("\uFEFFNavn;Organisasjonsnummer;Hører til;Telledag;Lærerårsverk;Lederårsverk;Kilde");
        assertThat(csv).contains(";2024-10-01;24,5;2,0;GSI");
        assertThat(side.get(demo.ownersOfficer, path + "&tekst=finnes-ikke")
                        .body()
                        .lines())
                .hasSize(1);
        assertThat(side.get(demo.teacher, path).status()).isEqualTo(404);
        assertThat(side.get(demo.ownersOfficer, "/organisasjoner?tekst=sol").body())
                .contains("/organisasjoner/arsverk?format=xlsx&amp;tekst=sol");
    }
}
