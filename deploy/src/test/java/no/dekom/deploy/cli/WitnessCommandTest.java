package no.dekom.deploy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import no.dekom.deploy.DekomApplication;
import no.dekom.seal.Checkpoint;
import no.dekom.seal.Cosignature;
import no.dekom.seal.witness.GrowingLog;
import no.dekom.seal.witness.WitnessClient;
import no.dekom.seal.witness.WitnessClient.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The witness as the process it is, killed in the middle of signing. */
class WitnessCommandTest {

    private static final Pattern KEY = Pattern.compile("Nøkkelen til vitnet: (\\S+)");
    private static final Pattern READY = Pattern.compile("(http://127\\.0\\.0\\.1:\\d+)");
    private static final int KILLS = 3;
    private static final int MOST = 2_000;

    @TempDir
    Path data;

    private final GrowingLog log = new GrowingLog("dekom.example/log");

    private record Running(Process process, WitnessClient client) implements AutoCloseable {

        /** SIGKILL: nothing more is written. */
        @Override
        public void close() {
            process.destroyForcibly();
            client.close();
        }
    }

    private Running start() throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DekomApplication.class.getName(),
                        "witness",
                        "--port",
                        "0",
                        "--data",
                        data.toString(),
                        "--log-key",
                        log.key.verifier().toString())
                .redirectErrorStream(true)
                .start();
        var output = process.inputReader();
        Cosignature.Verifier key = null;
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            var said = KEY.matcher(line);
            if (said.find()) {
                key = Cosignature.Verifier.parse(said.group(1));
            }
            var ready = READY.matcher(line);
            if (ready.find()) {
                return new Running(process, new WitnessClient(URI.create(ready.group(1)), key));
            }
        }
        throw new IllegalStateException("The witness did not start");
    }

    @Test
    void killed_while_it_signs_it_never_forgets_what_it_answered() throws IOException, InterruptedException {
        log.grow(MOST, "leaf");
        var answered = 0;
        for (var kill = 0; kill < KILLS; kill++) {
            try (var witness = start()) {
                var seen = size(witness.client());
                assertThat(seen).isGreaterThanOrEqualTo(answered);
                answered = signUntilKilled(witness, seen, 10 + 25 * kill);
            }
        }
        try (var witness = start()) {
            var seen = size(witness.client());
            assertThat(seen).isGreaterThanOrEqualTo(answered);
            var fork = new GrowingLog(log, answered - 1);
            fork.grow(MOST, "other");
            assertThat(witness.client().add(fork.from(seen, seen + 10))).isInstanceOf(Answer.Refused.class);
            assertThat(witness.client().add(log.from(seen, seen + 10))).isInstanceOf(Answer.Signed.class);
        }
    }

    /** What was last answered for; the process is killed by another thread after some signatures. */
    private int signUntilKilled(Running witness, int from, int signatures) throws InterruptedException {
        var last = from;
        for (var next = from + 1; next < MOST; next++) {
            if (next == from + signatures) {
                Thread.ofVirtual().start(() -> witness.process().destroyForcibly());
            }
            try {
                if (witness.client().add(log.from(last, next)) instanceof Answer.Signed) {
                    last = next;
                }
            } catch (IOException killed) {
                break;
            }
        }
        witness.process().waitFor();
        return last;
    }

    private int size(WitnessClient client) throws IOException, InterruptedException {
        return client.seen(log.key.name())
                .map(note -> (int) Checkpoint.parse(note.text()).size())
                .orElse(0);
    }

    @Test
    void what_it_cannot_use_is_told_by_its_exit_code() throws IOException {
        assertThat(run("--data", data.toString(), "--log-key", "none")).isEqualTo(2);
        assertThat(run("--data", data.toString())).isEqualTo(2);
        Files.writeString(data.resolve("seen"), "spoiled");
        assertThat(run(
                        "--data",
                        data.toString(),
                        "--log-key",
                        log.key.verifier().toString()))
                .isEqualTo(1);
    }

    private static int run(String... arguments) {
        return new CommandLine(new WitnessCommand()).execute(arguments);
    }
}
