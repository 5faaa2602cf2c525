package no.dekom.deploy.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.dekom.deploy.DemoService;
import no.dekom.deploy.Routes;
import no.dekom.deploy.demo.Persona;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Who gets through where: every route of the service for each persona and for one who is not logged in. A route that is not
 * in the table fails the build.
 */
@ExtendWith(DemoService.Running.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutesByRoleTest {

    /** One letter a persona, in the order of {@link Persona}, and last whoever is not logged in. */
    private static final String HEAD = "TtLUWwSsKOCGRA-";

    /** Ways in and out, which the tests of the login prove, and the description of the API, which is for all. */
    private static final List<String> ELSEWHERE = List.of(
            "ANY /error",
            "ANY /ingen-rolle",
            "GET /v3/api-docs",
            "GET /v3/api-docs.yaml",
            "POST /logg-inn",
            "POST /rolle",
            "POST /sprak");

    private final DemoService service;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private String round;
    private String application;

    RoutesByRoleTest(DemoService service) {
        this.service = service;
    }

    /** @param through for each persona: + through (a page, done, or a rule in the way), o refused, l led to the login */
    private record Row(String path, String body, String through) {}

    private void page(String route, String path, String through) {
        rows.put("GET " + route, new Row(path, null, through));
    }

    private void command(String route, String path, String body, String through) {
        rows.put("POST " + route, new Row(path, body, through));
    }

    @BeforeAll
    void table() {
        round = service.openRound();
        application =
                service.done(Persona.TEACHER, "/api/seed-fund-rounds/" + round + "/applications", Bodies.application());
        pages();
        commands();
        others();
    }

    private void pages() {
        var fund = "/sakornfond/" + Bodies.FUND;
        var next = "/runder/" + round;
        var case_ = "/soknader/" + application;
        //                                                                       TtLUWwSsKOCGRA-
        page("/", "/", /*                                                   */ "+++++++++++++++");
        page("/revisjon", "/revisjon", /*                                   */ "ooooooooooo++ol");
        page("/revisjon/{position}", "/revisjon/1", /*                      */ "oooooooooooo+ol");
        page("/sakornfond", "/sakornfond", /*                               */ "+++++++++++++ol");
        page("/sakornfond/ny", "/sakornfond/ny", /*                         */ "oooooooooo+oool");
        page("/sakornfond/{id}", fund, /*                                   */ "+++++++++++++ol");
        page("/sakornfond/{id}/ny-runde", fund + "/ny-runde", /*            */ "oooooooooo+oool");
        page("/runder/{id}", next, /*                                       */ "+++++++++++++ol");
        page("/runder/{id}?format=csv", next + "?format=csv", /*            */ "+++++++++++++ol");
        page("/runder/{id}/sok", next + "/sok", /*                          */ "+++oooooooooool");
        page("/runder/{id}/egne-midler", next + "/egne-midler", /*          */ "ooooooooo+ooool");
        page("/runder/{id}/frist", next + "/frist", /*                      */ "oooooooooo+oool");
        page("/runder/{id}/legg-fram", next + "/legg-fram", /*              */ "oooo++ooooooool");
        page("/runder/{id}/vedta", next + "/vedta", /*                      */ "oooooo+++oooool");
        page("/soknader/{id}", case_, /*                                    */ "+o+++++++++++ol");
        page("/soknader/{id}/endre", case_ + "/endre", /*                   */ "+o+oooooooooool");
        page("/soknader/{id}/trekk", case_ + "/trekk", /*                   */ "+o+oooooooooool");
        page("/soknader/{id}/kvittering", case_ + "/kvittering", /*         */ "+o+oooooooooool");
        page("/soknader/{id}/vurder", case_ + "/vurder", /*                 */ "oooo++ooooooool");
        page("/soknader/{id}/tilknytning", case_ + "/tilknytning", /*       */ "oooo+++++oooool");
        page("/rapporter", "/rapporter", /*                                 */ "+++++++++++++ol");
        page("/rapporter/{measure}", "/rapporter/demo-lek", /*              */ "+o+++++++++++ol");
        page("/rapporter/{measure}/skriv", "/rapporter/demo-lek/skriv", /*  */ "ooooooooooooool");
        page("/rapporter/{measure}/apne", "/rapporter/demo-lek/apne", /*    */ "oooooooooo+oool");
        page("/drift", "/drift", /*                                         */ "ooooooooooooo+l");
        page("/organisasjoner", "/organisasjoner", /*                       */ "ooooooooo+++++l");
        page("/organisasjoner/ny", "/organisasjoner/ny", /*                 */ "ooooooooooooo+l");
        page("/organisasjoner/{id}/rolle", "/organisasjoner/demo-skarvhaugen/rolle", "ooooooooooooo+l");
        page(
                "/organisasjoner/{id}/avslutt",
                "/organisasjoner/demo-skarvhaugen/avslutt?rolle=TEACHER&person=" + service.aTeacher(),
                "ooooooooooooo+l");
    }

    private void commands() {
        var at = "/api/seed-fund-rounds/{round}";
        var of = at + "/applications/{application}";
        var here = "/api/seed-fund-rounds/" + round;
        var it = here + "/applications/" + application;
        var marit = "demo";
        //                                                                         TtLUWwSsKOCGRA-
        command("/api/seed-funds", "/api/seed-funds", Bodies.fund(), /*         */ "oooooooooo+ooo-");
        command(
                "/api/seed-funds/{fund}/rounds",
                "/api/seed-funds/" + Bodies.FUND + "/rounds",
                Bodies.round(2040),
                /*                                                              */ "oooooooooo+ooo-");
        command(at + "/own-money", here + "/own-money", Bodies.ownMoney(1), /*  */ "ooooooooo+oooo-");
        command(at + "/deadline", here + "/deadline", Bodies.deadline(), /*     */ "oooooooooo+ooo-");
        command(at + "/applications", here + "/applications", Bodies.application(), "+o+ooooooooooo-");
        command(of, it, Bodies.application("Ny", Bodies.SKARVHAUGEN, 9), /*     */ "+o+ooooooooooo-");
        command(of + "/withdrawal", it + "/withdrawal", Bodies.withdrawal(), /* */ "+o+ooooooooooo-");
        command(of + "/assessments", it + "/assessments", Bodies.assessment(), /*/ */ "oooo++oooooooo-");
        command(of + "/affiliations", it + "/affiliations", Bodies.affiliation(), "oooo+++++ooooo-");
        command(at + "/case", here + "/case", Bodies.presentation(application), "oooo++oooooooo-");
        command(at + "/decision", here + "/decision", Bodies.decision(application, marit), "oooooo+++ooooo-");
        command("/api/outcomes/{measure}/report", "/api/outcomes/demo-lek/report", Bodies.report(), "+o+ooooooooooo-");
        command(
                "/api/outcomes/{measure}/reopening",
                "/api/outcomes/demo-lek/reopening",
                Bodies.reopening(),
                /*                                                              */ "oooooooooo+ooo-");
        command("/api/organisations", "/api/organisations", Bodies.organisation("123456789"), "ooooooooooooo+-");
        command("/api/persons/{person}/roles", "/api/persons/demo-knut/roles", Bodies.role(), "ooooooooooooo+-");
        command(
                "/api/persons/{person}/roles/end",
                "/api/persons/demo-knut/roles/end",
                Bodies.ended(),
                "ooooooooooooo+-");
    }

    /** Drafts are one's own; the standing pages and the language are for all. */
    private void others() {
        var everybody = "++++++++++++++";
        command("/api/drafts/{form}/{subject}", "/api/drafts/prove/en", "a=b", everybody + "-");
        command("/api/drafts/{form}/{subject}/discard", "/api/drafts/prove/en/discard", "", everybody + "-");
        command("/drift/{projection}/bygg-opp", "/drift/outcomes/bygg-opp", "", /* */ "ooooooooooooo+l");
        for (var open : List.of("/tilgjengelighet", "/personvern", "/kilder", "/logg-inn")) {
            page(open, open, everybody + "+");
        }
    }

    @Test
    void every_route_is_in_the_table() {
        assertThat(Routes.of(service))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(rows.keySet().stream(), ELSEWHERE.stream())
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> each_persona_on_each_route() {
        return rows.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> {
                    var codes = new ArrayList<Integer>();
                    var got = who().map(persona -> {
                                var code = status(
                                        row.getKey(), row.getValue(), persona.isEmpty() ? null : persona.getFirst());
                                codes.add(code);
                                return sign(code);
                            })
                            .collect(Collectors.joining());
                    assertThat(got)
                            .as(HEAD + " " + codes)
                            .isEqualTo(row.getValue().through());
                }));
    }

    private static Stream<List<Persona>> who() {
        return Stream.concat(Arrays.stream(Persona.values()).map(List::of), Stream.of(List.of()));
    }

    private int status(String route, Row row, Persona persona) {
        var request = persona == null ? service.request(row.path()) : service.request(persona, row.path());
        if (route.startsWith("POST")) {
            var isForm = !row.body().startsWith("{");
            request.header("Content-Type", isForm ? "application/x-www-form-urlencoded" : "application/json")
                    .POST(BodyPublishers.ofString(row.body()));
        }
        return service.send(request).statusCode();
    }

    private static String sign(int status) {
        return switch (status) {
            case 200, 201, 204, 302, 409 -> "+";
            case 403, 404 -> "o";
            case 401 -> "-";
            case 303 -> "l";
            default -> "?";
        };
    }
}
