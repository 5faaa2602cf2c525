package no.dekom.deploy.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import no.dekom.deploy.DekomApplication;

/** The whole service with the demo, in a process of its own, to be killed. */
public final class ServiceProcess {

    private static final Pattern READY = Pattern.compile("http://localhost:(\\d+)");

    private final Process process;
    private final int port;

    private ServiceProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it and waits until it says that it is ready. */
    static ServiceProcess start(Path data) throws IOException {
        return start(data, System.getProperty("java.class.path"), "-Xmx320m");
    }

    /** @param option one more for Java */
    public static ServiceProcess start(Path data, String classPath, String option) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        option,
                        "-cp",
                        classPath,
                        DekomApplication.class.getName(),
                        "--profile",
                        "demo",
                        "--port",
                        "0",
                        "--data",
                        data.toString())
                .redirectErrorStream(true)
                .start();
        var said = new ArrayList<String>();
        var output = process.inputReader();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            var ready = READY.matcher(line);
            if (ready.find()) {
                drain(output);
                return new ServiceProcess(process, Integer.parseInt(ready.group(1)));
            }
        }
        throw new IllegalStateException("The service did not start: " + String.join("\n", said));
    }

    private static void drain(BufferedReader output) {
        Thread.ofVirtual().start(() -> {
            try {
                output.lines().forEach(line -> {});
            } catch (RuntimeException killed) {
                // The pipe breaks when the process is killed.
            }
        });
    }

    /** SIGKILL: no shutdown hook, no flush, no goodbye. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    HttpResponse<String> post(HttpClient client, String persona, String path, String key, String json)
            throws IOException, InterruptedException {
        var request = by(persona, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    public HttpResponse<String> get(HttpClient client, String persona, String path)
            throws IOException, InterruptedException {
        return client.send(by(persona, path).build(), BodyHandlers.ofString());
    }

    HttpResponse<byte[]> file(HttpClient client, String persona, String path) throws IOException, InterruptedException {
        return client.send(by(persona, path).build(), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder by(String persona, String path) {
        var login = Base64.getEncoder().encodeToString((persona + ":demo").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("X-Purpose", "Kontroll i en test")
                .header("Authorization", "Basic " + login);
    }

    List<String> get(HttpClient client, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return client.send(request, BodyHandlers.ofString()).body().lines().toList();
    }
}
