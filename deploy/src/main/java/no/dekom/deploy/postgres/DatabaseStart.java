package no.dekom.deploy.postgres;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.aot.AbstractAotProcessor;

/**
 * Starts and migrates the database while Spring reads its configuration: it is the slowest part of a start and needs nothing
 * of Spring but the settings. What goes wrong is told when the first bean asks for the database.
 */
final class DatabaseStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** A database and the proof that it has the schema of this build. */
    static final class Started {

        private final CompletableFuture<Database> database;
        private final CompletableFuture<MigratedSchema> schema;

        private Started(DatabaseSettings settings) {
            database = CompletableFuture.supplyAsync(settings::start, Started::onItsOwn);
            schema = database.thenApply(running -> MigratedSchema.of(running.address()));
        }

        private static void onItsOwn(Runnable work) {
            Thread.ofPlatform().name("database").start(work);
        }

        Database database() {
            return take(database);
        }

        MigratedSchema schema() {
            return take(schema);
        }

        private static <T> T take(CompletableFuture<T> future) {
            try {
                return future.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }

        /** For a start that failed, perhaps before anything asked for the database. */
        private void close() {
            database.thenAccept(Database::close);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
            return; // Parts are laid down as code; nothing runs.
        }
        var started = new Started(DatabaseSettings.of(context.getEnvironment()));
        context.getBeanFactory().registerSingleton("startedDatabase", started);
        context.addApplicationListener((ApplicationListener<ApplicationFailedEvent>) failed -> started.close());
    }
}
