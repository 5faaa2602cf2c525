package no.dekom.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.dekom.events.Nok;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** How long a county of 400 recipients takes: 40 partnerships, each with a university and nine owners, some bounded. */
@EnabledIfSystemProperty(named = "dekom.bench", matches = ".*")
class FormulaBenchTest {

    private static final int TIMES = 200;
    private static final double MILLION = 1_000_000.0;
    private static final double AT_MOST = 20;

    @Test
    void a_county_of_four_hundred() {
        var partnerships = new ArrayList<Party>();
        for (var one = 0; one < 40; one++) {
            var owners = new ArrayList<Party>();
            for (var owner = 0; owner < 9; owner++) {
                owners.add(Parties.party("o" + one + "-" + owner, "3" + one + owner, (17 * owner + one) + ".7"));
            }
            partnerships.add(Parties.party(
                    "p" + one,
                    "2" + (100 + one),
                    "700",
                    (600 + 13 * one) + ".4",
                    List.of(Parties.party("u" + one, "1" + one, "0")),
                    owners));
        }
        var basis = new AllocationBasis(new Nok(47_113_007), List.of(), List.of(), partnerships, List.of());
        var first = TwoCounties.rogaland().steps();
        var model = Parties.model(Parties.bounded(first.get(0), 900_000L, 1_300_000L), first.get(1), first.get(2));
        var millis = new double[TIMES];
        for (var time = 0; time < TIMES; time++) {
            var began = System.nanoTime();
            assertThat(Formula.run(model, basis, List.of()).lines()).hasSize(440);
            millis[time] = (System.nanoTime() - began) / MILLION;
        }
        var cold = millis[0];
        Arrays.sort(millis);
        System.out.printf(
                "440 lines, 400 recipients: first %.1f ms, median %.2f ms, slowest warm %.1f ms%n",
                cold, millis[TIMES / 2], millis[TIMES - 2]);
        assertThat(millis[TIMES / 2]).isLessThan(AT_MOST);
    }
}
