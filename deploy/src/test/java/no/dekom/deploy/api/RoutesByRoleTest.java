package no.dekom.deploy.api;

import static no.dekom.deploy.api.RouteTable.EVERYBODY;
import static no.dekom.deploy.api.RouteTable.LED_TO_LOGIN;
import static no.dekom.deploy.api.RouteTable.LETTERS;
import static no.dekom.deploy.api.RouteTable.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.dekom.deploy.DemoService;
import no.dekom.deploy.Multipart;
import no.dekom.deploy.Reports;
import no.dekom.deploy.Routes;
import no.dekom.deploy.api.RouteTable.Row;
import no.dekom.deploy.demo.Persona;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Who gets through where: every route of the service for each persona, for those of another county in each role, and for one
 * who is not logged in. A route that is not in the table fails the build.
 */
@ExtendWith(DemoService.Running.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutesByRoleTest {

    private static final String RULES = "prove-ruter";
    private static final Map<Persona, String> LETTER = letters();

    /** Ways in and out, which the tests of the login prove, and the description of the API, which is for all. */
    private static final List<String> ELSEWHERE = List.of(
            "ANY /error",
            "ANY /ingen-rolle",
            "POST /formaal",
            "GET /v3/api-docs",
            "GET /v3/api-docs.yaml",
            "POST /logg-inn",
            "POST /rolle",
            "POST /sprak");

    private final DemoService service;
    private final RouteTable table = new RouteTable();
    private String round;
    private String application;
    private String measure;
    private String needs;

    RoutesByRoleTest(DemoService service) {
        this.service = service;
    }

    private void page(String route, String path, String through) {
        table.page(route, path, through);
    }

    private void command(String route, String path, String body, String through) {
        table.command(route, path, body, through);
    }

    @BeforeAll
    void routes() {
        round = service.openRound();
        application =
                service.done(Persona.TEACHER, "/api/seed-fund-rounds/" + round + "/applications", Bodies.application());
        service.done(Persona.ADMINISTRATOR, "/api/rule-sets", Bodies.ruleSet(RULES));
        measure = service.done(Persona.COORDINATOR, "/api/measures", Bodies.measure());
        needs = service.done(Persona.TEACHER, "/api/needs-reports", Bodies.needs(2041));
        pages();
        commands();
        needsAndMeasures();
        new ForumRoutes(table, service).add();
        new SurveyRoutes(table).add();
        new ControlRoutes(table).add();
        others();
    }

    /** Of two measures of this test's own: one that is told and not signed, one that all parties have signed. */
    private void reports() {
        var reports = new Reports(service);
        for (var measure : List.of("prove-ruter-sagt", "prove-ruter-signert")) {
            reports.expected(measure, "Prøvetiltaket");
            reports.reported(measure);
        }
        reports.signed("prove-ruter-signert");
        page("/rapporter/{measure}/skriv", "/rapporter/prove-ruter-sagt/skriv", "OC");
        page("/rapporter/{measure}/uttalelse", "/rapporter/prove-ruter-sagt/uttalelse", "TLUOCH");
        page("/rapporter/{measure}/signer", "/rapporter/prove-ruter-sagt/signer", "OH");
        page("/rapporter/{measure}/kontroll", "/rapporter/prove-ruter-signert/kontroll", "G");
    }

    private void pages() {
        var fund = "/sakornfond/" + Bodies.FUND;
        var next = "/runder/" + round;
        var case_ = "/soknader/" + application;
        table.put("GET /", new Row("/", null, EVERYBODY, 200));
        page("/revisjon", "/revisjon", "GR/G");
        page("/revisjon?format", "/revisjon?format=csv", "GR/G");
        page("/revisjon/{position}", "/revisjon/1", "R");
        page("/revisjon/sak/{kind}/{id}", "/revisjon/sak/RULE_SET/dekom-2021", "GR/G");
        page("/revisjon/sak/{kind}/{id}/pakke", "/revisjon/sak/RULE_SET/dekom-2021/pakke", "GR/G");
        page("/sakornfond", "/sakornfond", "TtLUWwSsKOCGRHF2345/TLUWSOCHFG");
        page("/sakornfond?format", "/sakornfond?format=csv", "TtLUWwSsKOCGRHF2345/TLUWSOCHFG");
        page("/sakornfond/ny", "/sakornfond/ny", "C/C");
        page("/sakornfond/{id}", fund, "TtLUWwSsKOCGR");
        page("/sakornfond/{id}/ny-runde", fund + "/ny-runde", "C");
        page("/runder/{id}", next, "TtLUWwSsKOCGR");
        page("/runder/{id}?format", next + "?format=csv", "TtLUWwSsKOCGR");
        page("/rapporter?format", "/rapporter?format=xlsx", "TtLUWwSsKOCGRH/TLUWSOCHG");
        page("/runder/{id}/sok", next + "/sok", "TtL");
        page("/runder/{id}/egne-midler", next + "/egne-midler", "O");
        page("/runder/{id}/frist", next + "/frist", "C");
        page("/runder/{id}/legg-fram", next + "/legg-fram", "Ww");
        page("/runder/{id}/vedta", next + "/vedta", "SsK");
        page("/soknader/{id}", case_, "TLUWwSsKOCGR");
        page("/soknader/{id}/endre", case_ + "/endre", "TL");
        page("/soknader/{id}/trekk", case_ + "/trekk", "TL");
        page("/soknader/{id}/kvittering", case_ + "/kvittering", "TL");
        page("/soknader/{id}/vurder", case_ + "/vurder", "Ww");
        page("/soknader/{id}/tilknytning", case_ + "/tilknytning", "WwSsK");
        page("/rapporter", "/rapporter", "TtLUWwSsKOCGRH/TLUWSOCHG");
        page("/rapporter/{measure}", "/rapporter/demo-lek", "TLUWwSsKOCGR");
        reports();
        page("/rapporter/{measure}/apne", "/rapporter/demo-lek/apne", "C");
        attainment();
        page("/regelsett", "/regelsett", EVERYBODY);
        page("/regelsett?format", "/regelsett?format=csv", EVERYBODY);
        page("/regelsett/{id}?format", "/regelsett/dekom-2021?format=xlsx", EVERYBODY);
        page("/regelsett/ny", "/regelsett/ny", "GA/G");
        page("/regelsett/{id}", "/regelsett/dekom-2021", EVERYBODY);
        page("/regelsett/{id}/endre", "/regelsett/kollektiv-2026/endre", "A/G");
        page("/regelsett/{id}/godkjenn", "/regelsett/kollektiv-2026/godkjenn", "G/G");
        page("/regelsett/{id}/avslutt", "/regelsett/dekom-2026/avslutt", "A");
        table.put("GET /tiltaksbank", new Row("/tiltaksbank?sok=lek", null, EVERYBODY, 200));
        table.put("GET /tiltaksbank/{id}", new Row("/tiltaksbank/bank-demo-lek", null, EVERYBODY, 200));
        table.put("GET /tiltaksbank/legg-ut", new Row("/tiltaksbank/legg-ut", null, "C/C", 404));
        page("/tiltaksbank/legg-ut/{id}", "/tiltaksbank/legg-ut/bank-demo-lek", "C");
        page("/tiltaksbank/{id}/ta-ned", "/tiltaksbank/bank-demo-lek/ta-ned", "C");
        page("/varsler", "/varsler", EVERYBODY);
        page("/innsyn", "/innsyn", EVERYBODY);
        page("/innsyn/{kind}/{id}", "/innsyn/APPLICATION/" + application, "TLUWwSsKOCGR");
        page("/formaal", "/formaal", "R");
        page("/drift", "/drift", "A");
        page("/slik-det-sto", "/slik-det-sto?side=/sakornfond", EVERYBODY);
        var partnership = "/partnerskap/demo-uis-havstrand";
        page("/partnerskap", "/partnerskap", "OCGRHF2345/OCHFG");
        page("/partnerskap?format", "/partnerskap?format=csv", "OCGRHF2345/OCHFG");
        page("/partnerskap/ny", "/partnerskap/ny", "OC/OC");
        page("/partnerskap/{id}", partnership, "OCGRHF2345");
        page("/partnerskap/{id}/bytt", partnership + "/bytt", "C");
        page("/partnerskap/{id}/avslutt", partnership + "/avslutt", "C");
        page("/organisasjoner", "/organisasjoner", "OCGRA/OCG");
        page("/organisasjoner?format", "/organisasjoner?format=xlsx", "OCGRA/OCG");
        page("/organisasjoner/arsverk?format", "/organisasjoner/arsverk?format=csv", "OCGRA/OCG");
        page("/import", "/import", "OCGA/OCG");
        page("/import/{id}", "/import/finnes-ikke", "");
        page("/import/{id}?format", "/import/finnes-ikke?format=csv", "");
        page("/organisasjoner/ny", "/organisasjoner/ny", "A");
        var school = "/organisasjoner/demo-skarvhaugen";
        page("/organisasjoner/{id}", school, "OCGRA");
        page("/organisasjoner/{id}?format", school + "?format=csv", "OCGRA");
        page("/organisasjoner/{id}/arsverk", school + "/arsverk", "OA");
        page("/organisasjoner/{id}/navn", school + "/navn", "A");
        page("/organisasjoner/{id}/flytt", school + "/flytt", "A");
        page("/organisasjoner/{id}/kommunenummer", "/organisasjoner/demo-havstrand/kommunenummer", "A");
        page("/organisasjoner/{id}/legg-ned", school + "/legg-ned", "A");
        page("/organisasjoner/{id}/rolle", "/organisasjoner/demo-skarvhaugen/rolle", "A");
        page(
                "/organisasjoner/{id}/avslutt",
                "/organisasjoner/demo-skarvhaugen/avslutt?rolle=TEACHER&person=" + service.aTeacher(),
                "A");
    }

    /** Each sees what is theirs of it; a report that nobody has signed is for the governor alone. */
    private void attainment() {
        var all = "TtLUWwSsKOCGRHF2345/TLUWSOCHFG";
        var matrix = "/maaloppnaaelse";
        page(matrix, matrix, all);
        page(matrix + "?format", matrix + "?format=csv", all);
        page(matrix + "/analyse", matrix + "/analyse", all);
        page(matrix + "/analyse?format", matrix + "/analyse?format=xlsx", all);
        page(matrix + "/{measure}/{criterion:[1-6]}", matrix + "/demo-hoytlesing/6", "G");
    }

    private void commands() {
        var at = "/api/seed-fund-rounds/{round}";
        var of = at + "/applications/{application}";
        var here = "/api/seed-fund-rounds/" + round;
        var it = here + "/applications/" + application;
        var marit = "demo";
        command("/api/seed-funds", "/api/seed-funds", Bodies.fund(), "C/C");
        var entry = "{\"title\":\"A\",\"theme\":\"B\",\"about\":\"C\",\"worked\":\"D\",\"contact\":\"post@n.no\"}";
        command("/api/catalogue/{entry}", "/api/catalogue/bank-demo-skrivesenter", entry, "C");
        command(
                "/api/catalogue/{entry}/withdrawal",
                "/api/catalogue/bank-finnes-ikke/withdrawal",
                "{\"reason\":\"Prøve\"}",
                "");
        command("/api/seed-funds/{fund}/rounds", "/api/seed-funds/" + Bodies.FUND + "/rounds", Bodies.round(2040), "C");
        command(at + "/own-money", here + "/own-money", Bodies.ownMoney(1), "O");
        command(at + "/deadline", here + "/deadline", Bodies.deadline(), "C");
        command(at + "/applications", here + "/applications", Bodies.application(), "TL");
        command(of, it, Bodies.application("Ny", Bodies.SKARVHAUGEN, 9), "TL");
        command(of + "/withdrawal", it + "/withdrawal", Bodies.withdrawal(), "TL");
        command(of + "/assessments", it + "/assessments", Bodies.assessment(), "Ww");
        command(of + "/affiliations", it + "/affiliations", Bodies.affiliation(), "WwSsK");
        command(at + "/case", here + "/case", Bodies.presentation(application), "Ww");
        command(at + "/decision", here + "/decision", Bodies.decision(application, marit), "SsK");
        new OutcomeRoutes(table).add();
        var file = Multipart.of("organisations", "Navn".getBytes(StandardCharsets.UTF_8));
        command("/api/imports", "/api/imports", new String(file, StandardCharsets.UTF_8), "A");
        command("/api/imports/{id}/run", "/api/imports/finnes-ikke/run", "{}", "");
        table.put(
                "GET /api/imports/templates/{file}",
                new Row("/api/imports/templates/organisations.xlsx", null, "A", UNKNOWN));
        var rules = "/api/rule-sets/" + RULES;
        command("/api/rule-sets", "/api/rule-sets", Bodies.ruleSet("prove-ruter-to"), "GA/G");
        command("/api/rule-sets/{ruleSet}", rules, Bodies.ruleSetChange(), "A");
        command("/api/rule-sets/{ruleSet}/approval", rules + "/approval", Bodies.approval(), "G/G");
        command("/api/rule-sets/{ruleSet}/end", rules + "/end", Bodies.ruleSetEnd(), "A");
        command("/api/organisations", "/api/organisations", Bodies.organisation("123456789"), "A");
        var ofSchool = "/api/organisations/demo-skarvhaugen";
        var any = "/api/organisations/{organisation}";
        command(any + "/name", ofSchool + "/name", Bodies.renamed(), "A");
        command(any + "/parent", ofSchool + "/parent", Bodies.moved(), "A");
        command(any + "/municipality-number", ofSchool + "/municipality-number", Bodies.numbered(), "A");
        command(any + "/full-time-equivalents", ofSchool + "/full-time-equivalents", Bodies.counted(), "OA");
        command(any + "/closing", "/api/organisations/demo-havstrand/closing", Bodies.closed(), "A");
        var partnership = "/api/partnerships/demo-uis-havstrand";
        command("/api/partnerships", "/api/partnerships", Bodies.partnership(), "C");
        command("/api/partnerships/{partnership}/partner", partnership + "/partner", Bodies.partner(), "C");
        command("/api/partnerships/{partnership}/end", partnership + "/end", Bodies.partnershipEnd(), "C");
        command("/api/persons/{person}/roles", "/api/persons/demo-knut/roles", Bodies.role(), "A");
        command("/api/persons/{person}/roles/end", "/api/persons/demo-knut/roles/end", Bodies.ended(), "A");
    }

    /** Commands that would change the demo are stopped by a rule for those who may. */
    private void needsAndMeasures() {
        var at = "/api/measures/{measure}";
        var here = "/api/measures/" + measure;
        var accepted = "/api/measures/demo-tiltak-lesing";
        page("/tiltak", "/tiltak", "TtLUWwSsKOCGRHF2345/TLUWSOCHFG");
        page("/tiltak?format", "/tiltak?format=csv", "TtLUWwSsKOCGRHF2345/TLUWSOCHFG");
        page("/tiltak/ny", "/tiltak/ny", "WwOC/WOC");
        page("/tiltak/{id}", "/tiltak/demo-tiltak-lesing", "WwSsKOCGRHF2345");
        page("/tiltak/{id}/skriv", "/tiltak/" + measure + "/skriv", "WwCH");
        page("/tiltak/{id}/kontroll", "/tiltak/demo-tiltak-overgang/kontroll", "G");
        page("/tiltak/{id}/apne", "/tiltak/demo-tiltak-lesing/apne", "G");
        page("/tiltak/{id}/trekk", "/tiltak/demo-tiltak-vurdering/trekk", "C");
        page("/tiltak/{id}/bli-med", "/tiltak/demo-tiltak-begynneropplaering/bli-med", "/OC");
        page("/behov", "/behov", "TtLUWwSsKOCGRH/TLUWSOCHG");
        page("/behov?format", "/behov?format=csv", "TtLUWwSsKOCGRH/TLUWSOCHG");
        page("/behov/ny", "/behov/ny", "TtLO/TLO");
        page("/behov/{id}", "/behov/demo-behov-lyngknatten", "WwSsKCGRH");
        page("/behov/{id}/rett", "/behov/" + needs + "/rett", "TL");
        page("/planer", "/planer", "TtLUWwSsKOCGRHF2345/TLUWSOCHFG");
        page("/planer?format", "/planer?format=csv", "TtLUWwSsKOCGRHF2345/TLUWSOCHFG");
        page("/planer/ny", "/planer/ny", "CG/CG");
        page("/planer/{id}", "/planer/demo-plan-nettverket", "TtLUWwSsKOCGRHF2345");
        page("/planer/{id}/revider", "/planer/demo-plan-nettverket/revider", "C");
        command("/api/plans", "/api/plans", Bodies.plan(2043, 2042), "CG/CG");
        command("/api/plans/{plan}", "/api/plans/demo-plan-nettverket", Bodies.revisedPlan(), "C");
        command("/api/measures", "/api/measures", Bodies.begunMeasure(), "WwOC/WOC");
        command(at, here, Bodies.measure(), "WwCH");
        command(at + "/sending-in", here + "/sending-in", "{}", "C");
        command(at + "/remarks", here + "/remarks", "{\"remarks\":[]}", "G");
        command(at + "/acceptance", here + "/acceptance", "{}", "G");
        command(at + "/reopening", here + "/reopening", Bodies.withdrawal(), "G");
        command(at + "/withdrawal", accepted + "/withdrawal", Bodies.withdrawal(), "C");
        command(at + "/schools", accepted + "/schools", Bodies.joining(), "OC");
        command("/api/needs-reports", "/api/needs-reports", Bodies.needs(2042), "TtLO/TLO");
        command("/api/needs-reports/{report}", "/api/needs-reports/" + needs, Bodies.correctedNeeds(), "TL");
    }

    /** Drafts are one's own; the standing pages and the language are for all. */
    private void others() {
        command("/api/drafts/{form}/{subject}", "/api/drafts/prove/en", "a=b", EVERYBODY);
        command("/api/drafts/{form}/{subject}/discard", "/api/drafts/prove/en/discard", "", EVERYBODY);
        table.put("POST /drift/{projection}/bygg-opp", new Row("/drift/outcomes/bygg-opp", "", "A", LED_TO_LOGIN));
        table.put("POST /varsler/kalender", new Row("/varsler/kalender", "", EVERYBODY, LED_TO_LOGIN));
        table.put("POST /varsler/kalender/slett", new Row("/varsler/kalender/slett", "", EVERYBODY, LED_TO_LOGIN));
        table.put("POST /varsler/e-post", new Row("/varsler/e-post", "vil=true", EVERYBODY, LED_TO_LOGIN));
        table.put("GET /kalender/{token}.ics", new Row("/kalender/ukjent.ics", null, "", 404));
        table.put("GET /seal/checkpoint", new Row("/seal/checkpoint", null, EVERYBODY, 200));
        table.put("GET /seal/tile/{level:[0-7]}/{*number}", new Row("/seal/tile/0/000.p/1", null, EVERYBODY, 200));
        page("/seal/tile/entries/{*number}", "/seal/tile/entries/000.p/1", "R");
        for (var open : List.of("/tilgjengelighet", "/personvern", "/kilder", "/logg-inn")) {
            table.put("GET " + open, new Row(open, null, EVERYBODY, 200));
        }
    }

    @Test
    void every_route_is_in_the_table() {
        assertThat(Routes.of(service))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(table.rows().keySet().stream(), ELSEWHERE.stream())
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> each_persona_on_each_route() {
        return table.rows().entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> {
                    var expected = through(row.getValue().through());
                    var got = new LinkedHashMap<String, Integer>();
                    for (var persona : Persona.values()) {
                        var status = status(row.getKey(), row.getValue(), persona);
                        if (isThrough(status) != expected.contains(persona)) {
                            got.put(persona + (expected.contains(persona) ? " is refused" : " gets through"), status);
                        }
                    }
                    assertThat(got).as(row.getKey()).isEmpty();
                    assertThat(status(row.getKey(), row.getValue(), null))
                            .isEqualTo(row.getValue().stranger());
                }));
    }

    private static Map<Persona, String> letters() {
        var other = LETTERS.indexOf('/');
        var letters = new EnumMap<Persona, String>(Persona.class);
        for (var persona : Persona.values()) {
            var at = persona.ordinal();
            letters.put(persona, at < other ? LETTERS.substring(at, at + 1) : "/" + LETTERS.charAt(at + 1));
        }
        return letters;
    }

    private static Set<Persona> through(String through) {
        var parts = (through + "/").split("/", -1);
        return LETTER.entrySet().stream()
                .filter(it -> it.getValue().startsWith("/")
                        ? parts[1].contains(it.getValue().substring(1))
                        : parts[0].contains(it.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private int status(String route, Row row, Persona persona) {
        var request = persona == null ? service.request(row.path()) : service.request(persona, row.path());
        if (route.startsWith("POST")) {
            request.header("Content-Type", type(row.body())).POST(BodyPublishers.ofString(row.body()));
        }
        return service.send(request).statusCode();
    }

    private static String type(String body) {
        if (body.startsWith("--")) {
            return Multipart.TYPE;
        }
        return body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded";
    }

    private static boolean isThrough(int status) {
        return switch (status) {
            case 200, 201, 204, 302, 409 -> true;
            case 403, 404 -> false;
            default -> throw new AssertionError("Unexpected status " + status);
        };
    }
}
