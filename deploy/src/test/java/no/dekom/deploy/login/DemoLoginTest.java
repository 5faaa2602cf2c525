package no.dekom.deploy.login;

import static no.dekom.deploy.Visitor.basic;
import static no.dekom.deploy.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import no.dekom.deploy.TheService;
import no.dekom.deploy.demo.Persona;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who comes in, and what those meet who do not. */
class DemoLoginTest {

    private static final String AWARDS = "/api/seed-fund-rounds/demo-runde-2023/own-money";

    private final TheService service = TheService.shared();

    @ParameterizedTest
    @EnumSource
    void every_persona_logs_in_on_the_page_and_by_password(Persona persona) {
        var visitor = service.visitor().logIn(persona);
        assertThat(visitor.get("/kilder").body())
                .contains(">" + persona.fullName() + "<")
                .contains("/logg-ut");
        var program = service.visitor().get("/api/nothing", "Authorization", basic(persona));
        assertThat(program.statusCode()).isEqualTo(404);
        assertThat(program.headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_login_page_tells_what_waits_for_each_persona(Persona persona) {
        var page = service.visitor().get("/logg-inn").body();
        assertThat(page).contains(persona.fullName(), "value=\"" + persona.subject() + "\"");
    }

    @Test
    void the_login_page_is_in_nynorsk_too() {
        assertThat(service.visitor().get("/logg-inn", "Cookie", "sprak=nn").body())
                .contains("Vel kven du vil vere", "meld frå om");
    }

    @ParameterizedTest
    @CsvSource({"larer,feil", "larer,''", "larer,demo2", "ingen,demo", "'',demo"})
    void a_wrong_name_or_password_is_refused_in_norwegian(String user, String password) {
        var answer = service.visitor().get("/api/nothing", "Authorization", basic(user, password));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Basic realm=\"dekom\"");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("NotLoggedIn", "Logg inn og send på nytt");
    }

    @Test
    void a_page_leads_to_login_and_back() {
        var visitor = service.visitor();
        var sent = visitor.get("/runder/demo-runde-2026?fane=sak");
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(location(sent)).isEqualTo("/logg-inn?til=%2Frunder%2Fdemo-runde-2026%3Ffane%3Dsak");
        var page = visitor.get(location(sent)).body();
        assertThat(page).contains("value=\"/runder/demo-runde-2026?fane=sak\"");
        var back = visitor.post("/logg-inn", Map.of("person", "larer", "til", "/runder/demo-runde-2026?fane=sak"));
        assertThat(location(back)).isEqualTo("/runder/demo-runde-2026?fane=sak");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "//example.org", "/\\example.org", "javascript:alert(1)", ""})
    void nobody_is_sent_to_another_host(String til) {
        var visitor = service.visitor();
        visitor.get("/logg-inn");
        var answer = visitor.post("/logg-inn", Map.of("person", "larer", "til", til));
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .isEqualTo(service.at("/").toString());
    }

