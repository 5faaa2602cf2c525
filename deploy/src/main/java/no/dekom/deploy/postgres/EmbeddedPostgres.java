package no.dekom.deploy.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A PostgreSQL of our own that keeps what it is given: durable, with passwords, reachable from this machine only. The
 * server is a process of its own; one that outlived its service is taken over as it is.
 */
public final class EmbeddedPostgres implements Database {

    private static final String DATABASE = "dekom";
    private static final int START_SECONDS = 300;
    private static final int ATTEMPTS = 3;
    private static final long MAX_LOG = 10_000_000;

    private final Path directory;
    private final Path cluster;
    private final KeptSettings kept;
    private Path program;
    private ServerUser user;
    private DatabaseAddress address;

    private EmbeddedPostgres(Path directory) throws IOException {
        this.directory = directory;
        this.cluster = directory.resolve("postgres");
        this.kept = KeptSettings.in(directory);
    }

    /** Starts the server of this directory, makes it at the first time, or joins it if it runs. */
    public static EmbeddedPostgres start(Path data) {
        try {
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
            var directory =
                    Files.createDirectories(data.toAbsolutePath(), ownerOnly).toRealPath();
            return SharedUse.alone(directory, use -> {
                var postgres = new EmbeddedPostgres(directory);
                postgres.run();
                use.join();
                return postgres;
            });
        } catch (IOException e) {
            throw new DatabaseRefused("Får ikke brukt datakatalogen %s: %s".formatted(data, e), e);
        }
    }

    @Override
    public DatabaseAddress address() {
        return address;
    }

    /** Stops the server when this was its last user. */
    @Override
    public void close() {
        try {
            SharedUse.alone(directory, use -> {
                if (use.leave() && LeftOver.server(cluster).isPresent()) {
                    stop("fast");
                }
                return null;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run() throws IOException {
        program = ServerProgram.unpackedUnder(directory);
        user = ServerUser.forServer(cluster);
        if (!Files.exists(cluster)) {
            make();
        }
        refuseOtherVersion();
        if (!takenOver()) {
            launch();
        }
        try {
            if (!kept.rolesMade()) {
                Roles.make(url("postgres"), url(DATABASE), kept);
            }
            Durability.demand(address);
        } catch (DatabaseRefused e) {
            stop("fast");
            throw e;
        }
    }

    private void make() throws IOException {
        var fresh = directory.resolve("postgres.new");
        Directories.delete(fresh);
        Files.createDirectory(fresh);
        var password = directory.resolve("password.new");
        Files.deleteIfExists(password);
        Files.createFile(password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(password, kept.login("postgres").password() + "\n");
            user.own(directory, fresh, password);
            command("initdb", "-D", fresh.toString(), "-U", "postgres", "--pwfile=" + password, "-A", "scram-sha-256")
                    .with("-E", "UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8")
                    .run();
        } finally {
            Files.delete(password);
        }
        Files.writeString(fresh.resolve("dekom.conf"), ServerSettings.TEXT);
        Files.writeString(fresh.resolve("postgresql.conf"), "\ninclude 'dekom.conf'\n", StandardOpenOption.APPEND);
        user.own(directory, fresh);
        Files.move(fresh, cluster);
    }

    private void refuseOtherVersion() throws IOException {
        var version = Files.readString(cluster.resolve("PG_VERSION")).strip();
        if (!version.equals(ServerProgram.MAJOR)) {
            throw new DatabaseRefused("""
                    Datakatalogen %s er laget av PostgreSQL %s, men dette er PostgreSQL %s.
                    Flytt dataene med pg_dump og pg_restore, eller velg en annen katalog med --data.""".formatted(cluster, version, ServerProgram.MAJOR));
        }
    }

    /** A server that lives on after its service was killed goes on serving, and has lost nothing. */
    private boolean takenOver() throws IOException {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        for (var left = LeftOver.server(cluster); left.isPresent(); left = LeftOver.server(cluster)) {
            address = addressAt(left.get().port());
            try {
                var admin = kept.login("postgres");
                DriverManager.getConnection(url("postgres"), admin.user(), admin.password())
                        .close();
                return true;
            } catch (SQLException e) {
                var startsOrStops = "57P03".equals(e.getSQLState()) || "08001".equals(e.getSQLState());
                if (!startsOrStops || System.nanoTime() > deadline) {
                    stop("immediate");
                    return false;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        }
        return false;
    }

    private void launch() throws IOException {
        LeftOver.clear(cluster);
        var log = freshLog();
        for (var attempt = 1; ; attempt++) {
            var port = attempt == 1 && free(kept.port()) ? kept.port() : freePort();
            if (port != kept.port()) {
                kept.keepPort(port);
            }
            address = addressAt(port);
            user.own(directory, cluster, log);
            var options = "-c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c port=" + port;
            try {
                command("pg_ctl", "-D", cluster.toString(), "-l", log.toString(), "-o", options)
                        .with("-w", "-t", Integer.toString(START_SECONDS), "start")
                        .run();
                return;
            } catch (DatabaseRefused e) {
                if (attempt == ATTEMPTS) {
                    throw new DatabaseRefused("%s%nMer står i %s.".formatted(e.getMessage(), log), e);
                }
            }
        }
    }

    private Path freshLog() throws IOException {
        var log = directory.resolve("postgres.log");
        if (Files.exists(log) && Files.size(log) > MAX_LOG) {
            Files.move(log, directory.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(log)) {
            Files.createFile(log, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return log;
    }

    private void stop(String mode) throws IOException {
        command("pg_ctl", "-D", cluster.toString(), "-m", mode, "-w", "-t", "60", "stop")
                .run();
    }

    private DatabaseAddress addressAt(int port) {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:%d/%s?sslmode=disable&gssEncMode=disable&ApplicationName=dekom"
                        .formatted(port, DATABASE),
                kept.login("dekom_owner"),
                kept.login("dekom_app"));
    }

    private String url(String database) {
        return address.url().replaceFirst("/dekom\\?", "/" + database + "?");
    }

    private static boolean free(int port) {
        if (port == 0) {
            return false;
        }
        try (var socket = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private Command command(String name, String... arguments) {
        var words = new ArrayList<>(user.prefix());
        words.add(program.resolve("bin").resolve(name).toString());
        words.addAll(List.of(arguments));
        return new Command(name, words, directory);
    }

    private record Command(String name, List<String> words, Path directory) {

        Command with(String... more) {
            words.addAll(List.of(more));
            return this;
        }

        void run() throws IOException {
            var output = directory.resolve(name + ".log");
            var builder = new ProcessBuilder(words)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(key -> key.startsWith("PG"));
            builder.environment().put("LC_ALL", "C");
            try {
                if (builder.start().waitFor() != 0) {
                    throw new DatabaseRefused(
                            "PostgreSQL svarte med feil på «%s»:%n%s".formatted(name, Files.readString(output)));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }
    }
}
