package no.dekom.deploy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import no.dekom.deploy.demo.DemoClock;
import no.dekom.deploy.demo.Persona;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The shared service as programs and browsers meet it, given to tests as a parameter. Nobody restores
 * anything: a test that changes something opens a round of its own.
 */
public final class DemoService implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final AtomicInteger YEARS = new AtomicInteger(2050);

    private final TheService service = TheService.shared();
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final JdbcClient jdbc = JdbcClient.create(service.database().app());

    private DemoService() {
        awaitLetters();
    }

    /** The letters of the demo's decisions are made by themselves after the start: until then the log is not at rest. */
    private void awaitLetters() {
        var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (jdbc.sql("select exists (select from command.letter_due)"
                        + " or exists (select from command.letter_post)")
                .query(Boolean.class)
                .single()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("The letters of the demo are not made");
            }
        }
    }

    /** Gives it to the tests that ask for it. */
    public static final class Running implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == DemoService.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(DemoService.class, type -> new DemoService(), DemoService.class);
        }
    }

    public String address() {
        return "http://localhost:"
                + bean("environment", org.springframework.core.env.Environment.class)
                        .getRequiredProperty("local.server.port");
    }

    public <T> T bean(Class<T> type) {
        return service.part(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return service.parts().getBean(name, type);
    }

    public DemoClock clock() {
        return bean(DemoClock.class);
    }

    public JdbcClient sql() {
        return jdbc;
    }

    /** A teacher at the school that has the play measure. */
    public String aTeacher() {
        return jdbc.sql("select person from organisations.role_holding where organisation = 'demo-skarvhaugen'"
                        + " and role = 'TEACHER' and to_date is null order by person limit 1")
                .query(String.class)
                .single();
    }

    /** How many facts there are in the log, beside those that tell of a refused attempt. */
    public long facts() {
        return jdbc.sql("select count(*) from log.event where name <> 'audit.AttemptRefused'")
                .query(Long.class)
                .single();
    }

    /** How many facts there are about one thing. */
    public long facts(String stream) {
        return jdbc.sql("select count(*) from log.event where stream = ?")
                .param(stream)
                .query(Long.class)
                .single();
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address() + path));
    }

    /** A call of a program that logs in as the persona. */
    public HttpRequest.Builder request(Persona persona, String path) {
        var request = request(path).header("Authorization", basic(persona.subject(), Persona.PASSWORD));
        return persona == Persona.AUDITOR ? request.header("X-Purpose", "Kontroll i en test") : request;
    }

    public static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** A file of organisations sent to be imported, as a program would. */
    public HttpResponse<String> upload(Persona persona, byte[] file) {
        return upload(persona, "organisations", file);
    }

    /** A file of some kind sent to be imported. */
    public HttpResponse<String> upload(Persona persona, String kind, byte[] file) {
        return send(request(persona, "/api/imports")
                .header("Content-Type", Multipart.TYPE)
                .POST(BodyPublishers.ofByteArray(Multipart.of(kind, file))));
    }

    public HttpResponse<String> get(Persona persona, String path) {
        return send((persona == null ? request(path) : request(persona, path)).GET());
    }

    public HttpResponse<String> post(Persona persona, String path, String json) {
        return send(request(persona, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Does what is allowed, and gives the id of what was made or changed. */
    public String done(Persona persona, String path, String json) {
        var answer = post(persona, path, json);
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return json(answer).path("id").asString();
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    /** Opens a round that only this test knows, in a school year far ahead. */
    public String openRound() {
        var year = YEARS.getAndIncrement();
        var today = java.time.LocalDate.now(java.time.ZoneId.of("Europe/Oslo"));
        var json = """
                {"schoolYear":"%d/%d","ruleSet":"dekom-2026","frame":150000,"cap":100000,"deadline":"%s",
                 "reportDue":"%s","criteria":["ANCHORED_IN_NEEDS","SHARING"]}""".formatted(year, year + 1, today.plusDays(1), today.plusDays(300));
        return done(Persona.COORDINATOR, "/api/seed-funds/demo-saakornfondet/rounds", json);
    }

    /** A key that nobody has used. */
    public static String key() {
        return UUID.randomUUID().toString();
    }

    @Override
    public void close() {
        client.close();
    }
}
