package no.dekom.deploy.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @TempDir
    private static Path once;

    @TempDir
    private Path directory;

    private Path data;

    @BeforeAll
    static void unpackOnce() throws Exception {
        ServerProgram.unpackedUnder(once);
    }

    @BeforeEach
    void share() throws Exception {
        data = Files.createDirectory(
                directory.resolve("data"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try (var program = Files.list(once)) {
            var unpacked = program.findFirst().orElseThrow();
            Files.createSymbolicLink(data.resolve(unpacked.getFileName()), unpacked);
        }
    }

    @Test
    void whatWasCommittedIsThereAfterACleanStop() throws Exception {
        try (var postgres = EmbeddedPostgres.start(data)) {
            note(postgres, "before");
        }
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
        try (var postgres = EmbeddedPostgres.start(data)) {
            assertThat(notes(postgres)).containsExactly("before");
        }
    }

    @Test
    void whatWasCommittedIsThereAfterTheServerWasKilled() throws Exception {
        var killed = EmbeddedPostgres.start(data);
        note(killed, "before");
        var server = LeftOver.server(cluster()).orElseThrow().process();
        server.destroyForcibly();
        server.onExit().join();
        killed.close();
        assertThat(cluster().resolve("postmaster.pid")).exists();
        try (var postgres = EmbeddedPostgres.start(data)) {
            assertThat(notes(postgres)).containsExactly("before");
        }
    }

    @Test
    void whatWasCommittedIsThereAfterTheServiceWasKilled() throws Exception {
        var service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServiceToKill.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .start();
        try (var output = service.inputReader()) {
            assertThat(output.lines().anyMatch("committed"::equals)).isTrue();
            service.destroyForcibly().waitFor();
        }
        var left = LeftOver.server(cluster()).orElseThrow();
        try (var postgres = EmbeddedPostgres.start(data)) {
            assertThat(LeftOver.server(cluster())).contains(left);
            assertThat(notes(postgres)).containsExactly("committed");
        }
        assertThat(LeftOver.server(cluster())).isEmpty();
    }

    @Test
    void aStalePidFileThatNamesAnotherProcessIsNoHindrance() throws Exception {
        try (var postgres = EmbeddedPostgres.start(data)) {
            note(postgres, "before");
            Files.copy(cluster().resolve("postmaster.pid"), directory.resolve("pid"));
        }
        var lines = Files.readAllLines(directory.resolve("pid"));
        lines.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.write(cluster().resolve("postmaster.pid"), lines);
        try (var postgres = EmbeddedPostgres.start(data)) {
            assertThat(notes(postgres)).containsExactly("before");
        }
    }

    @Test
    void aHalfMadeDirectoryIsMadeAnew() throws Exception {
        Files.createDirectories(data.resolve("postgres.new/base"));
        try (var postgres = EmbeddedPostgres.start(data)) {
            note(postgres, "made");
            assertThat(notes(postgres)).containsExactly("made");
        }
    }

    @Test
    void onlyTheLastUserStopsTheServer() throws Exception {
        var first = EmbeddedPostgres.start(data);
        try (var second = EmbeddedPostgres.start(data)) {
            first.close();
            note(second, "still here");
        }
        assertThat(LeftOver.server(cluster())).isEmpty();
    }

    @Test
    void withoutFsyncItDoesNotStart() throws Exception {
        for (var setting : List.of("fsync", "full_page_writes", "synchronous_commit")) {
            try (var postgres = EmbeddedPostgres.start(data);
                    var connection = as(postgres, KeptSettings.in(data).login("postgres"))) {
                connection.createStatement().execute("ALTER SYSTEM SET " + setting + " = off");
            }
            assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                    .isInstanceOf(DatabaseRefused.class)
                    .hasMessageContaining(setting + " = off");
            assertThat(LeftOver.server(cluster())).isEmpty();
            Files.writeString(cluster().resolve("postgresql.auto.conf"), "");
        }
    }

    @Test
    void nobodyGetsInWithoutThePassword() {
        try (var postgres = EmbeddedPostgres.start(data)) {
            for (var user : List.of("postgres", "dekom_owner", "dekom_app")) {
                assertThatThrownBy(() -> as(postgres, new DatabaseAddress.Login(user, "wrong")))
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                refused -> assertThat(refused.getSQLState()).isEqualTo("28P01"));
            }
        }
    }

    @Test
    void secretsAndDataAreForTheirOwnerOnly() throws Exception {
        try (var postgres = EmbeddedPostgres.start(data)) {
            assertThat(mode(data)).isEqualTo("rwx------");
            assertThat(mode(cluster())).isEqualTo("rwx------");
            assertThat(mode(data.resolve(KeptSettings.FILE))).isEqualTo("rw-------");
            assertThat(data.resolve("password.new")).doesNotExist();
            assertThat(postgres.address().toString())
                    .doesNotContain(postgres.address().app().password());
        }
    }

    @Test
    void theApplicationMayMakeSchemasButIsNoOwner() throws Exception {
        try (var postgres = EmbeddedPostgres.start(data);
                var app = as(postgres, postgres.address().app());
                var owner = as(postgres, postgres.address().owner())) {
            app.createStatement().execute("CREATE SCHEMA readmodel");
            assertThatThrownBy(() -> app.createStatement().execute("CREATE TABLE public.mine (id int)"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> app.createStatement().execute("SET ROLE dekom_owner"))
                    .isInstanceOf(SQLException.class);
            owner.createStatement().execute("CREATE SCHEMA given AUTHORIZATION dekom_app");
        }
    }

    private Path cluster() throws Exception {
        return data.toRealPath().resolve("postgres");
    }

    private static String mode(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    static Connection as(EmbeddedPostgres postgres, DatabaseAddress.Login login) throws SQLException {
        return DriverManager.getConnection(postgres.address().url(), login.user(), login.password());
    }

    static void note(EmbeddedPostgres postgres, String text) throws SQLException {
        try (var connection = as(postgres, postgres.address().owner());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS note (text text)");
            statement.execute("INSERT INTO note VALUES ('" + text + "')");
        }
    }

    private static List<String> notes(EmbeddedPostgres postgres) throws SQLException {
        try (var connection = as(postgres, postgres.address().owner());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT array_agg(text) FROM note")) {
            rows.next();
            return List.of((String[]) rows.getArray(1).getArray());
        }
    }
}
