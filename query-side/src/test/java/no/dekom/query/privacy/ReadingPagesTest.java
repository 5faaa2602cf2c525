package no.dekom.query.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.query.testing.DemoRound;
import no.dekom.query.testing.QuerySide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReadingPagesTest {

    private static final String PLAY = "/soknader/lek-a";
    private static QuerySide side;
    private static DemoRound demo;
    private static JdbcClient owner;

    @BeforeAll
    static void start() {
        side = new QuerySide(Clock.systemUTC());
        demo = new DemoRound(side, "a").whole();
        owner = JdbcClient.create(side.database().owner());
        side.await(demo.last());
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @BeforeEach
    void nothingIsRead() {
        owner.sql("delete from reading.entry").update();
    }

    private static int status(ActingAs actor, String path) {
        return side.get(actor, path).status();
    }

    private static String body(ActingAs actor, String path) {
        var page = side.get(actor, path);
        assertThat(page.status()).isEqualTo(200);
        return page.body();
    }

    private static List<String> noted() {
        return side.jdbc()
                .sql("select person || ' ' || kind || ' ' || id || case when refused is null then '' else ' refused '"
                        + " || refused end from reading.entry order by position")
                .query(String.class)
                .list();
    }

    /** As somebody who has not said why. */
    private static HttpResponse<String> withoutPurpose(ActingAs actor, String path, String accept) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + side.port() + path))
                            .header("Accept", accept)
                            .header(
                                    "X-Actor",
                                    actor.person().value() + ";" + actor.role() + ";"
                                            + actor.organisation().value())
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    @Test
    void whoeverHasActedInACaseSeesWhoHasReadIt() {
        assertThat(body(demo.teacher, "/innsyn")).contains("Ingen andre har åpnet sakene dine");
        body(demo.auditor, PLAY);
        body(demo.coordinator, PLAY + "?fane=historikk");
        body(demo.teacher, PLAY);
        var id = demo.play.value();
        assertThat(noted())
                .containsExactly(
                        demo.auditor.person() + " APPLICATION " + id,
                        demo.coordinator.person() + " APPLICATION " + id,
                        demo.teacher.person() + " APPLICATION " + id);
        assertThat(body(demo.teacher, "/innsyn"))
                .contains(", revisor, ", ", koordinator, ", "Kontroll i en test", "href=\"" + PLAY)
                .satisfies(page -> assertThat(page.split("data-label=\"Hvem\"")).hasSize(3));
        assertThat(body(demo.teacher, "/innsyn/APPLICATION/" + id)).contains("åpnet 3 ganger", ", lærer, ");
        assertThat(side.get(demo.teacher, "/innsyn/APPLICATION/" + id, "nn").body())
                .contains("opna 3 gonger");
        assertThat(body(demo.coordinator, PLAY + "?fane=historikk")).contains("/innsyn/APPLICATION/" + id);
    }

    @Test
    void whatWasRefusedIsNoReadAndIsNotForgotten() {
        assertThat(status(demo.otherTeacher, PLAY)).isEqualTo(404);
        assertThat(noted())
                .hasSize(2)
                .element(1)
                .asString()
                .matches(demo.otherTeacher.person() + " APPLICATION .* refused \\d+");
        assertThat(body(demo.teacher, "/innsyn")).contains("Ingen andre har åpnet sakene dine");
        assertThat(status(demo.otherTeacher, "/innsyn/APPLICATION/" + demo.play.value()))
                .isEqualTo(404);
        assertThat(status(demo.teacher, "/innsyn/ALT/1")).isEqualTo(404);
    }

    @Test
    void aPageAsItStoodIsOneReadAndIsReadNow() {
        var then = "/per/p"
                + side.jdbc()
                        .sql("select max(position) from log.position")
                        .query(Long.class)
                        .single();
        body(demo.auditor, then + PLAY);
        assertThat(status(demo.otherTeacher, then + PLAY)).isEqualTo(404);
        assertThat(noted()).hasSize(3).first().isEqualTo(demo.auditor.person() + " APPLICATION " + demo.play.value());
        assertThat(noted()).last().asString().contains("refused");
        assertThat(side.jdbc()
                        .sql(
                                "select path || (at > now() - interval '1 minute') from reading.entry order by position limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo(then + PLAY + "true");
        assertThat(body(demo.teacher, "/innsyn")).contains("Kontroll i en test");
    }

    @Test
    void listsAndRuleSetsAreNoCases() {
        body(demo.coordinator, "/sakornfond");
        body(demo.coordinator, "/regelsett");
        body(demo.auditor, "/revisjon");
        assertThat(noted()).isEmpty();
        body(demo.auditor, "/revisjon/1");
        assertThat(noted()).containsExactly(demo.auditor.person() + " FACT 1");
    }

    @Test
    void theAuditorSaysWhyFirst() throws Exception {
        var led = withoutPurpose(demo.auditor, PLAY + "?fane=historikk", "text/html");
        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(led.headers().firstValue("Location").orElseThrow())
                .isEqualTo("/formaal?til=%2Fsoknader%2Flek-a%3Ffane%3Dhistorikk");
        var program = withoutPurpose(demo.auditor, PLAY, "application/json");
        assertThat(program.statusCode()).isEqualTo(428);
        assertThat(program.headers().firstValue("X-Missing")).contains("X-Purpose");
        assertThat(noted()).isEmpty();
        assertThat(withoutPurpose(demo.teacher, PLAY, "text/html").statusCode()).isEqualTo(200);
        assertThat(status(demo.teacher, "/formaal")).isEqualTo(404);
        var tooShort = side.post(demo.auditor, "/formaal", "/formaal", "formaal=ja&til=/");
        assertThat(tooShort.body()).contains("Skriv et formål på mellom 5 og 300 tegn");
        var said = side.post(demo.auditor, "/formaal", "/formaal", "formaal=Kontroll+for+2024&til=/soknader/lek-a");
        assertThat(said.status()).isEqualTo(302);
        assertThat(said.location()).endsWith(PLAY);
        var abroad = side.post(demo.auditor, "/formaal", "/formaal", "formaal=Kontroll+for+2024&til=//ond.example");
        assertThat(abroad.location()).endsWith("/").doesNotContain("ond");
    }

    @Test
    void whatCannotBeNotedIsNotShown() {
        var function = " execute on function reading.note(text, text, text, text, text, text, text, bigint) ";
        var app = side.jdbc().sql("select current_user").query(String.class).single();
        owner.sql("revoke" + function + "from " + app).update();
        try {
            var page = side.get(demo.teacher, PLAY);
            assertThat(page.status()).isEqualTo(503);
            assertThat(page.body()).doesNotContain("Lek");
            assertThat(status(demo.teacher, "/sakornfond")).isEqualTo(200);
        } finally {
            owner.sql("grant" + function + "to " + app).update();
        }
        assertThat(status(demo.teacher, PLAY)).isEqualTo(200);
    }

    @Test
    void nobodyChangesWhatIsNoted() {
        body(demo.teacher, PLAY);
        for (var change : List.of(
                "delete from reading.entry",
                "update reading.entry set person = 'en annen'",
                "insert into reading.entry select * from reading.entry")) {
            assertThatThrownBy(() -> side.jdbc().sql(change).update()).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void positionsHaveNoHolesWhenManyReadAtOnce() throws IOException, InterruptedException {
        try (var readers = java.util.concurrent.Executors.newFixedThreadPool(8)) {
            for (var i = 0; i < 80; i++) {
                readers.submit(() -> side.get(demo.coordinator, PLAY));
            }
        }
        assertThat(side.jdbc()
                        .sql("select count(*) || ' ' || min(position) || ' ' || max(position) from reading.entry")
                        .query(String.class)
                        .single())
                .isEqualTo("80 0 79");
    }
}
