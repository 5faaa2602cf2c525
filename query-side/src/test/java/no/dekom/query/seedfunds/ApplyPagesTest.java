package no.dekom.query.seedfunds;

import static no.dekom.query.seedfunds.RoundScene.DECIDED;
import static no.dekom.query.seedfunds.RoundScene.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.seedfunds.ApplicationContent;
import no.dekom.events.seedfunds.ApplicationId;
import no.dekom.events.seedfunds.Basis;
import no.dekom.events.seedfunds.BudgetKind;
import no.dekom.events.seedfunds.BudgetLine;
import no.dekom.events.seedfunds.RoundId;
import no.dekom.events.seedfunds.SchoolSum;
import no.dekom.events.seedfunds.SeedFundRoundEvent.ApplicationAmended;
import no.dekom.events.seedfunds.SeedFundRoundEvent.SeedFundsAppliedFor;
import no.dekom.events.seedfunds.TookPart;
import no.dekom.query.frame.TaskItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Søke og endre, trinn for trinn")
class ApplyPagesTest {

    private static final String APPLY = "/runder/" + OPEN + "/sok?steg=";
    private static final String WRITTEN = """
            {"title": ["Lesing i alle fag"], "aim": ["Mer <script>lesing</script>"], "schools": ["solvang", "vagen"],
             "basis": ["TESTS"], "basisText": ["Prøvene viser det"], "tookPart": ["LEADER"], "involvement": ["Alle"],
             "budget[0].school": ["solvang"], "budget[0].kind": ["BOOKS"], "budget[0].text": ["Bøker"],
             "budget[0].amount": ["60 000"], "budget[1].text": [""], "budget[2].school": ["vagen"],
             "budget[2].kind": ["BOOKS"], "budget[2].text": ["Bøker"], "budget[2].amount": ["%s"],
             "sharing": ["På nettverksmøtet"]}""";
    private static final ActingAs COLLEAGUE =
            new ActingAs(new PersonId("RandiSolvang"), Role.SCHOOL_LEADER, new OrganisationId("solvang"));

    private static RoundScene scene;

    @BeforeAll
    static void start() {
        scene = new RoundScene();
        scene.now(
                scene.otherTeacher,
                new SeedFundsAppliedFor(
                        new RoundId(OPEN), new ApplicationId("uteskole"), content("Uteskole", "Fjæra")));
    }

    @AfterEach
    void forget() {
        scene.forget();
    }

    @AfterAll
    static void stop() {
        scene.close();
    }

    private static ApplicationContent content(String title, String aim) {
        var school = new OrganisationId("vagen");
        return new ApplicationContent(
                title,
                aim,
                List.of(new SchoolSum(school, Nok.of(40_000))),
                List.of(Basis.OWN_OBSERVATIONS),
                "Vi ser det",
                List.of(TookPart.LEADER),
                "Rektor er med",
                List.of(new BudgetLine(school, BudgetKind.EQUIPMENT, "Støvler", Nok.of(40_000))),
                "På nettverksmøtet",
                "");
    }

    private static void kept(ActingAs actor, String form, String subject, String content) {
        scene.refused(actor, form, subject, content, null);
    }

    private static String html(ActingAs actor, String path) {
        return RoundScene.plain(scene.side.get(actor, path).body());
    }

    @ParameterizedTest
    @CsvSource({
        "nb, 1", "nn, 1", "nb, 2", "nn, 2", "nb, 3", "nn, 3", "nb, 4", "nn, 4", "nb, 5", "nn, 5", "nb, 6", "nn, 6"
    })
    @DisplayName("Hvert trinn står på begge språk, tomt, fylt ut og for endring")
    void everyStep(String language, int step) {
        assertThat(scene.text(scene.teacher, APPLY + step, language)).contains("100 000 kr", "12. april 2026");
        kept(scene.teacher, "apply", OPEN, WRITTEN.formatted("70 000"));
        assertThat(scene.side.get(scene.teacher, APPLY + step, language).body()).containsOnlyOnce("<h1");
        assertThat(scene.side
                        .get(scene.otherTeacher, "/soknader/uteskole/endre?steg=" + step, language)
                        .body())
                .containsOnlyOnce("<h1");
    }

