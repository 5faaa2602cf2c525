package no.dekom.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.dekom.deploy.DemoService;
import no.dekom.deploy.Reports;
import no.dekom.deploy.Routes;
import no.dekom.deploy.browser.Onlooker.Shown;
import no.dekom.deploy.demo.MovedClock;
import no.dekom.deploy.demo.Persona;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every page, in both languages: nothing that axe finds against WCAG 2.1 A and AA, and no page wider than a phone. The main
 * pages, those with pictures, are looked at by axe on the phone too.
 */
@ExtendWith({DemoService.Running.class, Chromium.Running.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTest {

    /** Not pages: data, and what only another page leads to by itself. */
    private static final List<String> NO_PAGES = List.of(
            "/kontroll/{id}/rapport.pdf",
            "/kontroll/{id}/utvalg/{number}/populasjon.txt",
            "/moter/{id}/protokoll.pdf",
            "/vedtak/sak/{id}/brev/{number}",
            "/utbetalinger/filer/{id}/fil",
            "/moter/{id}/saker/{agendaCase}/papirer/{paper}",
            "/ingen-rolle",
            "/api/imports/templates/{file}",
            "/kalender/{token}.ics",
            "/seal/checkpoint",
            "/seal/tile/{level:[0-7]}/{*number}",
            "/seal/tile/entries/{*number}",
            "/revisjon/sak/{kind}/{id}/pakke");

    private final DemoService service;
    private final List<Shown> pages = new ArrayList<>();
    private Onlookers onlookers;

    /** @param installed there is a browser; without one the test is skipped */
    AccessibilityTest(DemoService service, Browser installed) {
        this.service = service;
    }

    @BeforeAll
    void pages() {
        standing();
        var round = service.openRound();
        open(round);
        assessed();
        presented(service.openRound());
        reports();
        attainment();
        needs();
        meetings();
        allocation();
        recommendations();
        var today = LocalDate.ofInstant(service.clock().instant(), ZoneId.of("Europe/Oslo"));
        pages.addAll(new GrantPages(today.getYear()).all());
        pages.addAll(SurveyPages.all(service));
        pages.addAll(DeskPages.all());
        pages.addAll(HistoryPages.all(service));
        onlookers = new Onlookers(service.address(), pages);
    }

    private void add(String route, Persona persona, String path, String picture) {
        pages.add(new Shown(route, persona, path, picture));
    }

    private void standing() {
        add("/logg-inn", null, "/logg-inn", "logg-inn");
        add("/tilgjengelighet", null, "/tilgjengelighet", null);
        add("/personvern", null, "/personvern", null);
        add("/kilder", null, "/kilder", null);
        add("/tilgjengelighet", Persona.TEACHER, "/tilgjengelighet", null);
        catalogue();
        add("/sakornfond", Persona.COORDINATOR, "/sakornfond", "sakornfond");
        add("/sakornfond/ny", Persona.COORDINATOR, "/sakornfond/ny", null);
        add("/sakornfond/{id}", Persona.COORDINATOR, "/sakornfond/demo-saakornfondet", "fond");
        add("/sakornfond/{id}/ny-runde", Persona.COORDINATOR, "/sakornfond/demo-saakornfondet/ny-runde", "ny-runde");
        ruleSets();
        add("/drift", Persona.ADMINISTRATOR, "/drift", "drift");
        add("/organisasjoner", Persona.ADMINISTRATOR, "/organisasjoner", "organisasjoner");
        add("/organisasjoner/ny", Persona.ADMINISTRATOR, "/organisasjoner/ny", null);
        var wrong = "Organisasjonsnummer;Navn;Type;Overordnet (organisasjonsnummer)\n1;A;Skole;\n";
        var file = service.upload(Persona.ADMINISTRATOR, wrong.getBytes(StandardCharsets.UTF_8));
        add("/import", Persona.ADMINISTRATOR, "/import", "import");
        add(
                "/import/{id}",
                Persona.ADMINISTRATOR,
                "/import/" + DemoService.json(file).get("id").asString(),
                "import-feil");
        var school = "/organisasjoner/demo-skarvhaugen";
        add("/organisasjoner/{id}", Persona.ADMINISTRATOR, school, "organisasjon");
        add("/organisasjoner/{id}/arsverk", Persona.OWNER, school + "/arsverk", null);
        add("/organisasjoner/{id}/navn", Persona.ADMINISTRATOR, school + "/navn", null);
        add("/organisasjoner/{id}/flytt", Persona.ADMINISTRATOR, school + "/flytt", null);
        add(
                "/organisasjoner/{id}/kommunenummer",
                Persona.ADMINISTRATOR,
                "/organisasjoner/demo-havstrand/kommunenummer",
                null);
        add("/organisasjoner/{id}/legg-ned", Persona.ADMINISTRATOR, school + "/legg-ned", null);
        add("/organisasjoner/{id}/rolle", Persona.ADMINISTRATOR, school + "/rolle", null);
        add(
                "/organisasjoner/{id}/avslutt",
                Persona.ADMINISTRATOR,
                school + "/avslutt?rolle=TEACHER&person=" + service.aTeacher(),
                null);
        var partnership = "/partnerskap/demo-uis-havstrand";
        add("/partnerskap", Persona.GOVERNOR, "/partnerskap", "partnerskap");
        add("/partnerskap/ny", Persona.COORDINATOR, "/partnerskap/ny", null);
        add("/partnerskap/{id}", Persona.COORDINATOR, partnership, null);
        add("/partnerskap/{id}/bytt", Persona.COORDINATOR, partnership + "/bytt", null);
        add("/partnerskap/{id}/avslutt", Persona.COORDINATOR, partnership + "/avslutt", null);
        add("/", null, "/", "forside");
        add("/", Persona.TEACHER, "/", "oppgaver-larer");
        add("/", Persona.WORKING_GROUP, "/", "oppgaver-arbeidsgruppe");
        add("/", Persona.STEERING_GROUP, "/", "oppgaver-styringsgruppe");
        add("/", Persona.COORDINATOR, "/", "oppgaver-koordinator");
    }

    private void catalogue() {
        add("/tiltaksbank", null, "/tiltaksbank", "tiltaksbank");
        add("/tiltaksbank", Persona.TEACHER, "/tiltaksbank?sok=lek", null);
        add("/tiltaksbank/{id}", null, "/tiltaksbank/bank-demo-lek", "tiltak-i-banken");
        add("/tiltaksbank/legg-ut", Persona.COORDINATOR, "/tiltaksbank/legg-ut", null);
        add("/tiltaksbank/legg-ut/{id}", Persona.COORDINATOR, "/tiltaksbank/legg-ut/bank-demo-lek", "legg-ut-tiltak");
        add("/tiltaksbank/{id}/ta-ned", Persona.COORDINATOR, "/tiltaksbank/bank-demo-lek/ta-ned", null);
    }

    private void ruleSets() {
        var draft = "/regelsett/kollektiv-2026";
        add("/varsler", Persona.TEACHER, "/varsler", "varsler");
        add("/regelsett", Persona.TEACHER, "/regelsett", "regelsett");
        add("/regelsett/ny", Persona.GOVERNOR, "/regelsett/ny?fra=dekom-2021", null);
        add("/regelsett/{id}", Persona.TEACHER, "/regelsett/dekom-2021", "regelsett-verdier");
        add("/regelsett/{id}", Persona.TEACHER, "/regelsett/dekom-2021?fane=historikk", null);
        add("/regelsett/{id}", Persona.GOVERNOR, draft + "?mot=dekom-2021", "regelsett-forskjell");
        add("/regelsett/{id}/endre", Persona.ADMINISTRATOR, draft + "/endre", "regelsett-endre");
        add("/regelsett/{id}/godkjenn", Persona.GOVERNOR, draft + "/godkjenn", null);
        add("/regelsett/{id}/avslutt", Persona.ADMINISTRATOR, "/regelsett/dekom-2026/avslutt", null);
    }

    private void open(String round) {
        var at = "/runder/" + round;
        add("/runder/{id}", Persona.TEACHER, at, "runde-apen");
        add("/runder/{id}/egne-midler", Persona.OWNER, at + "/egne-midler", null);
        add("/runder/{id}/frist", Persona.COORDINATOR, at + "/frist", null);
        for (var step = 1; step <= 6; step++) {
            add("/runder/{id}/sok", Persona.TEACHER_2, at + "/sok?steg=" + step, step == 4 ? "sok-budsjett" : null);
        }
        var mine = service.done(Persona.TEACHER, "/api/seed-fund-rounds/" + round + "/applications", application());
        for (var step = 1; step <= 6; step++) {
            add("/soknader/{id}/endre", Persona.TEACHER, "/soknader/" + mine + "/endre?steg=" + step, null);
        }
        add("/soknader/{id}/trekk", Persona.TEACHER, "/soknader/" + mine + "/trekk", null);
        add("/soknader/{id}/kvittering", Persona.TEACHER, "/soknader/" + mine + "/kvittering", "kvittering");
    }

    private void assessed() {
        for (var tab : List.of("sak", "vurdering", "vedtak", "rapport", "historikk")) {
            add("/soknader/{id}", Persona.AUDITOR, "/soknader/demo-lek?fane=" + tab, "soknad-" + tab);
        }
        for (var tab : List.of("sak", "soknader", "vurdering", "saksframlegg", "vedtak", "historikk")) {
            add("/runder/{id}", Persona.AUDITOR, "/runder/demo-runde-2023?fane=" + tab, "runde-" + tab);
        }
        add("/soknader/{id}/vurder", Persona.WORKING_GROUP, "/soknader/demo-leseglede/vurder", "vurder");
        add("/soknader/{id}/vurder", Persona.WORKING_GROUP_2, "/soknader/demo-leseglede/vurder", null);
        add("/soknader/{id}/tilknytning", Persona.WORKING_GROUP, "/soknader/demo-leseglede/tilknytning", null);
    }

    private void presented(String round) {
        var api = "/api/seed-fund-rounds/" + round;
        var one = service.done(Persona.TEACHER, api + "/applications", application());
        var at = "/runder/" + round;
        MovedClock.ahead(service.clock(), Duration.ofDays(2), () -> {
            service.done(Persona.WORKING_GROUP, api + "/applications/" + one + "/assessments", """
                    {"judgements":[{"criterion":"ANCHORED_IN_NEEDS","judgement":"FULFILLED","reason":"Ja."},
                     {"criterion":"SHARING","judgement":"PARTLY","reason":"Delvis."}],
                     "proposal":[{"school":"demo-skarvhaugen","sum":40000}],"reason":"Godt."}""");
            service.done(Persona.WORKING_GROUP, api + "/case", """
                    {"lines":[{"application":"%s","sums":[{"school":"demo-skarvhaugen","sum":40000}],"reason":"Godt."}],
                     "summary":"Én søknad."}""".formatted(one));
        });
        add("/runder/{id}/legg-fram", Persona.WORKING_GROUP, at + "/legg-fram", "legg-fram");
        add("/runder/{id}/vedta", Persona.STEERING_GROUP, at + "/vedta", "vedta");
    }

    private void reports() {
        add("/rapporter", Persona.GOVERNOR, "/rapporter", "rapporter");
        for (var tab : List.of("sak", "rapport", "historikk")) {
            add("/rapporter/{measure}", Persona.AUDITOR, "/rapporter/demo-tenkende?fane=" + tab, "rapport-" + tab);
        }
        for (var step = 1; step <= 5; step++) {
            add(
                    "/rapporter/{measure}/skriv",
                    Persona.LEADER,
                    "/rapporter/demo-hoytlesing/skriv?steg=" + step,
                    step == 2 ? "rapport-penger" : null);
        }
        add("/rapporter/{measure}/apne", Persona.COORDINATOR, "/rapporter/demo-begreper/apne", null);
        var reports = new Reports(service);
        for (var measure : List.of("prove-syn-sagt", "prove-syn-signert")) {
            reports.expected(measure, "Lesing på tvers");
            reports.reported(measure);
        }
        reports.signed("prove-syn-signert");
        var told = "/rapporter/prove-syn-sagt";
        for (var step = 1; step <= 5; step++) {
            add(
                    "/rapporter/{measure}/skriv",
                    Persona.COORDINATOR,
                    told + "/skriv?steg=" + step,
                    "rapport-trinn-" + step);
        }
        for (var tab : List.of("sak", "stemmer")) {
            add("/rapporter/{measure}", Persona.UNION, told + "?fane=" + tab, "rapport-med-stemmer-" + tab);
        }
        add("/rapporter/{measure}/uttalelse", Persona.UNIVERSITY, told + "/uttalelse", "rapport-uttalelse");
        add("/rapporter/{measure}/signer", Persona.OWNER, told + "/signer", "rapport-signer");
        for (var act : List.of("godta", "be-om-mer", "merknad")) {
            var path = "/rapporter/prove-syn-signert/kontroll?hva=" + act;
            add("/rapporter/{measure}/kontroll", Persona.GOVERNOR, path, "rapport-kontroll-" + act);
        }
    }

    private void attainment() {
        var matrix = "/maaloppnaaelse";
        add(matrix, Persona.GOVERNOR, matrix, "maaloppnaaelse");
        add(matrix, Persona.GOVERNOR, matrix + "?tiltak=demo-lek", null);
        add(matrix + "/{measure}/{criterion:[1-6]}", Persona.GOVERNOR, matrix + "/demo-lek/2", "maaloppnaaelse-svar");
        add(matrix + "/analyse", Persona.AUDITOR, matrix + "/analyse", "maaloppnaaelse-analyse");
    }

    private void needs() {
        add("/tiltak", Persona.COORDINATOR, "/tiltak", "tiltak");
        for (var tab : List.of("sak", "kontroll", "historikk")) {
            add("/tiltak/{id}", Persona.COORDINATOR, "/tiltak/demo-tiltak-vurdering?fane=" + tab, "tiltak-" + tab);
        }
        add("/tiltak/{id}", Persona.T_COORDINATOR, "/tiltak/demo-tiltak-begynneropplaering", null);
        add("/tiltak/{id}", Persona.COORDINATOR, "/tiltak/demo-tiltak-regning", null);
        add("/tiltak/ny", Persona.OWNER, "/tiltak/ny", null);
        for (var step = 1; step <= 6; step++) {
            add(
                    "/tiltak/{id}/skriv",
                    Persona.UNIVERSITY,
                    "/tiltak/demo-tiltak-vurdering/skriv?steg=" + step,
                    step == 4 ? "tiltak-budsjett" : null);
        }
        add("/tiltak/{id}/kontroll", Persona.GOVERNOR, "/tiltak/demo-tiltak-overgang/kontroll", "tiltak-kontroller");
        service.send(service.request(Persona.GOVERNOR, "/api/drafts/measure-check/demo-tiltak-vurdering")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_version=1&note=Godt+grunngitt.")));
        add("/tiltak/{id}/kontroll", Persona.GOVERNOR, "/tiltak/demo-tiltak-vurdering/kontroll", "kontroll-for-sent");
        add("/tiltak/{id}/apne", Persona.GOVERNOR, "/tiltak/demo-tiltak-lesing/apne", null);
        add("/tiltak/{id}/trekk", Persona.COORDINATOR, "/tiltak/demo-tiltak-vurdering/trekk", null);
        add("/tiltak/{id}/bli-med", Persona.T_COORDINATOR, "/tiltak/demo-tiltak-begynneropplaering/bli-med", null);
        add("/planer", Persona.COORDINATOR, "/planer", "planer");
        add("/planer/ny", Persona.GOVERNOR, "/planer/ny", null);
        add("/planer/{id}", Persona.TEACHER, "/planer/demo-plan-nettverket", null);
        add("/planer/{id}/revider", Persona.COORDINATOR, "/planer/demo-plan-nettverket/revider", null);
        add("/behov", Persona.GOVERNOR, "/behov", "behov");
        add("/behov/ny", Persona.LEADER, "/behov/ny", "meld-behov");
        add("/behov/{id}", Persona.AUDITOR, "/behov/demo-behov-lyngknatten", null);
        add("/behov/{id}", Persona.AUDITOR, "/behov/demo-behov-lyngknatten?fane=historikk", null);
        add("/behov/{id}/rett", Persona.T_TEACHER, "/behov/demo-behov-garsvika/rett", null);
    }

    private void meetings() {
        var called = "/moter/demo-mote-innkalt";
        var held = "/moter/demo-mote-holdt";
        var agendaCase = "/moter/{id}/saker/{agendaCase}";
        add("/moter", Persona.FORUM_MEMBER, "/moter", "moter");
        add("/moter/ny", Persona.GOVERNOR, "/moter/ny", null);
        add("/moter/{id}", Persona.GOVERNOR, called, "mote");
        add("/moter/{id}", Persona.FORUM_MEMBER_2, called, "mote-medlem");
        add("/moter/{id}", Persona.AUDITOR, called + "?fane=historikk", null);
        add("/moter/{id}/avlys", Persona.GOVERNOR, called + "/avlys", null);
        add("/moter/{id}/flytt", Persona.GOVERNOR, called + "/flytt", "mote-flytt");
        add("/moter/{id}/apne", Persona.GOVERNOR, called + "/apne", "mote-apne");
        add("/moter/{id}/saker/ny", Persona.GOVERNOR, called + "/saker/ny", "sak-ny");
        add(agendaCase, Persona.FORUM_MEMBER_3, called + "/saker/demo-mote-innkalt-2", "sak-habilitet");
        add(agendaCase, Persona.FORUM_MEMBER_2, called + "/saker/demo-mote-innkalt-2", null);
        add(agendaCase, Persona.GOVERNOR, held + "/saker/demo-mote-holdt-2", "sak-konkludert");
        add(agendaCase + "/endre", Persona.GOVERNOR, called + "/saker/demo-mote-innkalt-2/endre", null);
        add(agendaCase + "/ta-av", Persona.GOVERNOR, called + "/saker/demo-mote-innkalt-2/ta-av", null);
        add(agendaCase, Persona.GOVERNOR, called + "/saker/demo-mote-innkalt-2", "sak-papirer");
        var paper = service.sql()
                .sql("select sha256 from meetings.paper where agenda_case = 'demo-mote-innkalt-2' order by at limit 1")
                .query(String.class)
                .single();
        add(
                agendaCase + "/papirer/{paper}/trekk",
                Persona.GOVERNOR,
                called + "/saker/demo-mote-innkalt-2/papirer/" + paper + "/trekk",
                null);
        add("/moter/{id}/protokoll", Persona.GOVERNOR, held + "/protokoll", "protokoll");
    }

    private void allocation() {
        var models = "/fordeling/modeller";
        var ours = "/fordeling/demo-r-modellen";
        add("/ramme", Persona.TEACHER, "/ramme", "rammer");
        add("/ramme/ny", Persona.GOVERNOR, "/ramme/ny", null);
        var frame = "/ramme/demo-t-governor-" + LocalDate.now(service.clock()).getYear();
        add("/ramme/{id}", Persona.TEACHER, frame, "ramme");
        add("/ramme/{id}/endre", Persona.T_GOVERNOR, frame + "/endre", null);
        add("/fordeling", Persona.FORUM_MEMBER, "/fordeling", "fordeling");
        add("/fordeling/modeller", Persona.GOVERNOR, models, "modeller");
        add("/fordeling/modeller/ny", Persona.GOVERNOR, models + "/ny", null);
        add("/fordeling/modeller/{id}", Persona.T_FORUM_MEMBER, models + "/demo-modell-trondelag", "modell");
        add("/fordeling/modeller/{id}/endre", Persona.GOVERNOR, models + "/demo-modell-neste/endre", "modell-endre");
        add("/fordeling/modeller/{id}/godkjenn", Persona.GOVERNOR, models + "/demo-modell-neste/godkjenn", null);
        add("/fordeling/hva-om", Persona.FORUM_MEMBER, "/fordeling/hva-om?fra=demo-r-modellen", "hva-om");
        add(
                "/fordeling/sammenlign",
                Persona.FORUM_MEMBER,
                "/fordeling/sammenlign?a=demo-r-modellen&b=demo-r-mindre-uh",
                "sammenlign");
        add("/fordeling/{id}", Persona.T_OWNER, "/fordeling/demo-t-mer-uh?mot=demo-t-modellen", "scenario");
        add("/fordeling/{id}/{recipient}", Persona.T_OWNER, "/fordeling/demo-t-mer-uh/demo-orland", "hvorfor");
        add("/fordeling/{id}/forkast", Persona.FORUM_MEMBER, ours + "/forkast", null);
    }

    private void recommendations() {
        var one = "/innstillinger/{id}";
        var ours = "/innstillinger/demo-innstilling-rogaland";
        var next = ours + "-neste";
        add("/innstillinger", Persona.GOVERNOR, "/innstillinger", "innstillinger");
        add("/innstillinger/ny", Persona.GOVERNOR, "/innstillinger/ny", null);
        for (var tab : List.of("tiltak", "fordeling", "grunnlag", "versjoner", "historikk")) {
            add(one, Persona.FORUM_MEMBER, ours + "?fane=" + tab, "innstilling-" + tab);
        }
        add(one, Persona.GOVERNOR, next, null);
        add(one + "/versjon/{number}", Persona.TEACHER, ours + "/versjon/1", null);
        add(
                one + "/versjon/{number}/{recipient}",
                Persona.OWNER,
                ours + "/versjon/1/demo-k1103",
                "innstilling-hvorfor");
        add(one + "/prioriter", Persona.GOVERNOR, next + "/prioriter", "prioriter");
        add(one + "/vedta", Persona.GOVERNOR, ours + "/vedta", "vedta-innstilling");
        add(one + "/send", Persona.GOVERNOR, ours + "/send", null);
    }

    private static String application() {
        return """
                {"title":"Ute","aim":"Elevene lærer ute.","schools":["demo-skarvhaugen"],"basis":["TESTS"],
                 "basisText":"Vi ser at det trengs.","tookPart":["LEADER"],"involvement":"I fellestid.",
                 "budget":[{"school":"demo-skarvhaugen","kind":"EQUIPMENT","text":"Bord","amount":40000}],
                 "sharing":"På nettverksmøtet.","university":""}""";
    }

    @Test
    void every_page_of_the_service_is_looked_at() {
        var routes = Routes.of(service).stream()
                .filter(route -> route.startsWith("GET ") || route.startsWith("ANY "))
                .map(route -> route.substring(4))
                .filter(route -> !route.startsWith("/v3/") && !route.equals("/error") && !NO_PAGES.contains(route))
                .filter(route -> !route.endsWith("?format"))
                .toList();
        assertThat(pages.stream().map(Shown::route)).containsAll(routes);
    }

    @TestFactory
    Stream<DynamicTest> pages_in_both_languages() {
        var looks = new ArrayList<DynamicTest>();
        for (var shown : pages) {
            for (var language : List.of("nb", "nn")) {
                var looked = onlookers.look(shown, language);
                var name = language + " " + shown.path() + " " + shown.persona();
                looks.add(DynamicTest.dynamicTest(name, looked::call));
            }
        }
        return looks.stream();
    }

    @AfterAll
    void close() {
        onlookers.close();
    }
}
