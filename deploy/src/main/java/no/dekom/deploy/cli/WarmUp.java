package no.dekom.deploy.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** The training run of the AOT cache: what the first visitors need gets loaded, and so remembered. */
final class WarmUp {

    private static final List<String> PATHS = List.of("/actuator/health/readiness", "/", "/logg-inn", "/v3/api-docs");

    private WarmUp() {}

    static void visit(int port) throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            for (var path : PATHS) {
                var address = URI.create("http://localhost:%d%s".formatted(port, path));
                client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
