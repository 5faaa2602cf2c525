package no.dekom.query.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import no.dekom.eventlog.EventLog;
import no.dekom.eventlog.EventNames;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.testing.TestDatabase;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A running query side: facts go into its log, pages come out. */
public final class QuerySide implements AutoCloseable {

    /** Somebody logged in: nobody else may wait for what is not yet shown. */
    private static final ActingAs READER =
            new ActingAs(new PersonId("leser"), Role.AUDITOR, new OrganisationId("tilsyn"));

    private final TestDatabase database = TestDatabase.fresh();
    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Long> sequences = new HashMap<>();

    public QuerySide(Clock clock) {
        this(clock, Map.of());
    }

    public QuerySide(Clock clock, Map<String, Object> settings) {
        context = QueryService.start(database, clock, settings);
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public TestDatabase database() {
        return database;
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(database.app());
    }

    public int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** Publishes an event to the log; gives its id. */
    public String fact(ActingAs actor, Instant at, String stream, Object event) {
        return fact(actor, at, stream, event, Map.of());
    }

    public synchronized String fact(ActingAs actor, Instant at, String stream, Object event, Map<String, ?> more) {
        var metadata = new HashMap<String, Object>(more);
        metadata.put("actor", actor.person().value());
        metadata.put("role", actor.role().name());
        if (actor.organisation() != null) {
            metadata.put("organisation", actor.organisation().value());
        }
        var id = UUID.randomUUID().toString();
        var type = EventNames.ofStream(event.getClass().getInterfaces()[0]);
        var message = new GenericDomainEventMessage<>(
                type, stream, sequences.merge(stream, 0L, (old, no) -> old + 1), event, metadata, id, at);
        part(EventLog.class).publish(message);
        return id;
    }

    public record Page(int status, String body, String location, boolean notYet) {}

    public Page get(ActingAs actor, String path) {
        return get(actor, path, "nb");
    }

    public Page get(ActingAs actor, String path, String language) {
        return send(request(actor, path, language).GET());
    }

    /** Sends a form that a page shows, with the code against forgery that the page carries. */
    public Page post(ActingAs actor, String page, String path, String form) {
        try {
            var shown = client.send(request(actor, page, "nb").build(), BodyHandlers.ofString());
            var code = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(shown.body());
            var token = code.find() ? "&_csrf=" + URLEncoder.encode(code.group(1), StandardCharsets.UTF_8) : "";
            var cookie = shown.headers().firstValue("Set-Cookie").orElse("").replaceAll(";.*", "");
            return send(request(actor, path, "nb")
                    .header("Cookie", cookie)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form + token)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(ActingAs actor, String path, String language) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path))
                .header("Cookie", "sprak=" + language)
                .header("Accept", "text/html");
        if (actor != null) {
            request.header(
                    "X-Actor",
                    actor.person().value() + ";" + actor.role() + ";"
                            + actor.organisation().value());
            if (actor.role() == Role.AUDITOR) {
                request.header("X-Purpose", "Kontroll i en test");
            }
        }
        return request;
    }

    private Page send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return new Page(
                    response.statusCode(),
                    response.body(),
                    response.headers().firstValue("Location").orElse(null),
                    response.headers().firstValue("X-Not-Yet").isPresent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits until every projection is past an event. */
    public void await(String eventId) {
        var end = System.nanoTime() + 60_000_000_000L;
        while (send(request(READER, "/tilgjengelighet?after=" + eventId, "nb").GET())
                .notYet()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Never projected: " + eventId);
            }
        }
    }

    @Override
    public void close() {
        context.close();
        client.close();
        database.close();
    }
}
