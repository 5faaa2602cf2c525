package no.dekom.deploy.login;

import static no.dekom.deploy.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import no.dekom.deploy.TheService;
import no.dekom.deploy.Visitor;
import no.dekom.testing.TestDatabase;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Login by OpenID Connect, against an issuer that says what it is told to say. */
class OidcLoginTest {

    private static final String ISSUER = "feide";
    private static final MockOAuth2Server IDP = new MockOAuth2Server();
    private static TestDatabase database;
    private static TheService service;

    @BeforeAll
    static void start() {
        IDP.start();
        database = TestDatabase.fresh();
        service = TheService.start(
                database,
                "",
                "--dekom.oidc.issuer=" + IDP.issuerUrl(ISSUER),
                "--dekom.oidc.client-id=dekom",
                "--dekom.oidc.client-secret=hemmelig",
                "--dekom.oidc.administrators=sjefen, vara",
                "--dekom.oidc.operator-number=326018155",
                "--dekom.oidc.operator-name=Drift AS",
                "--dekom.contact=drift@example.org");
    }

    @AfterAll
    static void stop() {
        service.close();
        database.close();
        IDP.shutdown();
    }

    @Test
    void the_first_administrator_is_made_at_login_and_only_once() {
        for (var time = 0; time < 2; time++) {
            var visitor = logIn("sjefen", "Ada Driftmo");
            assertThat(visitor.get("/kilder").body()).contains("Ada Driftmo", "Systemadministrator", "Drift AS");
            assertThat(visitor.get("/nothing").statusCode()).isEqualTo(404);
        }
        var second = logIn("vara", "Bo Driftmo");
        assertThat(second.get("/kilder").body()).contains("Bo Driftmo", "Systemadministrator");
        assertThat(names())
                .containsExactly(
                        "organisations.OrganisationRegistered AUTOMATION",
                        "organisations.RoleGiven AUTOMATION",
                        "organisations.RoleGiven AUTOMATION");
    }

    @Test
    void one_without_a_role_is_entered_and_told_whom_to_ask() {
        var visitor = logIn("larer-1", "Nils Nymo");
        var page = visitor.get("/");
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("Nils Nymo", "drift@example.org");
        assertThat(service.sql()
                        .sql("select name, email from register.person where issuer = ? and subject = 'larer-1'")
                        .param(IDP.issuerUrl(ISSUER).toString())
                        .query((row, n) -> row.getString(1) + " " + row.getString(2))
                        .list())
                .containsExactly("Nils Nymo larer-1@example.org");
    }

    @Test
    void the_request_to_the_issuer_has_state_nonce_and_pkce() {
        var visitor = service.visitor();
        var asked = visitor.get("/oauth2/authorization/dekom");
        assertThat(asked.headers().firstValue("Location").orElseThrow())
                .startsWith(IDP.authorizationEndpointUrl(ISSUER).toString())
                .contains("state=", "nonce=", "code_challenge=", "code_challenge_method=S256", "scope=openid");
    }

    @Test
    void login_leads_back_to_the_page_that_asked_for_it() {
        var visitor = service.visitor();
        assertThat(location(visitor.get("/runder?a=b"))).isEqualTo("/logg-inn?til=%2Frunder%3Fa%3Db");
        visitor.get("/logg-inn?til=%2Frunder%3Fa%3Db");
        assertThat(location(come(visitor, "larer-2", "Siv Nymo"))).isEqualTo("/runder?a=b");
    }

    @Test
    void a_forged_answer_logs_nobody_in() {
        var visitor = service.visitor();
        visitor.get("/oauth2/authorization/dekom");
        var answer = visitor.get("/login/oauth2/code/dekom?code=x&state=forged");
        assertThat(location(answer)).isEqualTo("/logg-inn?feil=1");
        assertThat(visitor.get("/nothing").statusCode()).isEqualTo(303);
    }

    @Test
    void nothing_of_the_demo_is_there() {
        var visitor = service.visitor();
        assertThat(visitor.get("/logg-inn").body()).doesNotContain("larer", "persona");
        var basic = visitor.get("/api/nothing", "Authorization", Visitor.basic("larer", "demo"));
        assertThat(basic.statusCode()).isEqualTo(401);
        assertThat(basic.headers().firstValue("WWW-Authenticate").orElseThrow()).doesNotContain("Basic");
        assertThat(visitor.get("/v3/api-docs").statusCode()).isEqualTo(401);
        assertThat(visitor.get("/logg-inn")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .contains("form-action 'self' http://localhost:");
        assertThat(visitor.post("/logg-inn", Map.of("person", "larer")).statusCode())
                .isNotEqualTo(302);
        assertThat(visitor.get("/nothing").statusCode()).isEqualTo(303);
    }

    @Test
    void log_out_leaves_the_issuer_too() {
        var visitor = logIn("larer-3", "Tor Nymo");
        visitor.get("/kilder");
        var left = visitor.post("/logg-ut", Map.of());
        assertThat(left.headers().firstValue("Location").orElseThrow())
                .startsWith(IDP.endSessionEndpointUrl(ISSUER).toString())
                .contains("client_id=dekom", "post_logout_redirect_uri=");
    }

    @Test
    void without_settings_it_does_not_start_and_says_so_in_norwegian() {
        try (var other = TestDatabase.fresh()) {
            assertThatThrownBy(() -> TheService.start(other, "", "--dekom.oidc.client-id=dekom"))
                    .satisfies(fault -> assertThat(explained(fault).getDescription())
                            .isEqualTo("Ingen kan logge inn: dekom.oidc.issuer, dekom.oidc.client-secret mangler."))
                    .satisfies(fault -> assertThat(explained(fault).getAction()).contains("--profile demo"));
        }
    }

    private static FailureAnalysis explained(Throwable fault) {
        return new LoginNotSetAnalyzer().analyze(fault);
    }

    private static Visitor logIn(String subject, String name) {
        var visitor = service.visitor();
        visitor.get("/logg-inn");
        come(visitor, subject, name);
        return visitor;
    }

    /** To the issuer and back again; the last answer leads on to a page. */
    private static HttpResponse<String> come(Visitor visitor, String subject, String name) {
        var claims = Map.<String, Object>of("name", name, "email", subject + "@example.org");
        IDP.enqueueCallback(new DefaultOAuth2TokenCallback(ISSUER, subject, "JWT", List.of("dekom"), claims, 3600));
        var asked = visitor.get("/oauth2/authorization/dekom");
        var answered = follow(visitor, asked);
        return follow(visitor, answered);
    }

    private static HttpResponse<String> follow(Visitor visitor, HttpResponse<String> answer) {
        var to = URI.create(answer.headers().firstValue("Location").orElseThrow());
        return visitor.send(HttpRequest.newBuilder(to));
    }

    private static List<String> names() {
        return service.sql()
                .sql("select name || ' ' || (metadata ->> 'role') from log.event order by id")
                .query(String.class)
                .list();
    }
}
