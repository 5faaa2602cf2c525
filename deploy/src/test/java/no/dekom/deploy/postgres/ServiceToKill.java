package no.dekom.deploy.postgres;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Commits one note, has another one on the way, and waits to be killed. */
final class ServiceToKill {

    private ServiceToKill() {}

    public static void main(String[] arguments) throws Exception {
        var postgres = EmbeddedPostgres.start(Path.of(arguments[0]));
        EmbeddedPostgresTest.note(postgres, "committed");
        try (var connection =
                EmbeddedPostgresTest.as(postgres, postgres.address().owner())) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("INSERT INTO note VALUES ('on the way')");
            System.out.println("committed");
            new CountDownLatch(1).await();
        }
    }
}