    @Test
    @DisplayName("Bare lærere og ledere i nettverket finner skjemaet")
    void forApplicantsOnly() {
        for (var other : List.of(scene.owner, scene.anne, scene.coordinator, scene.auditor, scene.stranger)) {
            assertThat(scene.status(other, APPLY + 1)).isEqualTo(404);
        }
        assertThat(scene.status(scene.leader, APPLY + 1)).isEqualTo(200);
        assertThat(scene.status(scene.teacher, "/runder/finnes-ikke/sok")).isEqualTo(404);
        assertThat(scene.status(scene.teacher, "/soknader/uteskole/endre")).isEqualTo(404);
    }

    @Test
    @DisplayName("Egen skole er fylt ut, og de andre i nettverket kan legges til")
    void ownSchoolFirst() {
        assertThat(html(scene.teacher, APPLY + 1))
                .contains("type=\"hidden\" name=\"schools\" value=\"solvang\"")
                .contains("id=\"skole-vagen\" value=\"vagen\"")
                .doesNotContain("value=\"solvang\" type=\"checkbox\"");
    }

    @Test
    @DisplayName("Det som er skrevet, er der når man kommer tilbake, og trinn som er ferdige, vises som det")
    void comesBack() {
        kept(scene.teacher, "apply", OPEN, WRITTEN.formatted("70 000"));
        assertThat(html(scene.teacher, APPLY + 1)).contains("value=\"Lesing i alle fag\"", "Lagret ");
        assertThat(html(scene.teacher, APPLY + 2)).contains("Mer <script>lesing</script></textarea>", "ferdig");
        assertThat(scene.side.get(scene.teacher, APPLY + 2).body()).doesNotContain("<script>lesing");
        assertThat(html(COLLEAGUE, APPLY + 1)).doesNotContain("Lesing i alle fag");
    }

    @Test
    @DisplayName("Hver skole har sin sum mot grensen, og det står i ord når den er over")
    void sumsAgainstTheCap() {
        kept(scene.teacher, "apply", OPEN, WRITTEN.formatted("120 000 kr"));
        assertThat(scene.text(scene.teacher, APPLY + 4))
                .contains("Solvang skole 60 000 kr Igjen: 40 000 kr", "Vågen skole 120 000 kr 20 000 kr for mye");
        assertThat(scene.text(scene.teacher, APPLY + 6))
                .contains("Budsjettet til Vågen skole er 20 000 kr over grensen på 100 000 kr.")
                .doesNotContain("Send søknaden");
        assertThat(scene.text(scene.teacher, APPLY + "4&mangler=1")).contains("Rett opp dette før du går videre");
    }

    @Test
    @DisplayName("Siste trinn sier hva som mangler, og har ingen knapp for å sende før det er på plass")
    void whatIsMissing() {
        assertThat(scene.text(scene.teacher, APPLY + 6))
                .contains("Dette må på plass før du kan sende", "Gi tiltaket en tittel.", "Fyll ut det som mangler")
                .contains("Før opp minst én budsjettlinje for Solvang skole")
                .doesNotContain("Send søknaden");
    }

    @Test
    @DisplayName("Skjemaet som sender, bærer alle felt, uten tomme linjer og med én nøkkel")
    void sendsAll() {
        kept(scene.teacher, "apply", OPEN, WRITTEN.formatted("70 000"));
        assertThat(html(scene.teacher, APPLY + 6))
                .contains("action=\"/api/seed-fund-rounds/" + OPEN + "/applications\"")
                .contains("name=\"_key\" value=\"key-1\"", "name=\"_next\" value=\"/soknader/{id}/kvittering\"")
                .contains("name=\"schools\" value=\"solvang\"", "name=\"schools\" value=\"vagen\"")
                .contains("name=\"budget[1].school\" value=\"vagen\"", "name=\"budget[1].amount\" value=\"70 000\"")
                .doesNotContain("budget[2]")
                .contains("skal ikke inneholde navn på elever", "Send søknaden");
    }

    @Test
    @DisplayName("Et skjema som kom tilbake, sier hva som var galt, med lenke til trinnet")
    void cameBack() {
        scene.refused(scene.teacher, "apply", OPEN, WRITTEN.formatted("70 000"), """
                {"code": "BadInput", "detail": "Rett feltene.",
                 "fields": [{"field": "budget[1].amount", "message": "Skriv et helt beløp."}]}""");
        assertThat(html(scene.teacher, APPLY + "6&avvist=1"))
                .contains("Dette kunne ikke gjennomføres", "Rett feltene.")
                .contains("href=\"" + APPLY + "4#felt-budget-1-amount\">Skriv et helt beløp.");
        assertThat(html(scene.teacher, APPLY + 4)).contains("Skriv et helt beløp.", "aria-invalid=\"true\"");
        assertThat(html(scene.teacher, APPLY + 2)).doesNotContain("Skriv et helt beløp.");
    }

