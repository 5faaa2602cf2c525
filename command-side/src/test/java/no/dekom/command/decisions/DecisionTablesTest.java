package no.dekom.command.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.decisions.DecisionContent;
import no.dekom.events.decisions.DecisionKind;
import no.dekom.events.decisions.GrantEvent.DecisionApproved;
import no.dekom.events.decisions.GrantEvent.DecisionPrepared;
import no.dekom.events.decisions.GrantEvent.DecisionSentBack;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.schemes.FrameEvent.FrameChanged;
import no.dekom.events.schemes.FrameEvent.FrameSet;
import no.dekom.events.schemes.FrameId;
import no.dekom.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** On PostgreSQL: what is granted counts as it shall, also when two approve at the same moment. */
class DecisionTablesTest {

    private static final OrganisationId COUNTY = new OrganisationId("sf-trondelag");
    private static final int YEAR = 2026;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final GrantId NEW = GrantId.of(COUNTY, YEAR, new OrganisationId("ny"));

    private static FrameSet frame(long kroner) {
        return new FrameSet(FrameId.of(COUNTY, YEAR), COUNTY, YEAR, new Nok(kroner), "Brev", DAY);
    }

    private static GrantId grant(String recipient) {
        return GrantId.of(COUNTY, YEAR, new OrganisationId(recipient));
    }

    private static DecisionPrepared prepared(String recipient, int number, long granted) {
        var content = new DecisionContent(new Nok(granted), "", "", Nok.ZERO, DAY, DAY.plusYears(1), DAY);
        return new DecisionPrepared(
                grant(recipient),
                COUNTY,
                YEAR,
                new OrganisationId(recipient),
                number,
                DecisionKind.ORIGINAL,
                null,
                FixedGrounds.RECOMMENDATION,
                1,
                new Nok(granted),
                FixedGrounds.RULES,
                content);
    }

    @Test
    void what_is_prepared_counts_while_it_waits_and_what_is_approved_from_then_on() {
        try (var database = TestDatabase.fresh()) {
            var tables = new DecisionTables(JdbcClient.create(database.app()));
            assertThat(tables.heldFrame(COUNTY, YEAR)).isEqualTo(Nok.ZERO);
            tables.on(frame(1_000));
            tables.on(new FrameChanged(FrameId.of(COUNTY, YEAR), new Nok(900), "Brev", DAY, "Kutt"));
            assertThat(tables.heldFrame(COUNTY, YEAR)).isEqualTo(new Nok(900));
            tables.on(prepared("a", 1, 300));
            tables.on(prepared("b", 1, 200));
            assertThat(granted(tables, true)).isEqualTo(new Nok(500));
            assertThat(granted(tables, false)).isEqualTo(Nok.ZERO);
            tables.on(new DecisionApproved(grant("a"), 1));
            tables.on(new DecisionSentBack(grant("b"), 1, "Nei."));
            assertThat(granted(tables, true)).isEqualTo(new Nok(300));
            tables.on(prepared("a", 2, 100));
            assertThat(granted(tables, true)).isEqualTo(new Nok(100));
            assertThat(granted(tables, false)).isEqualTo(new Nok(300));
            assertThat(tables.waiting(COUNTY, YEAR))
                    .containsExactly(
                            new DecisionGrounds.Waiting(grant("a"), new OrganisationId("a"), 2, new Nok(100), 3));
            assertThat(tables.grantedToOthers(COUNTY, YEAR, grant("a"), true)).isEqualTo(Nok.ZERO);
            assertThat(tables.edits(COUNTY, YEAR)).containsEntry(grant("b"), 2L);
        }
    }

    private static Nok granted(DecisionTables tables, boolean planned) {
        return tables.grantedToOthers(COUNTY, YEAR, NEW, planned);
    }

    /** Each of the two fits alone. The first has asked and not yet approved when the second asks, and the second is seen to wait. */
    @Test
    void of_two_who_approve_at_the_same_moment_one_fits_the_frame() throws Exception {
        try (var database = TestDatabase.fresh();
                var thread = Executors.newSingleThreadExecutor()) {
            var jdbc = JdbcClient.create(database.app());
            var tables = new DecisionTables(jdbc);
            tables.on(frame(1_000));
            tables.on(prepared("forste", 1, 600));
            tables.on(prepared("andre", 1, 600));
            var transaction = new TransactionTemplate(new JdbcTransactionManager(database.app()));
            var second = new AtomicReference<Future<Boolean>>();
            var first = transaction.execute(status -> {
                var fits = fits(tables, "forste");
                second.set(thread.submit(() -> transaction.execute(its -> approves(tables, "andre"))));
                awaitOneWhoWaits(jdbc);
                tables.on(new DecisionApproved(grant("forste"), 1));
                return fits;
            });
            assertThat(List.of(first, second.get().get())).containsExactly(true, false);
            assertThat(granted(tables, false)).isEqualTo(new Nok(600));
        }
    }

    private static boolean fits(DecisionTables tables, String recipient) {
        return new DecisionsFitTheFrame(
                        tables.heldFrame(COUNTY, YEAR),
                        tables.grantedToOthers(COUNTY, YEAR, grant(recipient), false),
                        new Nok(600))
                .holds();
    }

    private static boolean approves(DecisionTables tables, String recipient) {
        if (!fits(tables, recipient)) {
            return false;
        }
        tables.on(new DecisionApproved(grant(recipient), 1));
        return true;
    }

    private static void awaitOneWhoWaits(JdbcClient jdbc) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!jdbc.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single()) {
            assertThat(System.nanoTime()).as("nobody waits for the row").isLessThan(end);
        }
    }
}
