package no.dekom.query.moments;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import no.dekom.eventlog.LogPositions;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.organisations.OrganisationEvent.FullTimeEquivalentsCounted;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRegistered;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.events.seedfunds.SeedFundRoundEvent.OwnMoneyAdded;
import no.dekom.query.testing.DemoAllocation;
import no.dekom.query.testing.DemoRound;
import no.dekom.query.testing.QuerySide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** How long a page takes as it stood, at moments that nobody has looked at and at those that somebody has. */
@EnabledIfSystemProperty(named = "dekom.bench", matches = ".*")
class MomentBenchTest {

    private static final int TIMES = 12;

    @Test
    void a_case_of_five_hundred_events_among_others() {
        try (var side = new QuerySide(Clock.systemUTC())) {
            for (var other = 0; other < 40; other++) {
                new DemoRound(side, "x" + other).whole();
            }
            var demo = new DemoRound(side, "a").organisations().applied();
            var last = "";
            for (var number = 0; number < 490; number++) {
                last = side.fact(
                        demo.ownersOfficer,
                        Instant.parse("2023-09-10T10:00:00Z").plusSeconds(number),
                        demo.round.value(),
                        new OwnMoneyAdded(demo.round, demo.owner, Nok.of(100), "Egne midler nr. " + number));
            }
            side.await(last);
            var head = side.part(LogPositions.class).head();
            System.out.println("events: " + (head + 1));
            measure(side, demo.auditor, head, 37, "/runder/runde-a");
            measure(side, demo.auditor, head, 37, "/soknader/lek-a");
            measure(side, demo.auditor, head, 37, "/runder/runde-a?fane=historikk");
        }
    }

    @Test
    void the_allocation_of_a_county() {
        try (var side = new QuerySide(Clock.systemUTC())) {
            county(side);
            DemoAllocation.told(side);
            var last = "";
            for (var later = 0; later < 60; later++) {
                last = side.fact(
                        DemoAllocation.AUTHOR,
                        Instant.parse("2026-06-02T08:00:00Z"),
                        "o" + (500 + later),
                        new FullTimeEquivalentsCounted(
                                new OrganisationId("o" + (500 + later)), LocalDate.of(2026, 6, 1), 210, 20, "GSI"));
            }
            side.await(last);
            var head = side.part(LogPositions.class).head();
            System.out.println("events: " + (head + 1));
            measure(side, DemoAllocation.MEMBER, head, 4, "/fordeling/s-i-aar");
        }
    }

    private static void measure(QuerySide side, ActingAs actor, long head, int step, String path) {
        var first = 0.0;
        var again = 0.0;
        var now = 0.0;
        var longest = 0.0;
        for (var time = 0; time < TIMES; time++) {
            var then = "/per/p" + (head - (long) time * step) + path;
            var unseen = millis(side, actor, then);
            longest = Math.max(longest, unseen);
            if (time == 0) {
                System.out.printf("%-36s the very first %5.0f ms%n", path, unseen);
            }
            first += unseen;
            again += millis(side, actor, then);
            now += millis(side, actor, path);
        }
        System.out.printf(
                "%-36s not seen before %5.0f ms (most %5.0f), seen before %5.0f ms, now %5.0f ms, load %.1f%n",
                path,
                first / TIMES,
                longest,
                again / TIMES,
                now / TIMES,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static double millis(QuerySide side, ActingAs actor, String path) {
        var began = System.nanoTime();
        assertThat(side.get(actor, path).status()).as(path).isEqualTo(200);
        return (System.nanoTime() - began) / 1e6;
    }

    /** Forty networks, 400 owners and 2 400 schools with their teachers counted, in the county of the model. */
    private static void county(QuerySide side) {
        var at = Instant.parse("2026-01-02T08:00:00Z");
        for (var number = 0; number < 2_840; number++) {
            var network = number < 40;
            var owner = !network && number < 440;
            var id = new OrganisationId("o" + number);
            var parent = network ? "t-fylke" : owner ? "o" + number % 40 : "o" + (40 + number % 400);
            side.fact(
                    DemoAllocation.AUTHOR,
                    at,
                    id.value(),
                    new OrganisationRegistered(
                            id,
                            Integer.toString(500_000_000 + number),
                            network
                                    ? OrganisationKind.NETWORK
                                    : owner ? OrganisationKind.SCHOOL_OWNER : OrganisationKind.SCHOOL,
                            "Navn " + number,
                            new OrganisationId(parent)));
            if (!network && !owner) {
                side.fact(
                        DemoAllocation.AUTHOR,
                        at,
                        id.value(),
                        new FullTimeEquivalentsCounted(id, LocalDate.of(2025, 10, 1), 200, 20, "GSI"));
            }
        }
    }
}
