package no.dekom.deploy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import no.dekom.deploy.TheService;
import no.dekom.testing.TestDatabase;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReplayTest {

    /** Runs the command in this JVM, and gives back what it set for all of it: settings, and the clock of events. */
    private static int replay(Map<String, String> settings, String... arguments) {
        var clock = GenericEventMessage.clock;
        var before = new HashMap<String, String>();
        settings.forEach((name, value) -> before.put(name, System.setProperty(name, value)));
        try {
            return new CommandLine(new Replay()).execute(arguments);
        } finally {
            GenericEventMessage.clock = clock;
            before.forEach((name, value) -> {
                if (value == null) {
                    System.clearProperty(name);
                } else {
                    System.setProperty(name, value);
                }
            });
        }
    }

    @Test
    void besideARunningServiceItEndsWithWhatItFound() {
        var service = TheService.shared();
        var settings = Map.of(
                "dekom.db.url",
                service.database().url(),
                "dekom.db.owner.password",
                TestDatabase.OWNER,
                "dekom.db.app.password",
                TestDatabase.APP,
                "dekom.db.require-durable",
                "false");
        assertThat(replay(settings)).isZero();
        service.sql()
                .sql("update seedfunds.fund set name = name || ' (spoiled)'")
                .update();
        assertThat(replay(settings, "seedfunds", "outcomes")).isEqualTo(3);
        assertThat(replay(settings, "seedfunds")).isZero();
        assertThat(replay(settings, "unknown")).isEqualTo(2);
        assertThat(service.sql()
                        .sql("select count(*) from seedfunds.fund where name like '%(spoiled)'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void withoutAServiceItStartsTheDatabaseAndStopsItAfterwards(@TempDir Path data) {
        assertThat(replay(Map.of(), "--data", data.toString())).isZero();
        assertThat(data.resolve("postgres").resolve("PG_VERSION")).exists();
        assertThat(data.resolve("postgres").resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsAFailure() {
        var nowhere = Map.of(
                "dekom.db.url", "jdbc:postgresql://localhost:1/none",
                "dekom.db.owner.password", "x",
                "dekom.db.app.password", "x");
        assertThat(replay(nowhere)).isEqualTo(1);
    }
}
