package no.dekom.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.query.testing.DemoRound;
import no.dekom.query.testing.QuerySide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AuditPagesTest {

    private static QuerySide side;
    private static DemoRound demo;
    private static DemoRound other;

    @BeforeAll
    static void start() {
        side = new QuerySide(Clock.systemUTC());
        other = new DemoRound(side, "b").organisations().applied();
        demo = new DemoRound(side, "a").whole();
        side.await(demo.last());
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private static String search(ActingAs actor, String query) {
        var page = side.get(actor, "/revisjon?" + query);
        assertThat(page.status()).isEqualTo(200);
        return page.body();
    }

    private static long position(String name, String ending) {
        return side.jdbc()
                .sql("select min(f.position) from audit.case_fact f where f.name = ? and f.id like ?")
                .params(name, "%-" + ending)
                .query(Long.class)
                .single();
    }

    @Test
    void onlyThoseWhoControlGetIn() {
        for (var outsider : List.of(demo.teacher, demo.leader, demo.ownersOfficer, demo.assessor, demo.decider)) {
            assertThat(side.get(outsider, "/revisjon").status()).isEqualTo(404);
            assertThat(side.get(outsider, "/revisjon/1").status()).isEqualTo(404);
        }
        for (var outsider : List.of(demo.coordinator, demo.administrator)) {
            assertThat(side.get(outsider, "/revisjon").status()).isEqualTo(404);
        }
        assertThat(side.get(demo.auditor, "/revisjon", "nn").body()).contains("Kven som gjorde det");
    }

    @Test
    void theAuditorSearchesAllAndTheGovernorItsNetworks() {
        var facts = side.jdbc()
                .sql("select count(*) from log.position")
                .query(Long.class)
                .single();
        assertThat(search(demo.auditor, "")).contains("Treff: " + facts);
        var governor = search(demo.governorsOfficer, "");
        assertThat(governor).doesNotContain("Treff: " + facts).doesNotContain("-b\"");
        var foreign = position("seedfunds.SeedFundsAppliedFor", "b");
        assertThat(side.get(demo.governorsOfficer, "/revisjon/" + foreign).status())
                .isEqualTo(404);
        assertThat(side.get(demo.auditor, "/revisjon/" + foreign).status()).isEqualTo(200);
        assertThat(side.get(other.governorsOfficer, "/revisjon/" + foreign).status())
                .isEqualTo(200);
    }

    @Test
    void everyChoiceNarrowsAndStaysInTheAddress() {
        assertThat(search(demo.auditor, "hendelse=seedfunds.ApplicationWithdrawn"))
                .contains("Treff: 1", "Søknaden «Uteskole i fjæra» ble trukket");
        assertThat(search(demo.auditor, "tekst=billigere+tog")).contains("Treff: 2");
        assertThat(search(demo.auditor, "tekst=100%25")).contains("Treff: 0");
        assertThat(search(demo.auditor, "person=eier-a")).contains("Treff: 1", "50\u00a0000\u00a0kr");
        assertThat(search(demo.auditor, "fra=2023-08-20&til=2023-08-19")).contains("Treff: 0");
        assertThat(search(demo.auditor, "fra=tull")).contains("Skriv datoen som dag");
        var organisation = search(demo.auditor, "organisasjon=solvang-b");
        assertThat(organisation).contains("/soknader/lek-b").doesNotContain("/soknader/lek-a");
        var first = search(demo.auditor, "hendelse=organisations.RoleGiven&side=0");
        assertThat(first).contains("Treff: 20").doesNotContain("Neste side");
        assertThat(search(demo.auditor, "tekst=a")).contains("tekst=a&amp;side=2");
    }

    @Test
    void aFactIsShownAsItIsStoredAndNothingInItRuns() {
        var at = position("outcomes.OutcomeReported", "a");
        var page = side.get(demo.auditor, "/revisjon/" + at).body();
        assertThat(page)
                .contains("Rapporten for «Lekbasert læring på 1. og 2. trinn» ble sendt")
                .contains("&quot;whatWasDone&quot;", "&quot;actor&quot; : &quot;rektor-a&quot;")
                .contains("outcomes.OutcomeReported 2")
                .contains("/rapporter/lek-a");
        assertThat(side.get(demo.auditor, "/revisjon/999999").status()).isEqualTo(404);
        assertThat(side.get(demo.auditor, "/revisjon/ikke-tall").status()).isIn(400, 404);
    }

    @Test
    void whatWasFoundIsAFileToo() {
        var path = "/revisjon?hendelse=seedfunds.SeedFundsAppliedFor&format=csv";
        var csv = side.get(demo.auditor, path).body();
        assertThat(csv.lines().findFirst())
                .contains("\uFEFFNummer;Tidspunkt;Hva som ble gjort;Hvem som gjorde det;Rolle;Organisasjon;"
                        + "Begrunnelse;Sak");
        assertThat(csv.lines().skip(1)).isNotEmpty().allMatch(line -> line.matches("\\d+;20.+;.+;.+;Lærer;.*"));
        assertThat(side.get(demo.governorsOfficer, path).body().lines().count())
                .isLessThan(csv.lines().count());
        assertThat(side.get(demo.teacher, path).status()).isEqualTo(404);
        assertThat(search(demo.auditor, "")).contains("format=xlsx");
    }
}
