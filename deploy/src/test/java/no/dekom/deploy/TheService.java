package no.dekom.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.dekom.testing.TestDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The whole service at a port of its own, for tests. {@link #shared()} is started once in a JVM, with the demo; what a test
 * changes there, the next one meets. {@link #start} gives a test one of its own.
 */
public final class TheService implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final TestDatabase database;

    private TheService(TestDatabase database, ConfigurableApplicationContext context) {
        this.database = database;
        this.context = context;
    }

    public static TheService shared() {
        return Shared.SERVICE;
    }

    /** Starts on a database, with settings such as {@code --dekom.demo.load=false}. Closing it leaves the database. */
    public static TheService start(TestDatabase database, String profile, String... settings) {
        var letters = letters();
        var all = new ArrayList<>(List.of(
                "--server.port=0",
                "--dekom.db.url=" + database.url(),
                "--dekom.db.owner.password=" + TestDatabase.OWNER,
                "--dekom.db.app.password=" + TestDatabase.APP,
                "--dekom.db.require-durable=false",
                "--dekom.letters.folder=" + letters,
                "--dekom.letters.folder-without-mail=" + letters));
        all.addAll(List.of(settings));
        if (all.stream().noneMatch(one -> one.startsWith("--dekom.seal.key="))) {
            all.add("--dekom.seal.key=" + letters.resolveSibling(letters.getFileName() + "-seal.key"));
        }
        var application = new SpringApplicationBuilder(DekomApplication.class).registerShutdownHook(false);
        if (!profile.isEmpty()) {
            application.profiles(profile.split(","));
        }
        return new TheService(database, application.run(all.toArray(String[]::new)));
    }

    private static Path letters() {
        try {
            var folder = Files.createTempDirectory("dekom-brev");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI at(String path) {
        return URI.create(
                "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port") + path);
    }

    /** Somebody with a browser of their own, not logged in. */
    public Visitor visitor() {
        return new Visitor(this);
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public ApplicationContext parts() {
        return context;
    }

    public JdbcClient sql() {
        return part(JdbcClient.class);
    }

    public TestDatabase database() {
        return database;
    }

    @Override
    public void close() {
        context.close();
    }

    private static final class Shared {
        static final TheService SERVICE = start(TestDatabase.fresh(), "demo");
    }
}
