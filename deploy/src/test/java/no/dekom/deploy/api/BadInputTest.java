package no.dekom.deploy.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import no.dekom.deploy.DemoService;
import no.dekom.deploy.demo.MovedClock;
import no.dekom.deploy.demo.Persona;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What is wrong is refused over HTTP: the right status, a stable code, a text in bokmål and in nynorsk, nothing of our
 * insides, and no fact in the log.
 */
@ExtendWith(DemoService.Running.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {

    private static final String TOO_LONG = "a".repeat(2 * 1024 * 1024);

    private final DemoService service;
    private String round;
    private String applications;

    BadInputTest(DemoService service) {
        this.service = service;
    }

    @BeforeAll
    void openARound() {
        round = service.openRound();
        applications = "/api/seed-fund-rounds/" + round + "/applications";
    }

    private HttpRequest.Builder post(Persona persona, String path, String json) {
        return service.request(persona, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json));
    }

    private HttpResponse<String> refused(HttpRequest.Builder request, int status, String code) {
        var before = service.facts();
        var nynorsk = service.send(request.copy().header("Cookie", "sprak=nn"));
        var answer = service.send(request);
        assertThat(service.facts()).as("facts in the log").isEqualTo(before);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as(answer.body())
                .startsWith("application/problem+json");
        for (var one : new HttpResponse<?>[] {answer, nynorsk}) {
            assertThat((String) one.body())
                    .doesNotContain("no.dekom", "Exception", "\tat ", "org.spring", "java.", "jackson", "sql")
                    .doesNotContainPattern("\\{\\d}");
        }
        var problem = DemoService.json(answer);
        var inNynorsk = DemoService.json(nynorsk);
        assertThat(problem.path("code").asString()).as(answer.body()).isEqualTo(code);
        assertThat(inNynorsk.path("code").asString()).isEqualTo(code);
        assertThat(problem.path("detail").asString()).hasSizeGreaterThan(20);
        assertThat(inNynorsk.path("detail").asString())
                .hasSizeGreaterThan(20)
                .isNotEqualTo(problem.path("detail").asString());
        return answer;
    }

    private static String with(String body, String from, String to) {
        assertThat(body).contains(from);
        return body.replace(from, to);
    }

    @Test
    void a_sum_over_the_cap() {
        var body = Bodies.application("Ute", Bodies.SKARVHAUGEN, 100_001);
        var answer = refused(post(Persona.TEACHER, applications, body), 409, "ApplicationWithinTheCap");
        assertThat(DemoService.json(answer).path("detail").asString())
                .contains("100\u00a0000\u00a0kr", "100\u00a0001\u00a0kr");
    }

    @Test
    void after_the_deadline() {
        MovedClock.ahead(
                service.clock(),
                Duration.ofDays(2),
                () -> refused(post(Persona.TEACHER, applications, Bodies.application()), 409, "BeforeTheDeadline"));
    }

    @Test
    void an_application_for_a_school_of_others() {
        var body = Bodies.application("Ute", Bodies.TERNEVIKA, 40_000);
        refused(post(Persona.TEACHER, applications, body), 403, "ApplicantBelongsToTheSchool");
    }

    @Test
    void an_application_of_another_school() {
        var theirs =
                service.done(Persona.TEACHER_2, applications, Bodies.application("Deres", Bodies.TERNEVIKA, 10_000));
        var path = applications + "/" + theirs;
        refused(post(Persona.TEACHER, path, Bodies.application()), 403, "ApplicantBelongsToTheSchool");
        refused(post(Persona.TEACHER, path + "/withdrawal", Bodies.withdrawal()), 403, "ApplicantBelongsToTheSchool");
    }

    @Test
    void an_unknown_field() {
        var body = with(Bodies.application(), "{\"title\"", "{\"approved\":true,\"title\"");
        var answer = refused(post(Persona.TEACHER, applications, body), 422, "BadInput");
        assertThat(answer.body()).contains("\"approved\"");
    }

    @Test
    void every_wrong_field_is_listed() {
        var body = "{\"title\":5,\"aim\":\"\",\"schools\":\"x\",\"basis\":[\"NOTHING\"],\"budget\":[{\"amount\":1.5}]}";
        var fields = DemoService.json(refused(post(Persona.TEACHER, applications, body), 422, "BadInput"))
                .path("fields");
        assertThat(fields.findValuesAsString("field"))
                .contains("aim", "basis[0]", "budget[0].amount", "sharing", "involvement");
    }

    @Test
    void every_wrong_value_of_a_rule_set_is_listed() {
        var body = """
                {"id":"Stor","scheme":"LOCAL_COMPETENCE","title":"Prøve","content":{
                 "criteria":[{"code":"liten","bokmaal":"Et","nynorsk":"Eit","source":"x"}],
                 "ownSharePercent":{"value":130},"recommendation":{"value":"31.2."},
                 "complaintWeeks":{"value":0},"seedFundCap":{"value":"mye"}}}""";
        var fields = DemoService.json(refused(post(Persona.GOVERNOR, "/api/rule-sets", body), 422, "BadInput"))
                .path("fields");
        assertThat(fields.findValuesAsString("field"))
                .contains("content.seedFundCap.value", "content.criteria[0].code", "content.ownSharePercent.value")
                .contains("content.recommendation.value", "content.complaintWeeks.value", "id");
    }

    @Test
    void the_author_of_a_rule_set_does_not_approve_it() {
        var id = "prove-" + UUID.randomUUID();
        service.done(Persona.GOVERNOR, "/api/rule-sets", Bodies.ruleSet(id.substring(0, 20)));
        var path = "/api/rule-sets/" + id.substring(0, 20) + "/approval";
        refused(post(Persona.GOVERNOR, path, Bodies.approval()), 409, "ApproverIsNotTheAuthor");
        refused(
                post(Persona.T_GOVERNOR, path, "{\"from\":\"2050-02-01\",\"to\":\"2050-01-01\"}"),
                409,
                "PeriodEndsAfterItBegins");
    }

    @Test
    void a_round_under_rules_that_do_not_hold() {
        var path = "/api/seed-funds/" + Bodies.FUND + "/rounds";
        var old = Bodies.round(2055).replace("dekom-2026", "dekom-2021");
        refused(post(Persona.COORDINATOR, path, old), 409, "RuleSetIsInForce");
        var dear = with(Bodies.round(2055), "\"cap\":100000", "\"cap\":100001");
        var answer = refused(post(Persona.COORDINATOR, path, dear), 409, "CapIsWithinTheRuleSet");
        assertThat(DemoService.json(answer).path("detail").asString()).contains("100\u00a0000\u00a0kr");
    }

    @TestFactory
    Stream<DynamicTest> wrong_types() {
        return Stream.of("90.5", "-1", "true", "\"mye\"", "[]", "{}", "null", "1e400", "99999999999999999999", "\"\"")
                .map(value -> DynamicTest.dynamicTest(
                        "amount " + value,
                        () -> refused(
                                post(
                                        Persona.OWNER,
                                        "/api/seed-fund-rounds/" + round + "/own-money",
                                        "{\"amount\":" + value + "}"),
                                422,
                                "BadInput")));
    }

    @TestFactory
    Stream<DynamicTest> what_is_not_a_request() {
        return Stream.of("{", "{\"title\":", "hei", "{}{}", "{\"title\":\"a\",\"title\":\"b\"}", "\u0000")
                .map(body -> DynamicTest.dynamicTest(
                        body, () -> refused(post(Persona.TEACHER, applications, body), 400, "Unreadable")));
    }

    @TestFactory
    Stream<DynamicTest> what_is_not_an_object() {
        return Stream.of("", "null", "[]", "5", "\"tekst\"", "[[[[]]]]")
                .map(body -> DynamicTest.dynamicTest("'" + body + "'", () -> {
                    var before = service.facts();
                    var answer = service.send(post(Persona.TEACHER, applications, body));
                    assertThat(answer.statusCode()).as(answer.body()).isIn(400, 422);
                    assertThat(service.facts()).isEqualTo(before);
                }));
    }

    @Test
    void deep_nesting() {
        refused(post(Persona.TEACHER, applications, "[".repeat(5_000) + "]".repeat(5_000)), 400, "Unreadable");
    }

    @Test
    void two_megabytes() {
        refused(
                post(Persona.TEACHER, applications, Bodies.application(TOO_LONG, Bodies.SKARVHAUGEN, 1)),
                413,
                "TooLarge");
    }

    @Test
    void two_megabytes_without_a_length() {
        var bytes = Bodies.application(TOO_LONG, Bodies.SKARVHAUGEN, 1).getBytes();
        var request = service.request(Persona.TEACHER, applications)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)));
        refused(request, 413, "TooLarge");
    }

    @Test
    void two_megabytes_of_a_form_without_a_length() {
        var bytes = ("title=" + TOO_LONG).getBytes();
        var request = service.request(Persona.TEACHER, applications)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)));
        refused(request, 413, "TooLarge");
    }

    @Test
    void a_title_that_is_too_long() {
        var body = Bodies.application("a".repeat(151), Bodies.SKARVHAUGEN, 1);
        refused(post(Persona.TEACHER, applications, body), 422, "BadInput");
    }

    @TestFactory
    Stream<DynamicTest> wrong_content_types() {
        return Stream.of("text/plain", "application/xml", "multipart/form-data; boundary=x", "tull", "")
                .map(type -> DynamicTest.dynamicTest("'" + type + "'", () -> {
                    var request = service.request(Persona.TEACHER, applications)
                            .POST(BodyPublishers.ofString(Bodies.application()));
                    refused(
                            type.isEmpty() ? request : request.header("Content-Type", type),
                            415,
                            "UnsupportedMediaType");
                }));
    }

    @TestFactory
    Stream<DynamicTest> wrong_methods() {
        return Stream.of("GET", "PUT", "DELETE", "PATCH")
                .map(method -> DynamicTest.dynamicTest(
                        method,
                        () -> refused(
                                service.request(Persona.TEACHER, applications).method(method, BodyPublishers.noBody()),
                                405,
                                "MethodNotAllowed")));
    }

    @TestFactory
    Stream<DynamicTest> ids_that_do_not_exist() {
        var own = "/own-money";
        return Stream.of("finnes-ikke", "%20", "%00", "..%2f..%2fetc", "%F0%9F%98%80", "a".repeat(400), "'--", "1")
                .map(id -> DynamicTest.dynamicTest(id.substring(0, Math.min(20, id.length())), () -> {
                    var before = service.facts();
                    var answer =
                            service.send(post(Persona.OWNER, "/api/seed-fund-rounds/" + id + own, Bodies.ownMoney(5)));
                    assertThat(answer.statusCode()).as(answer.body()).isIn(400, 404);
                    assertThat(answer.body()).doesNotContain("Exception", "\tat ", "no.dekom");
                    assertThat(service.facts()).isEqualTo(before);
                }));
    }

    @Test
    void things_that_are_not_there() {
        refused(
                post(Persona.OWNER, "/api/seed-fund-rounds/finnes-ikke/own-money", Bodies.ownMoney(5)),
                404,
                "NotFound");
        refused(post(Persona.COORDINATOR, "/api/seed-funds/finnes-ikke/rounds", Bodies.round(2099)), 404, "NotFound");
        refused(post(Persona.TEACHER, applications + "/finnes-ikke", Bodies.application()), 404, "NotFound");
        refused(post(Persona.TEACHER, applications + "/finnes-ikke/withdrawal", Bodies.withdrawal()), 404, "NotFound");
        refused(post(Persona.TEACHER, "/api/outcomes/finnes-ikke/report", Bodies.report()), 404, "NotFound");
        refused(post(Persona.TEACHER, "/api/finnes-ikke", "{}"), 404, "NotFound");
        refused(post(Persona.ADMINISTRATOR, "/api/persons/finnes-ikke/roles", Bodies.role()), 404, "NotFound");
    }

    @Test
    void a_stale_version() {
        var mine = service.done(Persona.TEACHER, applications, Bodies.application());
        var path = applications + "/" + mine;
        service.done(Persona.TEACHER, path, Bodies.application("Ute igjen", Bodies.SKARVHAUGEN, 50_000));
        refused(post(Persona.TEACHER, path, Bodies.application()).header("If-Match", "\"1\""), 412, "StaleVersion");
        refused(post(Persona.TEACHER, path, Bodies.application()).header("If-Match", "tull"), 422, "BadInput");
        service.done(Persona.TEACHER, path + "/withdrawal", Bodies.withdrawal());
    }

    @Test
    void a_repeated_key_gives_the_first_answer_and_one_fact() {
        var key = DemoService.key();
        var money = "/api/seed-fund-rounds/" + round + "/own-money";
        var before = service.facts();
        var first = service.send(post(Persona.OWNER, money, Bodies.ownMoney(7)).header("Idempotency-Key", key));
        var second = service.send(post(Persona.OWNER, money, Bodies.ownMoney(7)).header("Idempotency-Key", key));
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("X-Event-Id"))
                .isEqualTo(first.headers().firstValue("X-Event-Id"));
        assertThat(service.facts()).isEqualTo(before + 1);
        refused(
                post(Persona.OWNER, money, Bodies.ownMoney(8)).header("Idempotency-Key", key),
                409,
                "KeyBelongsToOneRequest");
        refused(
                post(Persona.OWNER, money, Bodies.ownMoney(8)).header("Idempotency-Key", "k".repeat(201)),
                422,
                "BadInput");
    }

    @Test
    void a_script_in_a_title_is_a_text() {
        var title = "<script>alert(1)</script><img src=x onerror=alert(2)>";
        var id = service.done(Persona.TEACHER_2, applications, Bodies.application(title, Bodies.TERNEVIKA, 1_000));
        assertThat(service.sql()
                        .sql("select payload -> 'content' ->> 'title' from log.event"
                                + " where name = 'seedfunds.SeedFundsAppliedFor' and payload ->> 'application' = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo(title);
        for (var page : new String[] {"/soknader/" + id, "/soknader/" + id + "?fane=historikk"}) {
            var html = service.get(Persona.TEACHER_2, page + (page.contains("?") ? "&" : "?") + "after=" + event(id));
            assertThat(html.statusCode()).isEqualTo(200);
            assertThat(html.body()).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert", "<img src=x");
            assertThat(html.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("script-src 'self'");
        }
    }

    private String event(String application) {
        return service.sql()
                .sql("select event_id from log.event where payload ->> 'application' = ? order by 1 limit 1")
                .param(application)
                .query(String.class)
                .single();
    }

    @Test
    void nobody_and_the_wrong_password() {
        var request = service.request(applications)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Bodies.application()));
        var before = service.facts();
        var nobody = service.send(request.copy());
        assertThat(nobody.statusCode()).as(nobody.body()).isIn(401, 403);
        assertThat(service.facts()).isEqualTo(before);
        for (var login : new String[] {
            DemoService.basic("larer", "feil"),
            DemoService.basic("ukjent", "demo"),
            DemoService.basic("", ""),
            "Basic tull"
        }) {
            var answer = refused(request.copy().header("Authorization", login), 401, "NotLoggedIn");
            assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
        }
    }

    @Test
    void a_call_from_a_page_of_another_site() {
        refused(
                post(Persona.TEACHER, applications, Bodies.application()).header("Sec-Fetch-Site", "cross-site"),
                403,
                "OtherSite");
    }
}
