package no.dekom.deploy.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import no.dekom.deploy.DemoService;
import no.dekom.deploy.Multipart;
import no.dekom.deploy.demo.Persona;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Papers of a case through the running service: what is taken in, what is refused, and who opens them. */
@ExtendWith(DemoService.Running.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PapersTest {

    private static final String CALLED = "/saker/demo-mote-innkalt-2";
    private static final int MEGA = 1024 * 1024;

    private final DemoService service;
    private String meeting;
    private String papers;

    PapersTest(DemoService service) {
        this.service = service;
    }

    @BeforeAll
    void aMeetingWithACase() {
        meeting = service.done(Persona.GOVERNOR, "/api/meetings", Bodies.meeting("demo-forum"));
        var cases = "/api/meetings/" + meeting + "/cases";
        papers = cases + "/" + service.done(Persona.GOVERNOR, cases, Bodies.agendaCase()) + "/papers";
    }

    private static byte[] pdf(String text) {
        return ("%PDF-1.4\n" + text + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
    }

    private HttpResponse<String> send(Persona persona, String key, String title, byte[] file) {
        return service.send(service.request(persona, papers)
                .header("Content-Type", Multipart.TYPE)
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofByteArray(Multipart.of(Map.of("title", title), "budsjett.pdf", file))));
    }

    private HttpResponse<String> send(Persona persona, byte[] file) {
        return send(persona, DemoService.key(), "Budsjett", file);
    }

    private static String code(HttpResponse<String> answer) {
        return DemoService.json(answer).path("code").asString();
    }

    @Test
    void a_paper_is_kept_once_and_a_repeat_gives_the_first_answer() {
        var key = DemoService.key();
        var first = send(Persona.GOVERNOR, key, "Budsjett", pdf("en gang"));
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        var facts = service.facts(meeting);
        var again = send(Persona.GOVERNOR, key, "Budsjett", pdf("en gang"));
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(code(send(Persona.GOVERNOR, key, "Budsjett", pdf("noe annet"))))
                .isEqualTo("KeyBelongsToOneRequest");
        var twice = send(Persona.GOVERNOR, pdf("en gang"));
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(code(twice)).isEqualTo("PaperIsNotThereAlready");
        assertThat(service.facts(meeting)).isEqualTo(facts);
        assertThat(service.sql()
                        .sql("select count(*) from documents.document where sha256 = ?")
                        .param(DemoService.json(first).path("id").asString())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "<!DOCTYPE html><script>alert(1)</script>,409,PaperIsAPdf",
        "%PDF-1.4 uten slutt,409,PaperIsAPdf",
        "'',422,BadInput"
    })
    void what_is_no_pdf_is_refused_whatever_it_is_called(String content, int status, String code) {
        var facts = service.facts(meeting);
        var answer = send(Persona.GOVERNOR, content.getBytes(StandardCharsets.US_ASCII));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(code(answer)).isEqualTo(code);
        assertThat(service.facts(meeting)).isEqualTo(facts);
    }

    @Test
    void what_is_too_large_or_has_no_title_is_refused() {
        assertThat(send(Persona.GOVERNOR, new byte[11 * MEGA]).statusCode()).isEqualTo(413);
        var untitled = send(Persona.GOVERNOR, DemoService.key(), " ", new byte[0]);
        assertThat(untitled.statusCode()).isEqualTo(422);
        assertThat(untitled.body()).contains("\"title\"", "\"file\"");
        assertThat(send(Persona.GOVERNOR, pdf("x".repeat(5 * MEGA))).statusCode())
                .isEqualTo(201);
    }

    @Test
    void others_are_refused_and_nothing_is_kept() {
        var before = documents();
        for (var other : new Persona[] {Persona.T_GOVERNOR, Persona.FORUM_MEMBER, Persona.ADMINISTRATOR}) {
            assertThat(send(other, pdf(other.name())).statusCode())
                    .as(other.name())
                    .isEqualTo(403);
        }
        assertThat(documents()).isEqualTo(before);
    }

    private long documents() {
        return service.sql()
                .sql("select count(*) from documents.document where subject like ?")
                .param(meeting + "%")
                .query(Long.class)
                .single();
    }

    @Test
    void a_form_gets_its_page_again_with_what_was_wrong() {
        var page = "/moter/demo-mote-innkalt" + CALLED;
        var fields =
                Map.of("title", "Et referat", "_page", page, "_form", "agenda-act", "_subject", "demo-mote-innkalt-2");
        var answer = service.send(service.request(
                        Persona.GOVERNOR, "/api/meetings/demo-mote-innkalt/cases/demo-mote-innkalt-2/papers")
                .header("Content-Type", Multipart.TYPE)
                .POST(BodyPublishers.ofByteArray(
                        Multipart.of(fields, "a.pdf", "<html>".getBytes(StandardCharsets.US_ASCII)))));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains(page);
        assertThat(service.get(Persona.GOVERNOR, page + "?avvist=1").body())
                .contains("Filen er ikke en hel PDF", "value=\"Et referat\"");
    }

    @Test
    void a_paper_is_downloaded_by_those_the_case_opens_to() {
        var paper = "/moter/demo-mote-innkalt" + CALLED + "/papirer/"
                + service.sql()
                        .sql("select sha256 from meetings.paper where agenda_case = 'demo-mote-innkalt-2'")
                        .query(String.class)
                        .single();
        var answer = service.get(Persona.FORUM_MEMBER, paper);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("%PDF-");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("Budsjett");
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        var disqualified = Persona.FORUM_MEMBER_2;
        for (var other :
                new Persona[] {disqualified, Persona.FORUM_MEMBER_3, Persona.T_GOVERNOR, Persona.T_FORUM_MEMBER}) {
            assertThat(service.get(other, paper).statusCode()).as(other.name()).isEqualTo(404);
        }
    }

    @Test
    void a_withdrawn_paper_is_opened_by_nobody() {
        var id = DemoService.json(send(Persona.GOVERNOR, pdf("trekkes")))
                .path("id")
                .asString();
        var here = "/moter/"
                + papers.replaceFirst("/api/meetings/", "")
                        .replace("/cases/", "/saker/")
                        .replace("/papers", "/papirer/")
                + id;
        await().atMost(Duration.ofSeconds(30))
                .until(() -> service.get(Persona.GOVERNOR, here).statusCode() == 200);
        service.done(Persona.GOVERNOR, papers + "/" + id + "/withdrawal", "{\"reason\":\"Feil fil.\"}");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> service.get(Persona.GOVERNOR, here).statusCode() == 404);
    }
}
