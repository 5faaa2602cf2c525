package no.dekom.query.seedfunds;

import static no.dekom.query.seedfunds.RoundScene.ASSESSED;
import static no.dekom.query.seedfunds.RoundScene.DECIDED;
import static no.dekom.query.seedfunds.RoundScene.OPEN;
import static no.dekom.query.seedfunds.RoundScene.PRESENTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;
import no.dekom.query.frame.TaskItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;

@DisplayName("Skjemaene om fond og runder")
class RoundFormsTest {

    private static final String PROBLEM = """
            {"status": 409, "code": "%s", "title": "t", "detail": "%s", "fields": [%s]}""";

    private static RoundScene scene;

    @BeforeAll
    static void start() {
        scene = new RoundScene();
    }

    @AfterEach
    void forget() {
        scene.forget();
    }

    @AfterAll
    static void stop() {
        scene.close();
    }

    private static String body(ActingAs actor, String path) {
        var page = scene.side.get(actor, path);
        assertThat(page.status()).as(path).isEqualTo(200);
        return RoundScene.plain(page.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn"})
    @DisplayName("Hvert skjema står på begge språk for den som kan bruke det, og finnes ikke for andre")
    void everyFormInBothLanguages(String language) {
        var forms = Map.of(
                "/sakornfond/fond/ny-runde",
                scene.coordinator,
                "/sakornfond/ny",
                scene.coordinator,
                "/runder/" + OPEN + "/egne-midler",
                scene.owner,
                "/runder/" + OPEN + "/frist",
                scene.coordinator,
                "/soknader/tenk-25/vurder",
                scene.anne,
                "/soknader/lek-25/vurder",
                scene.anne,
                "/soknader/ute-25/tilknytning",
                scene.bjorn,
                "/runder/" + PRESENTED + "/legg-fram",
                scene.anne,
                "/runder/" + PRESENTED + "/vedta",
                scene.david);
        forms.forEach((path, actor) -> {
            assertThat(scene.text(actor, path, language)).as(path).isNotBlank();
            assertThat(scene.status(scene.teacher, path)).as(path).isEqualTo(404);
            assertThat(scene.status(scene.auditor, path)).as(path).isEqualTo(404);
        });
    }

    @Test
    @DisplayName("En ny runde er fylt inn fra den forrige, ett år fram")
    void newRoundIsFilledInFromTheLast() {
        assertThat(body(scene.coordinator, "/sakornfond/fond/ny-runde"))
                .contains(
                        "value=\"300 000\"",
                        "value=\"100 000\"",
                        "value=\"2027-04-12\"",
                        "value=\"2028-06-15\"",
                        "<option value=\"dekom-2021\" selected=\"selected\">Lokal kompetanseutvikling",
                        "2021–2025» tillater høyst 100 000 kr.",
                        "krever rapport senest 15. januar året etter at skoleåret er slutt.",
                        "2027/2028")
                .doesNotContain("value=\"2026/2027\"");
        assertThat(scene.text(scene.coordinator, "/sakornfond/ny")).contains("allerede et såkornfond");
        assertThat(body(scene.stranger, "/sakornfond/ny")).contains("action=\"/api/seed-funds\"");
    }

    @Test
    @DisplayName("Et avvist skjema viser det som ble skrevet, og hva som var galt")
    void refusedFormComesBack() {
        scene.refused(
                scene.coordinator,
                "frist",
                OPEN,
                """
                {"deadline": ["2026-01-01"], "reason": ["Høstferie"]}""",
                PROBLEM.formatted("DeadlineMovesLater", "Fristen kan bare flyttes fram.", """
                        {"field": "deadline", "message": "Fristen kan bare flyttes fram."}"""));
        assertThat(body(scene.coordinator, "/runder/" + OPEN + "/frist?avvist=1"))
                .contains("value=\"2026-01-01\"", "Høstferie", "href=\"#felt-deadline\"", "id=\"felt-deadline-feil\"")
                .contains("name=\"_key\" value=\"key-1\"");
    }

    @Test
    @DisplayName("En vurdering er fylt inn med det skolen søker om, og siden med det medlemmet mente før")
    void assessmentIsFilledIn() {
        assertThat(body(scene.anne, "/soknader/tenk-25/vurder"))
                .contains("value=\"95 000\"", "value=\"100 000\"", "name=\"_version\" value=\"1\"", "Til sammen");
        assertThat(body(scene.anne, "/soknader/lek-25/vurder"))
                .contains("value=\"85 000\"", "Godt forankret, sier AnneArbeid", "Send endret vurdering");
    }

    @Test
    @DisplayName("Den som er inhabil, får vite det og kan melde tilknytning i stedet for å vurdere")
    void disqualifiedMemberIsTold() {
        assertThat(body(scene.bjorn, "/soknader/ute-25/vurder"))
                .contains("Du kan ikke vurdere denne søknaden", "/soknader/ute-25/tilknytning")
                .doesNotContain("name=\"judgements");
        assertThat(body(scene.bjorn, "/soknader/ute-25/tilknytning")).contains("Du har en rolle ved Vågen skole");
        assertThat(scene.text(scene.eva, "/soknader/lek-24/tilknytning")).contains("Du har meldt tilknytning");
        assertThat(scene.text(scene.bjorn, "/runder/" + PRESENTED + "/legg-fram"))
                .contains("Et annet medlem må legge fram saken");
        assertThat(scene.text(scene.eva, "/runder/" + PRESENTED + "/vedta")).contains("ikke med på å vedta");
    }

    @Test
    @DisplayName("Det som ikke kan gjøres nå, sier hvorfor")
    void closedFormsSayWhy() {
        assertThat(scene.text(scene.coordinator, "/runder/" + DECIDED + "/frist"))
                .contains("Fristen er ute");
        assertThat(scene.text(scene.owner, "/runder/" + DECIDED + "/egne-midler"))
                .contains("Runden er vedtatt");
        assertThat(scene.text(scene.anne, "/runder/" + ASSESSED + "/legg-fram")).contains("Det gjenstår 2 søknader");
        assertThat(scene.text(scene.anne, "/runder/" + OPEN + "/legg-fram")).contains("Fristen er ikke ute ennå");
        assertThat(scene.text(scene.anne, "/soknader/bok-25/vurder")).contains("Søknaden er trukket");
        assertThat(scene.text(scene.anne, "/soknader/lek-23/vurder")).contains("Runden er vedtatt");
        assertThat(scene.text(scene.david, "/runder/" + ASSESSED + "/vedta")).contains("Saken er ikke lagt fram ennå");
        assertThat(scene.text(scene.david, "/runder/" + DECIDED + "/vedta")).contains("Runden er vedtatt");
    }

    @Test
    @DisplayName("Vedtaket er fylt inn fra saken, med dem som ikke kan være med, og hvorfor")
    void decisionIsFilledInFromTheCase() {
        var page = body(scene.david, "/runder/" + PRESENTED + "/vedta");
        assertThat(page)
                .contains(
                        "value=\"85 000\"",
                        "Nøkternt budsjett",
                        "Igjen: 70 000 kr",
                        "Har meldt tilknytning til Solvang skole",
                        "Har en rolle ved Havn ungdomsskole");
        assertThat(page).containsPattern("value=\"FrodeHavn\"[^>]*disabled");
        assertThat(page).containsPattern("value=\"DavidStyre\"[^>]*checked");
        assertThat(page).containsPattern("name=\"readVersion\" value=\"\\d+\"");
    }

    @Test
    @DisplayName("Før det sendes, vises hele vedtaket; er det for mye, kan det ikke sendes")
    void wholeDecisionIsShownBeforeItIsSent() {
        decision("90 000", "12");
        var page = body(scene.david, "/runder/" + PRESENTED + "/vedta?steg=2");
        assertThat(page)
                .contains(
                        "kan ikke åpnes igjen",
                        "name=\"_version\" value=\"12\"",
                        "name=\"lines[0].sums[0].sum\" value=\"90000\"",
                        "name=\"participants\" value=\"DavidStyre\"",
                        "Fordelt av 350 000 kr",
                        "Avslått");
        assertThat(page).contains("action=\"/api/seed-fund-rounds/runde-24/decision\"");
        decision("90 000 kr og 999 999", "12");
        assertThat(body(scene.david, "/runder/" + PRESENTED + "/vedta?steg=2"))
                .contains("Dette må rettes", "en sum som ikke kan leses")
                .doesNotContain(">Vedta runden</button>");
        decision("900 000", "12");
        assertThat(body(scene.david, "/runder/" + PRESENTED + "/vedta?steg=2"))
                .contains("Tildelingene er 550 000 kr mer", "550 000 kr for mye")
                .doesNotContain(">Vedta runden</button>");
    }

    private static void decision(String sum, String version) {
        scene.refused(scene.david, "vedta", PRESENTED, """
                {"lines[0].application": ["lek-24"], "lines[0].sums[0].school": ["solvang"], "lines[0].sums[0].sum": ["%s"],
                 "lines[0].reason": ["Ja"], "lines[1].application": ["tenk-24"], "lines[1].reason": ["Nei"],
                 "lines[2].application": ["ute-24"], "lines[2].sums[0].sum": ["0"], "lines[2].reason": ["Nei"],
                 "participants": ["DavidStyre"], "readVersion": ["%s"]}""".formatted(sum, version), null);
    }

    @Test
    @DisplayName("Har noen endret runden, står det gjeldende ved siden av det som ble skrevet")
    void staleDecisionShowsWhatIsCurrent() {
        scene.refused(
                scene.david,
                "vedta",
                PRESENTED,
                """
                {"lines[0].application": ["ute-24"], "lines[0].sums[0].sum": ["12 345"], "lines[0].reason": ["Min grunn"],
                 "participants": ["DavidStyre"]}""",
                PROBLEM.formatted("StaleVersion", "Noen andre har endret dette.", ""));
        var page = body(scene.david, "/runder/" + PRESENTED + "/vedta?avvist=1");
        assertThat(page).contains("Noe er endret siden du leste", "Arbeidsgruppa foreslår 85 000 kr");
        assertThat(page).containsPattern("name=\"lines\\[2\\].sums\\[0\\].sum\" value=\"12 345\"");
        assertThat(page).contains("Min grunn");
    }

    @Test
    @DisplayName("Oppgavene er dem som kan gjøres nå")
    void tasksAreWhatCanBeDone() {
        assertThat(tasks(scene.anne)).containsExactly("Vurder 2 søknader /runder/runde-25?fane=vurdering");
        assertThat(tasks(scene.bjorn))
                .contains(
                        "Meld tilknytning til en skole bak «=Uteskole i fjæra» /soknader/ute-25/tilknytning",
                        "Vurder 2 søknader /runder/runde-25?fane=vurdering");
        assertThat(tasks(scene.david)).containsExactly("Vedta såkornrunden /runder/runde-24/vedta");
        assertThat(tasks(scene.eva)).isEmpty();
        assertThat(tasks(scene.owner))
                .containsExactly("Legg til egne midler, om dere ønsker det /runder/runde-26/egne-midler");
        assertThat(tasks(scene.coordinator))
                .containsExactlyInAnyOrder(
                        "Følg opp arbeidsgruppas vurdering. Søknadsfristen er ute /runder/runde-25?fane=vurdering",
                        "Følg opp styringsgruppas vedtak. Saken er lagt fram /runder/runde-24?fane=saksframlegg");
        assertThat(tasks(scene.stranger)).containsExactly("Opprett et såkornfond for nettverket /sakornfond/ny");
        assertThat(tasks(new ActingAs(scene.teacher.person(), Role.TEACHER, new OrganisationId("solvang"))))
                .isEmpty();
    }

    private static List<String> tasks(ActingAs actor) {
        LocaleContextHolder.setLocale(Locale.of("nb"));
        return scene.side.part(RoundTasks.class).waitingFor(actor).stream()
                .map(RoundFormsTest::line)
                .toList();
    }

    private static String line(TaskItem task) {
        return task.text() + " " + task.path();
    }
}
