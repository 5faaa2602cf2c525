package no.dekom.seal.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import no.dekom.seal.Cosignature;
import no.dekom.seal.witness.WitnessClient.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WitnessServerTest {

    @TempDir
    Path folder;

    private final GrowingLog log = new GrowingLog("dekom.example/log");
    private Witness witness;
    private WitnessServer server;
    private URI address;

    @BeforeEach
    void start() throws IOException {
        log.grow(40, "leaf");
        witness = new Witness(folder, "witness.example", List.of(log.key.verifier()), Clock.systemUTC());
        server = new WitnessServer(witness, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        address = URI.create("http://127.0.0.1:" + server.port());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(address.resolve("/add-checkpoint"))
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    @Test
    void the_client_and_the_witness_understand_each_other() throws IOException, InterruptedException {
        try (var client = new WitnessClient(address, witness.key())) {
            assertThat(client.seen(log.key.name())).isEmpty();
            assertThat(client.add(log.from(0, 5))).isInstanceOf(Answer.Signed.class);
            assertThat(client.add(log.from(0, 9))).isEqualTo(new Answer.Seen(5));
            assertThat(client.add(log.from(5, 9))).isInstanceOf(Answer.Signed.class);
            assertThat(client.seen(log.key.name()).orElseThrow().text())
                    .isEqualTo(log.at(9).text());
            var other = new GrowingLog(log, 3);
            other.grow(20, "other");
            assertThat(client.add(other.from(9, 20)))
                    .isEqualTo(new Answer.Refused(422, "Not a continuation of what was signed before"));
        }
    }

    @Test
    void the_size_it_has_seen_is_told_in_a_type_of_its_own() throws IOException, InterruptedException {
        post(log.from(0, 5).render());

        var answer = post(log.from(0, 9).render());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/x.tlog.size");
        assertThat(answer.body()).isEqualTo("5\n");
    }

    @Test
    void what_is_too_long_is_not_read() throws IOException, InterruptedException {
        assertThat(post("old 0\n\n" + "x".repeat(100_000)).statusCode()).isEqualTo(400);
    }

    @Test
    void what_another_key_signed_is_not_believed() throws IOException, InterruptedException {
        var another = Cosignature.Signer.generate("witness.example").verifier();
        try (var client = new WitnessClient(address, another)) {
            assertThatThrownBy(() -> client.add(log.from(0, 5))).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> client.seen(log.key.name())).isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_witness_that_is_away_is_an_error_that_passes() {
        try (var client = new WitnessClient(URI.create("http://127.0.0.1:1"), witness.key())) {
            assertThatThrownBy(() -> client.add(log.from(0, 5))).isInstanceOf(IOException.class);
        }
    }
}
