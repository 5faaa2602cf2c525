package no.dekom.query.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Arrays;
import no.dekom.query.testing.DemoAllocation;
import no.dekom.query.testing.QuerySide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** How long «hva om» takes in a county of 400 owners in 40 networks, with 2 400 schools that are counted. */
@EnabledIfSystemProperty(named = "dekom.bench", matches = ".*")
class WhatIfBenchTest {

    private static final int TIMES = 40;
    private static final long AT_MOST = 300;

    @Test
    void answers_at_once() {
        try (var side = new QuerySide(Clock.systemUTC())) {
            side.await(DemoAllocation.told(side));
            fill(side);
            var path = "/fordeling/hva-om?modell=t-modell&trinn=up1&prosent=";
            var millis = new long[TIMES];
            for (var time = 0; time < TIMES; time++) {
                var began = System.nanoTime();
                var page = side.get(DemoAllocation.MEMBER, path + (1 + time % 20));
                millis[time] = (System.nanoTime() - began) / 1_000_000;
                assertThat(page.status()).isEqualTo(200);
                assertThat(page.body()).contains("Nettverk 39").doesNotContain("Dette må rettes");
            }
            var first = millis[0];
            Arrays.sort(millis);
            System.out.printf(
                    "what if, 442 recipients: first %d ms, fastest %d ms, median %d ms, slowest %d ms%n",
                    first, millis[0], millis[TIMES / 2], millis[TIMES - 1]);
            assertThat(millis[0]).as("the fastest: others may use the machine").isLessThan(AT_MOST);
        }
    }

    private static void fill(QuerySide side) {
        for (var statement : """
                insert into organisations.organisation (id, number, kind, name, parent)
                    select 'n' || i, (500000000 + i)::text, 'NETWORK', 'Nettverk ' || i, 't-fylke'
                    from generate_series(1, 40) i;
                insert into organisations.organisation (id, number, kind, name, parent)
                    select 'o' || i, (510000000 + i)::text, 'SCHOOL_OWNER', 'Eier ' || i, 'n' || (1 + i % 40)
                    from generate_series(1, 400) i;
                insert into organisations.organisation (id, number, kind, name, parent)
                    select 's' || i, (520000000 + i)::text, 'SCHOOL', 'Skole ' || i, 'o' || (1 + i % 400)
                    from generate_series(1, 2400) i;
                insert into allocation.organisation (id, number, kind, name, parent)
                    select id, number, kind, name, parent from organisations.organisation where number >= '500000001';
                insert into allocation.placement (organisation, parent)
                    select id, parent from organisations.organisation where number >= '500000001';
                insert into allocation.full_time_count
                    select 1000000 + i, 's' || i, '2025-10-01', 50 + i % 700, 10, 'GSI'
                    from generate_series(1, 2400) i""".split(";")) {
            side.jdbc().sql(statement).update();
        }
    }
}
