package no.dekom.deploy.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import no.dekom.deploy.postgres.EmbeddedPostgres;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The service is killed in the middle of work, twice. Whatever it had answered yes to is there, and nothing is there twice. */
class KillNineTest {

    private static final int CLIENTS = 4;
    private static final int ANSWERS_BEFORE_KILL = 60;
    private static final String OWN_MONEY = "/api/seed-fund-rounds/%s/own-money";

    @TempDir
    private Path data;

    /** Key of each command that was answered, with the event it was answered with. */
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    private final Set<String> unknown = ConcurrentHashMap.newKeySet();
    private final AtomicInteger numbers = new AtomicInteger();

    @Test
    void acknowledged_commands_survive_and_none_is_carried_out_twice() throws Exception {
        var service = ServiceProcess.start(data);
        try (var postgres = EmbeddedPostgres.start(data)) {
            var login = postgres.address().app();
            var database = JdbcClient.create(
                    (DataSource) new DriverManagerDataSource(postgres.address().url(), login.user(), login.password()));
            var round = openRound(database);
            for (var kill = 0; kill < 2; kill++) {
                workUntilKilled(service, round);
                service = ServiceProcess.start(data);
                sendUnknownAgain(service, round);
            }
            everythingIsThereOnce(database, round);
            service.stop();
        }
    }

    private static String openRound(JdbcClient database) {
        return Awaitility.await()
                .until(
                        () -> database.sql(
                                        "select id from seedfunds.round where decided_at is null and deadline > now()")
                                .query(String.class)
                                .optional(),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }

    private void workUntilKilled(ServiceProcess service, String round) throws InterruptedException {
        var answers = new CountDownLatch(ANSWERS_BEFORE_KILL);
        try (var workers = Executors.newFixedThreadPool(CLIENTS);
                var client = HttpClient.newHttpClient()) {
            for (var n = 0; n < CLIENTS; n++) {
                workers.submit(() -> work(service, client, round, answers));
            }
            answers.await();
            service.kill();
        }
    }

    private void work(ServiceProcess service, HttpClient client, String round, CountDownLatch answers) {
        while (true) {
            var number = numbers.incrementAndGet();
            var key = "kill-" + number;
            unknown.add(key);
            try {
                send(service, client, round, number);
                answers.countDown();
            } catch (IOException | InterruptedException killed) {
                return;
            }
        }
    }

    private void send(ServiceProcess service, HttpClient client, String round, int number)
            throws IOException, InterruptedException {
        var key = "kill-" + number;
        var answer = service.post(client, "eier", OWN_MONEY.formatted(round), key, "{\"amount\":" + number + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var event = answer.headers().firstValue("X-Event-Id").orElseThrow();
        assertThat(acknowledged.put(key, event)).isIn(null, event);
        unknown.remove(key);
    }

    /** A client that got no answer sends again with the same key. */
    private void sendUnknownAgain(ServiceProcess service, String round) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            for (var key : Set.copyOf(unknown)) {
                send(service, client, round, Integer.parseInt(key.substring(5)));
            }
        }
    }

    private void everythingIsThereOnce(JdbcClient database, String round) {
        assertThat(unknown).isEmpty();
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(2 * ANSWERS_BEFORE_KILL);
        var events = database.sql("select event_id from log.event where name = 'seedfunds.OwnMoneyAdded' and stream = ?"
                        + " and (payload ->> 'note') = ''")
                .param(round)
                .query(String.class)
                .list();
        assertThat(events).containsExactlyInAnyOrderElementsOf(acknowledged.values());
        var amounts = database.sql("select (payload ->> 'amount')::bigint from log.event"
                        + " where name = 'seedfunds.OwnMoneyAdded' and stream = ? and (payload ->> 'note') = ''")
                .param(round)
                .query(Long.class)
                .list();
        assertThat(amounts).doesNotHaveDuplicates().hasSize(numbers.get());
        var expected = database.sql("select sum((payload ->> 'amount')::bigint) from log.event"
                        + " where name = 'seedfunds.OwnMoneyAdded' and stream = ?")
                .param(round)
                .query(Long.class)
                .single();
        Awaitility.await()
                .until(
                        () -> database.sql("select own_money from seedfunds.round where id = ?")
                                .param(round)
                                .query(Long.class)
                                .single(),
                        expected::equals);
        streamsAreWhole(database);
    }

    private static void streamsAreWhole(JdbcClient database) {
        assertThat(database.sql("select count(*) from (select stream from log.event group by stream"
                                + " having max(sequence) + 1 <> count(*)) broken")
                        .query(Long.class)
                        .single())
                .isZero();
        Awaitility.await()
                .until(() -> database.sql(
                                "select (select count(*) from log.event) = (select count(*) from log.position)")
                        .query(Boolean.class)
                        .single());
    }
}
