package no.dekom.deploy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.dekom.deploy.TheService;
import no.dekom.seal.NoteKey;
import no.dekom.testing.TestDatabase;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import picocli.CommandLine;

class VerifyTest {

    private static final List<String> NAMES = List.of(
            "dekom.db.url",
            "dekom.db.owner.password",
            "dekom.db.app.password",
            "dekom.db.require-durable",
            "dekom.seal.key");

    /** What the command ended with, and what it said. */
    private record Ended(int code, String said) {}

    private static Ended verify(TestDatabase database, Path key, String... arguments) {
        var values = List.of(database.url(), TestDatabase.OWNER, TestDatabase.APP, "false", key.toString());
        var clock = GenericEventMessage.clock;
        var out = System.out;
        var said = new ByteArrayOutputStream();
        for (var number = 0; number < NAMES.size(); number++) {
            System.setProperty(NAMES.get(number), values.get(number));
        }
        try {
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            return new Ended(new CommandLine(new Verify()).execute(arguments), said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            GenericEventMessage.clock = clock;
            NAMES.forEach(System::clearProperty);
        }
    }

    @Test
    void aServiceSealsWhatItStoresAndWhatIsChangedAfterwardsIsFound(@TempDir Path folder) throws IOException {
        var key = folder.resolve("seal.key");
        try (var database = TestDatabase.fresh()) {
            try (var service = TheService.start(database, "demo", "--dekom.seal.key=" + key)) {
                until(database, "select coalesce(max(size), 0) from seal.checkpoint");
                assertThat(service.visitor().get("/seal/checkpoint").body()).startsWith("dekom.example/log\n");
                var kept = new ArrayList<>(
                        List.of("--checkpoint", checkpoint(service, folder).toString()));
                var well = verify(database, key, kept.toArray(String[]::new));
                assertThat(well.said())
                        .contains("Alt som ble kontrollert, stemmer.")
                        .contains("Sjekkpunktet du har lagret");
                assertThat(well.code()).isZero();
                var stranger =
                        NoteKey.Signer.generate("dekom.example/log").verifier().toString();
                assertThat(verify(database, key, "--key", stranger).code()).isEqualTo(3);
                assertThat(verify(database, key, "--key", "ikke en nøkkel").code())
                        .isEqualTo(2);
                assertThat(verify(database, folder.resolve("none")).code()).isEqualTo(2);
            }
            new JdbcTemplate(database.owner())
                    .update("update log.event set recorded_at = recorded_at + interval '1 day'"
                            + " where id = (select event from log.position where position = 7)");
            var found = verify(database, key);
            assertThat(found.code()).isEqualTo(3);
            assertThat(found.said())
                    .contains("Det er 1 ting som ikke stemmer")
                    .contains("Hendelsen på posisjon 7 (strøm ");
        }
    }

    private static Path checkpoint(TheService service, Path folder) throws IOException {
        return Files.writeString(
                folder.resolve("checkpoint"),
                service.visitor().get("/seal/checkpoint").body());
    }

    /** Asks ten times a second, for a minute at most. */
    private static void until(TestDatabase database, String sealed) {
        var jdbc = new JdbcTemplate(database.app());
        var end = System.nanoTime() + 60_000_000_000L;
        while (System.nanoTime() < end) {
            var head = jdbc.queryForObject("select coalesce(max(position), 0) + 1 from log.position", Long.class);
            if (jdbc.queryForObject(sealed, Long.class) >= head) {
                return;
            }
            jdbc.execute("select pg_sleep(0.1)");
        }
    }
}