    @Test
    void a_part_of_a_page_is_told_to_go_to_login() {
        var answer = service.visitor()
                .get("/runder", "HX-Request", "true", "HX-Current-URL", service.at("/oppgaver?a=b") + "");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).contains("/logg-inn?til=%2Foppgaver%3Fa%3Db");
    }

    @Test
    void a_program_without_login_gets_a_problem() {
        var answer = service.visitor().postJson(AWARDS, "{}");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Basic realm=\"dekom\"");
    }

    @Test
    void a_script_in_a_browser_makes_it_open_no_password_box() {
        var answer = service.visitor().postJson(AWARDS, "{}", "Sec-Fetch-Mode", "cors");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Login realm=\"dekom\"");
    }

    @Test
    void a_form_sent_after_the_login_ran_out_leads_to_login_and_to_its_page() {
        var answer = service.visitor().post(AWARDS, Map.of("amount", "5", "_page", "/runder/demo-runde-2023"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).isEqualTo("/logg-inn?til=%2Frunder%2Fdemo-runde-2023");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tilgjengelighet",
                "/personvern",
                "/kilder",
                "/logg-inn",
                "/assets/dekom.css",
                "/actuator/health",
                "/actuator/health/readiness",
                "/v3/api-docs"
            })
    void some_things_are_for_all(String path) {
        assertThat(service.visitor().get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/rapporter", "/ingen-rolle", "/actuator", "/actuator/env", "/error/x", "/runder", "/nothing"})
    void everything_else_needs_a_login(String path) {
        assertThat(service.visitor().get(path).statusCode()).isEqualTo(303);
    }

    @Test
    void a_session_needs_the_token_of_its_pages() {
        var visitor = service.visitor().logIn(Persona.OWNER);
        var none = visitor.send(visitor.request("/rolle")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("role=SCHOOL_OWNER&organisation=demo-havstrand")));
        assertThat(none.statusCode()).isEqualTo(403);
        var json = visitor.postJson(AWARDS, "{\"amount\": 1}");
        assertThat(json.statusCode()).isEqualTo(403);
        assertThat(json.body()).contains("FormIsTooOld");
        var withToken = visitor.postJson(AWARDS, "{\"amount\": 1}", "X-CSRF-TOKEN", visitor.token());
        assertThat(withToken.statusCode()).isEqualTo(409);
        assertThat(withToken.body()).contains("RoundIsNotDecided");
    }

    @Test
    void a_password_that_a_browser_keeps_is_of_no_use_to_other_sites() {
        var answer = service.visitor()
                .postJson(
                        AWARDS,
                        "{\"amount\": 1}",
                        "Authorization",
                        basic(Persona.OWNER),
                        "Sec-Fetch-Site",
                        "cross-site");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("OtherSite");
    }

    @Test
    void every_answer_carries_the_security_headers() {
        for (var answer : java.util.List.of(
                service.visitor().get("/logg-inn"),
                service.visitor().get("/kilder"),
                service.visitor().get("/api/nothing", "Authorization", basic(Persona.AUDITOR)),
                service.visitor().get("/assets/dekom.css"))) {
            var headers = answer.headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .contains(
                            "default-src 'self'",
                            "script-src 'self'",
                            "style-src 'self'",
                            "frame-ancestors 'none'",
                            "form-action 'self'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        }
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_other_sites() {
        var cookie = service.visitor().get("/logg-inn").headers().allValues("Set-Cookie");
        assertThat(cookie).anySatisfy(it -> assertThat(it).startsWith("dekom=").contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void login_begins_a_new_session_and_log_out_ends_it() {
        var visitor = service.visitor();
        visitor.get("/logg-inn");
        var before = visitor.session();
        visitor.logIn(Persona.AUDITOR);
        var after = visitor.session();
        assertThat(after).isNotEmpty().isNotEqualTo(before);
        assertThat(location(visitor.post("/logg-ut", Map.of()))).isEqualTo("/logg-inn");
        assertThat(service.visitor().get("/nothing", "Cookie", "dekom=" + after).statusCode())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/nothing, 404, NotFound",
        "GET, /api/seed-funds, 405, MethodNotAllowed",
        "DELETE, /api/seed-funds, 405, MethodNotAllowed",
        "TEXT, /api/seed-funds, 415, UnsupportedMediaType",
        "BIG, /api/seed-funds, 413, TooLarge",
        "BROKEN, /api/seed-funds, 400, Unreadable"
    })
    void the_api_always_refuses_in_words(String kind, String path, int status, String code) {
        var visitor = service.visitor();
        var request = visitor.request(path, "Authorization", basic(Persona.COORDINATOR), "Accept", "text/html,*/*");
        switch (kind) {
            case "TEXT" -> request.header("Content-Type", "text/plain").POST(BodyPublishers.ofString("hei"));
            case "BIG" ->
                request.header("Content-Type", "application/json").POST(BodyPublishers.ofString("x".repeat(2_000_000)));
            case "BROKEN" -> request.header("Content-Type", "application/json").POST(BodyPublishers.ofString("{"));
            default -> request.method(kind, BodyPublishers.noBody());
        }
        var answer = visitor.send(request);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"").doesNotContain("Exception", "\tat ");
    }

    @Test
    void an_unknown_page_says_so_in_a_page() {
        var answer = service.visitor().logIn(Persona.AUDITOR).get("/nothing", "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Vi finner ikke siden", Persona.AUDITOR.fullName());
    }
}
