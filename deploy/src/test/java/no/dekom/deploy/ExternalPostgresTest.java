package no.dekom.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.MountableFile;

/** The service on a PostgreSQL that is not ours, prepared as the compose file does it. */
class ExternalPostgresTest {

    private static PostgreSQLContainer server;

    @BeforeEach
    void startServer() {
        assumeTrue(DockerClientFactory.instance().isDockerAvailable(), "no container engine answers");
        if (server != null) {
            return;
        }
        server = new PostgreSQLContainer("postgres:18")
                .withEnv("DEKOM_DB_OWNER_PASSWORD", "owner's own")
                .withEnv("DEKOM_DB_APP_PASSWORD", "app's own")
                .withCopyFileToContainer(
                        MountableFile.forHostPath("images/create-roles.sh"),
                        "/docker-entrypoint-initdb.d/create-roles.sh");
        // Testcontainers turns fsync off; the service would refuse that.
        server.setCommand("postgres");
        server.start();
    }

    @AfterAll
    static void stopServer() {
        if (server != null) {
            server.stop();
        }
    }

    @Test
    void startsMigratesAndIsReady() throws Exception {
        try (var service = start();
                var client = HttpClient.newHttpClient()) {
            var port = service.getEnvironment().getRequiredProperty("local.server.port");
            var readiness = URI.create("http://localhost:" + port + "/actuator/health/readiness");
            var answer = client.send(HttpRequest.newBuilder(readiness).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"UP\"");
            var sql = new JdbcTemplate(service.getBean(DataSource.class));
            assertThat(sql.queryForObject("SELECT current_user", String.class)).isEqualTo("dekom_app");
        }
    }

    @Test
    void isRefusedWithoutFsync() throws Exception {
        var admin = new JdbcTemplate(new DriverManagerDataSource(url(), server.getUsername(), server.getPassword()));
        admin.execute("ALTER ROLE dekom_app SET synchronous_commit = off");
        try {
            assertThatThrownBy(ExternalPostgresTest::start)
                    .rootCause()
                    .hasMessageContaining("synchronous_commit = off");
        } finally {
            admin.execute("ALTER ROLE dekom_app RESET synchronous_commit");
        }
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(DekomApplication.class)
                .profiles("demo")
                .run(
                        "--server.port=0",
                        "--dekom.db.url=" + url(),
                        "--dekom.db.owner.password=owner's own",
                        "--dekom.db.app.password=app's own");
    }

    private static String url() {
        return "jdbc:postgresql://%s:%d/dekom".formatted(server.getHost(), server.getMappedPort(5432));
    }
}
