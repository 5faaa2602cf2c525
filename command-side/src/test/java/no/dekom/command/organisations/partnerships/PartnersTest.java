package no.dekom.command.organisations.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import no.dekom.events.OrganisationId;
import no.dekom.events.organisations.PartnerRole;
import no.dekom.events.organisations.PartnershipEvent.PartnershipAgreed;
import no.dekom.events.organisations.PartnershipEvent.PartnershipEnded;
import no.dekom.events.organisations.PartnershipId;
import no.dekom.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** On PostgreSQL: periods that overlap, also when two agree at the same moment. */
class PartnersTest {

    private static final OrganisationId NETWORK = new OrganisationId("havstrand");
    private static final LocalDate FROM = LocalDate.of(2024, 8, 1);
    private static final LocalDate TO = LocalDate.of(2027, 7, 31);

    private static PartnershipAgreed agreed(String id, LocalDate from, LocalDate to) {
        return new PartnershipAgreed(
                new PartnershipId(id), NETWORK, new OrganisationId("uis"), PartnerRole.UP1, from, to, "Tre år.");
    }

    private static JdbcClient network(TestDatabase database) {
        var jdbc = JdbcClient.create(database.app());
        jdbc.sql("insert into command.organisation (id, kind) values (?, 'NETWORK')")
                .param(NETWORK.value())
                .update();
        return jdbc;
    }

    @Test
    void periods_overlap_from_the_first_day_to_the_last() {
        try (var database = TestDatabase.fresh()) {
            var partners = new Partners(network(database));
            partners.on(agreed("en", FROM, TO));
            assertThat(partners.has(NETWORK, PartnerRole.UP1, FROM.minusYears(1), FROM.minusDays(1)))
                    .isFalse();
            assertThat(partners.has(NETWORK, PartnerRole.UP1, FROM.minusYears(1), FROM))
                    .isTrue();
            assertThat(partners.has(NETWORK, PartnerRole.UP1, TO, TO.plusYears(1)))
                    .isTrue();
            assertThat(partners.has(NETWORK, PartnerRole.UP1, TO.plusDays(1), TO.plusYears(1)))
                    .isFalse();
            assertThat(partners.has(NETWORK, PartnerRole.UP2, FROM, TO)).isFalse();
            partners.on(new PartnershipEnded(new PartnershipId("en"), FROM.plusYears(1), "Fornyes ikke"));
            assertThat(partners.has(NETWORK, PartnerRole.UP1, FROM.plusYears(1).plusDays(1), TO))
                    .isFalse();
        }
    }

    /** The first has asked and not yet agreed when the second asks, and the second is seen to wait. */
    @Test
    void of_two_who_agree_at_the_same_moment_one_gets_it() throws Exception {
        try (var database = TestDatabase.fresh();
                var thread = Executors.newSingleThreadExecutor()) {
            var jdbc = network(database);
            var partners = new Partners(jdbc);
            var transaction = new TransactionTemplate(new JdbcTransactionManager(database.app()));
            var second = new AtomicReference<Future<Boolean>>();
            var first = transaction.execute(status -> {
                var free = !partners.has(NETWORK, PartnerRole.UP1, FROM, TO);
                second.set(thread.submit(() -> transaction.execute(its -> agrees(partners))));
                awaitOneWhoWaits(jdbc);
                partners.on(agreed("forste", FROM, TO));
                return free;
            });
            assertThat(List.of(first, second.get().get())).containsExactly(true, false);
            assertThat(jdbc.sql("select count(*) from command.partnership")
                            .query(Long.class)
                            .single())
                    .isOne();
        }
    }

    private static boolean agrees(Partners partners) {
        if (partners.has(NETWORK, PartnerRole.UP1, FROM, TO)) {
            return false;
        }
        partners.on(agreed("andre", FROM, TO));
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
