package no.dekom.query.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import no.dekom.query.projections.RebuildRecords.State;
import no.dekom.query.testing.DemoAccounts;
import no.dekom.query.testing.DemoAllocation;
import no.dekom.query.testing.DemoCatalogue;
import no.dekom.query.testing.DemoComplaints;
import no.dekom.query.testing.DemoControl;
import no.dekom.query.testing.DemoDecisions;
import no.dekom.query.testing.DemoPayments;
import no.dekom.query.testing.DemoRecommendation;
import no.dekom.query.testing.DemoRound;
import no.dekom.query.testing.DemoSurveys;
import no.dekom.query.testing.QuerySide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RebuildTest {

    private static QuerySide side;
    private static DemoRound demo;
    private static Rebuild rebuild;

    @BeforeAll
    static void start() {
        side = new QuerySide(Clock.systemUTC());
        new DemoRound(side, "b").organisations().applied();
        DemoAllocation.told(side);
        new DemoRound(side, "c").organisations().applied().decided().reported().reopened();
        DemoRecommendation.told(side);
        DemoDecisions.told(side);
        DemoComplaints.told(side);
        DemoPayments.told(side);
        DemoAccounts.told(side);
        DemoControl.told(side);
        demo = new DemoRound(side, "a").whole();
        side.await(demo.last());
        DemoCatalogue.told(side, demo);
        side.await(DemoSurveys.told(side, demo));
        rebuild = side.part(Rebuild.class);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private static Rebuild.Result run(String name) {
        return rebuild.run(name, null, progress -> {});
    }

    private static long count(String sql) {
        return side.jdbc().sql(sql).query(Long.class).single();
    }

    @Test
    void everyModelIsRebuiltEqualRowForRow() {
        assertThat(rebuild.names())
                .containsExactly(
                        "accounts",
                        "allocation",
                        "attainment",
                        "audit",
                        "catalogue",
                        "complaints",
                        "control",
                        "decisions",
                        "meetings",
                        "needs",
                        "organisations",
                        "outcomes",
                        "payments",
                        "recommendations",
                        "schemes",
                        "seedfunds",
                        "surveys");
        for (var name : rebuild.names()) {
            var rows = count("select count(*) from pg_tables where schemaname = '" + name + "'");
            assertThat(run(name).differing()).as(name).isZero();
            assertThat(count("select count(*) from pg_tables where schemaname = '" + name + "'"))
                    .isEqualTo(rows);
        }
        assertThat(count("select count(*) from seedfunds.application")).isGreaterThanOrEqualTo(6);
        assertThat(count("select count(*) from pg_namespace where nspname ~ '_(rebuild|replaced)$'"))
                .isZero();
        assertThat(count("select count(*) from pg_indexes where schemaname = 'seedfunds'"))
                .isGreaterThan(8);
    }

    @Test
    void whatWasSpoiledIsCountedAndHealed() {
        side.jdbc()
                .sql("update seedfunds.application set title = 'Spoiled' where id = 'lek-a'")
                .update();
        side.jdbc()
                .sql("delete from seedfunds.own_money where round = 'runde-b'")
                .update();
        assertThat(run("seedfunds").differing()).isEqualTo(2);
        assertThat(side.part(RebuildRecords.class)
                        .last("seedfunds")
                        .orElseThrow()
                        .state())
                .isEqualTo(State.DIFFERED);
        assertThat(side.jdbc()
                        .sql("select title from seedfunds.application where id = 'lek-a'")
                        .query(String.class)
                        .single())
                .isEqualTo("Lekbasert læring på 1. og 2. trinn");
        assertThat(run("seedfunds").differing()).isZero();
    }

    @Test
    void whatHappensWhileItIsRebuiltIsInBoth() {
        var going = new AtomicBoolean(true);
        var last = new DemoRound[1];
        try (var pool = Executors.newSingleThreadExecutor()) {
            var writer = pool.submit(() -> {
                for (var number = 0; going.get() && number < 40; number++) {
                    last[0] = new DemoRound(side, "under" + number).whole();
                }
            });
            for (var time = 0; time < 3; time++) {
                for (var name : rebuild.names()) {
                    assertThat(run(name).differing()).as(name).isZero();
                }
            }
            going.set(false);
            assertThat(writer).succeedsWithin(java.time.Duration.ofSeconds(60));
        }
        side.await(last[0].last());
        for (var name : rebuild.names()) {
            assertThat(run(name).differing()).as(name).isZero();
        }
    }

    @Test
    void readersNeverMeetAMomentWithoutData() {
        var going = new AtomicBoolean(true);
        var reads = new AtomicLong();
        var faults = new ConcurrentLinkedQueue<Throwable>();
        var threads = new ArrayList<Thread>();
        for (var reader = 0; reader < 4; reader++) {
            threads.add(Thread.ofPlatform().start(() -> {
                while (going.get()) {
                    try {
                        var rows = count("select count(*) from seedfunds.application a"
                                + " join seedfunds.application_school s on s.application = a.id");
                        if (rows < 6) {
                            throw new IllegalStateException("Only " + rows + " rows");
                        }
                        reads.incrementAndGet();
                    } catch (RuntimeException fault) {
                        faults.add(fault);
                    }
                }
            }));
        }
        for (var time = 0; time < 8; time++) {
            assertThat(run("seedfunds").differing()).isZero();
        }
        going.set(false);
        threads.forEach(thread -> {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(faults).isEmpty();
        assertThat(reads.get()).isGreaterThan(100);
    }

    @Test
    void whatAKilledOneLeftIsCleanedUpByTheNext() {
        var jdbc = side.jdbc();
        jdbc.sql("create schema outcomes_rebuild").update();
        jdbc.sql("create table outcomes_rebuild.outcome (measure text)").update();
        jdbc.sql("create schema outcomes_replaced").update();
        jdbc.sql("insert into projections.rebuild (projection, total, done, beat_at)"
                        + " values ('outcomes', 100, 40, now() - interval '1 minute')")
                .update();
        var records = side.part(RebuildRecords.class);
        assertThat(records.last("outcomes").orElseThrow().state()).isEqualTo(State.INTERRUPTED);
        assertThat(side.get(demo.administrator, "/drift").body()).contains("Avbrutt. Oversikten er som den var.");
        assertThat(run("outcomes").differing()).isZero();
        assertThat(records.last("outcomes").orElseThrow().state()).isEqualTo(State.EQUAL);
        assertThat(count("select count(*) from projections.rebuild where projection = 'outcomes'"
                        + " and finished_at is null"))
                .isZero();
    }

    /** From where the database stands, a killed process is a connection that ends and a thread that is heard of no more. */
    @Test
    void oneThatIsKilledHalfWayHoldsNobodyUp() throws InterruptedException {
        var killed = new CountDownLatch(1);
        Thread.ofPlatform()
                .daemon()
                .start(() -> rebuild.run("audit", null, progress -> {
                    JdbcClient.create(side.database().superuser())
                            .sql(
                                    "select pg_terminate_backend(l.pid) from pg_locks l join pg_database d on d.oid = l.database"
                                            + " where l.locktype = 'advisory' and l.objsubid = 2 and d.datname = current_database()")
                            .query(row -> {});
                    killed.countDown();
                    LockSupport.park();
                }));
        assertThat(killed.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(count("select count(*) from pg_namespace where nspname = 'audit_rebuild'"))
                .isEqualTo(1);
        assertThat(run("audit").differing()).isZero();
        assertThat(count("select count(*) from projections.rebuild where projection = 'audit'"
                        + " and failure = 'interrupted'"))
                .isEqualTo(1);
    }

    @Test
    void oneAtATimeAndTheOtherIsTold() {
        try (var other = RebuildLock.take(side.part(DataSource.class), "audit")) {
            assertThat(other.taken()).isTrue();
            assertThatThrownBy(() -> run("audit")).isInstanceOf(Rebuild.AlreadyRunning.class);
        }
        assertThat(run("audit").differing()).isZero();
        assertThatThrownBy(() -> run("seedfunds; drop schema seedfunds")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRebuildThatFailsLeavesTheServingOneAlone() {
        var before = count("select count(*) from organisations.organisation");
        assertThatThrownBy(() -> rebuild.run("organisations", null, progress -> {
                    throw new IllegalStateException("Stopped");
                }))
                .hasMessage("Stopped");
        assertThat(side.part(RebuildRecords.class)
                        .last("organisations")
                        .orElseThrow()
                        .state())
                .isEqualTo(State.FAILED);
        assertThat(count("select count(*) from organisations.organisation")).isEqualTo(before);
        assertThat(run("organisations").differing()).isZero();
    }
}