    @Test
    @DisplayName("Etter fristen er skjemaet stengt, men det som er skrevet, kan leses")
    void closed() {
        assertThat(scene.text(scene.teacher, "/runder/" + DECIDED + "/sok"))
                .contains("Runden tar ikke imot flere søknader", "12. april 2023");
        kept(scene.teacher, "apply", DECIDED, WRITTEN.formatted("1"));
        assertThat(scene.text(scene.teacher, "/runder/" + DECIDED + "/sok"))
                .contains("Det du skrev, men ikke sendte", "Lesing i alle fag")
                .doesNotContain("Send søknaden");
        assertThat(scene.text(scene.teacher, "/soknader/lek-23/endre")).contains("Søknaden kan ikke endres nå");
    }

    @Test
    @DisplayName("Endring er fylt ut med det som er sendt, og vet hvilken utgave som ble lest")
    void amending() {
        var page = html(scene.otherTeacher, "/soknader/uteskole/endre?steg=5");
        assertThat(page)
                .contains("action=\"/api/drafts/amend/uteskole\"", "name=\"_version\" value=\"")
                .contains("type=\"hidden\" name=\"title\"", ">På nettverksmøtet</textarea>")
                .doesNotContain("type=\"hidden\" name=\"sharing\"");
        assertThat(html(scene.otherTeacher, "/soknader/uteskole/endre?steg=6"))
                .contains("action=\"/api/seed-fund-rounds/" + OPEN + "/applications/uteskole\"", "Send endringene");
    }

    @Test
    @DisplayName("Når to endrer samtidig, står det som er nå, ved siden av det man har skrevet")
    void twoAtOnce() {
        var mine = """
                {"_version": ["1"], "title": ["Uteskole"], "aim": ["Skogen"], "schools": ["vagen"],
                 "basis": ["OWN_OBSERVATIONS"], "basisText": ["Vi ser det"], "tookPart": ["LEADER"],
                 "involvement": ["Rektor er med"], "budget[0].school": ["vagen"], "budget[0].kind": ["EQUIPMENT"],
                 "budget[0].text": ["Støvler"], "budget[0].amount": ["40 000"], "sharing": ["På nettverksmøtet"]}""";
        scene.now(
                scene.otherTeacher,
                new ApplicationAmended(new RoundId(OPEN), new ApplicationId("uteskole"), content("Uteskole", "Heia")));
        scene.refused(scene.otherTeacher, "amend", "uteskole", mine, """
                {"code": "StaleVersion", "detail": "Saken er endret.", "fields": []}""");
        var path = "/soknader/uteskole/endre?steg=6";
        assertThat(scene.text(scene.otherTeacher, path))
                .contains("Noen andre har endret søknaden mens du skrev")
                .contains("Mål Står i søknaden nå Heia Det du har skrevet Skogen", "Send min utgave")
                .doesNotContain("Tittel Står i søknaden nå");
        assertThat(html(scene.otherTeacher, path))
                .contains("name=\"_fields\" value=\"aim\"", "name=\"aim\" value=\"Heia\"")
                .contains("name=\"_version\" value=\"2\"");
    }

    @Test
    @DisplayName("Oppgaver: søke i åpne runder, og sende det som er skrevet")
    void tasks() {
        var source = scene.side.part(ApplicationTasks.class);
        assertThat(source.waitingFor(scene.teacher))
                .extracting(TaskItem::text, TaskItem::path)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Søk om såkornmidler", APPLY + 1));
        kept(scene.teacher, "apply", OPEN, WRITTEN.formatted("1"));
        assertThat(source.waitingFor(scene.teacher))
                .extracting(TaskItem::text)
                .containsExactly("Gjør ferdig søknaden «Lesing i alle fag»");
        assertThat(source.waitingFor(scene.otherTeacher)).isEmpty();
        kept(scene.otherTeacher, "amend", "uteskole", "{\"title\": [\"Uteskole\"]}");
        assertThat(source.waitingFor(scene.otherTeacher))
                .extracting(TaskItem::text)
                .containsExactly("Send endringene i søknaden «Uteskole»");
        assertThat(source.waitingFor(scene.anne)).isEmpty();
        assertThat(source.waitingFor(scene.stranger)).isEmpty();
    }
}
