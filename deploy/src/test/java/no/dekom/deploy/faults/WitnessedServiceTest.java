package no.dekom.deploy.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import no.dekom.seal.KeyFile;
import no.dekom.seal.NoteKey;
import no.dekom.seal.dossier.DossierCheck;
import no.dekom.seal.dossier.DossierZip;
import no.dekom.seal.dossier.Told;
import no.dekom.seal.witness.Witness;
import no.dekom.seal.witness.WitnessServer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way: a service seals, a witness signs, an auditor gets a decision and checks it with the keys alone. */
class WitnessedServiceTest {

    private static final String ORIGIN = "dekom.example/log";
    private static final Pattern GRANT = Pattern.compile("/vedtak/sak/([0-9a-f-]{36})");

    @TempDir
    Path folder;

    @Test
    void a_decision_is_checked_without_the_service() throws IOException, InterruptedException {
        var data = Files.createDirectory(folder.resolve("data"));
        var key = NoteKey.Signer.parse(KeyFile.readOrMake(
                data.resolve("seal.key"), () -> NoteKey.Signer.generate(ORIGIN).secretText()));
        var witness = new Witness(
                folder.resolve("witness"), "dekom.example/witness", List.of(key.verifier()), Clock.systemUTC());
        try (var server = new WitnessServer(witness, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            var options = Files.writeString(folder.resolve("options"), """
                    -Xmx320m
                    -Ddekom.seal.witness=http://127.0.0.1:%d
                    -Ddekom.seal.witness-key=%s
                    """.formatted(server.port(), witness.key()));
            var service = ServiceProcess.start(data, System.getProperty("java.class.path"), "@" + options);
            try (var client = HttpClient.newHttpClient()) {
                // The demo comes in while the service runs, and the witness signs a little after the seal.
                var told = Awaitility.await()
                        .atMost(Duration.ofMinutes(2))
                        .pollInterval(Duration.ofMillis(500))
                        .until(() -> checked(service, client, key.verifier(), witness), Objects::nonNull);
                assertThat(told.lines())
                        .extracting(Told.Line::text)
                        .anySatisfy(text -> assertThat(text).startsWith("Vitnet dekom.example/witness signerte"))
                        .anySatisfy(text -> assertThat(text).contains("hendelser er slik de ble forseglet"))
                        .anySatisfy(text -> assertThat(text).contains("dokumenter er de hendelsene viser til"));
            } finally {
                service.stop();
            }
        }
    }

    /** Null until all is in place; then nothing is wrong. */
    private static Told checked(ServiceProcess service, HttpClient client, NoteKey.Verifier key, Witness witness)
            throws IOException, InterruptedException {
        var found = GRANT.matcher(service.get(client, "revisor", "/revisjon?hendelse=decisions.LetterMade")
                .body());
        if (!found.find()) {
            return null;
        }
        var answer = service.file(client, "revisor", "/revisjon/sak/GRANT/" + found.group(1) + "/pakke");
        if (answer.statusCode() != 200) {
            return null;
        }
        assertThat(DossierZip.read(answer.body())).containsKey("index.html");
        var told = DossierCheck.of(answer.body(), key, witness.key(), null);
        return told.isWrong() ? null : told;
    }
}
