package no.dekom.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import no.dekom.events.allocation.AllocationStep;
import no.dekom.events.allocation.Division;
import no.dekom.events.allocation.RecipientGroup;
import no.dekom.events.allocation.StepAmount;

/** What holds for any frame, keys and bounds. A refusal is a right answer too, but never half a one. */
class FormulaPropertiesTest {

    /** @param tenths keys, each with its own number in the order they are drawn */
    record Case(long frame, List<Integer> tenths, Long floor, Long cap) {

        AllocationResult run() {
            return Formula.run(Parties.model(step()), Parties.networks(frame, parties()), List.of());
        }

        AllocationStep step() {
            return Parties.bounded(Parties.restByTeachers(), floor, cap);
        }

        List<Party> parties() {
            var parties = new ArrayList<Party>();
            for (var at = 0; at < tenths.size(); at++) {
                parties.add(Parties.party(
                        "p" + at,
                        String.valueOf(1000 + at),
                        BigDecimal.valueOf(tenths.get(at), 1).toString()));
            }
            return parties;
        }

        Case with(int at, int tenths) {
            var other = new ArrayList<>(this.tenths);
            other.set(at, tenths);
            return new Case(frame, other, floor, cap);
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        var frames = Arbitraries.longs().between(0, 60_000_000);
        var keys = Arbitraries.integers().between(0, 20_000).list().ofMinSize(1).ofMaxSize(30);
        var floors = Arbitraries.longs().between(0, 20_000).injectNull(0.5);
        var caps = Arbitraries.longs().between(20_000, 5_000_000).injectNull(0.5);
        return Combinators.combine(frames, keys, floors, caps).as(Case::new);
    }

    @Property
    void every_krone_is_somewhere_and_none_is_negative(@ForAll("cases") Case it) {
        var result = it.run();
        if (!result.refused()) {
            var sum = result.lines().stream()
                    .mapToLong(line -> line.sum().kroner())
                    .sum();
            assertThat(sum + result.leftOfFrame().kroner()).isEqualTo(it.frame());
            assertThat(result.lines())
                    .hasSameSizeAs(it.tenths())
                    .allSatisfy(line -> assertThat(line.sum().kroner())
                            .isBetween(it.floor() == null ? 0 : it.floor(), it.cap() == null ? it.frame() : it.cap()));
        }
    }

    @Property
    void nothing_is_left_while_someone_with_a_key_is_under_the_cap(@ForAll("cases") Case it) {
        var result = it.run();
        if (!result.refused() && result.leftOfFrame().kroner() > 0) {
            assertThat(result.lines())
                    .filteredOn(line -> line.share().key().value().signum() > 0)
                    .allSatisfy(line -> assertThat(line.sum().kroner()).isEqualTo(it.cap()));
        }
    }

    @Property
    void more_never_gets_less_than_fewer(@ForAll("cases") Case it) {
        var lines = it.run().lines();
        for (var one : lines) {
            for (var other : lines) {
                if (one.share().key().value().compareTo(other.share().key().value()) > 0) {
                    assertThat(one.sum()).isGreaterThanOrEqualTo(other.sum());
                }
            }
        }
    }

    @Property
    void growth_never_costs_the_one_who_grows(
            @ForAll("cases") Case it, @ForAll @IntRange(max = 29) int who, @ForAll @IntRange(max = 5_000) int growth) {
        var at = who % it.tenths().size();
        var before = it.run();
        var after = it.with(at, it.tenths().get(at) + growth).run();
        if (!before.refused() && !after.refused()) {
            assertThat(after.lines().get(at).sum())
                    .isGreaterThanOrEqualTo(before.lines().get(at).sum());
        }
    }

    @Property
    void the_order_of_the_recipients_does_not_matter(@ForAll("cases") Case it, @ForAll long seed) {
        var shuffled = new ArrayList<>(it.parties());
        Collections.shuffle(shuffled, new Random(seed));
        var other = Formula.run(Parties.model(it.step()), Parties.networks(it.frame(), shuffled), List.of());
        assertThat(other).isEqualTo(it.run());
    }

    @Property
    void the_same_input_gives_the_same_output(@ForAll("cases") Case it) {
        assertThat(it.run()).isEqualTo(it.run());
    }

    @Property
    void the_explanation_adds_up(@ForAll("cases") Case it) {
        for (var line : it.run().lines()) {
            var share = line.share();
            assertThat(share.whole().kroner() + (share.extra() ? 1 : 0))
                    .isEqualTo(line.sum().kroner());
            assertThat(share.quota().whole()).isEqualTo(share.whole().kroner());
            assertThat(share.rank() == 0).isEqualTo(share.quota().remainder().equals(Fraction.ZERO));
        }
    }

    @Property
    void every_level_of_both_counties_sums_exactly(@ForAll @LongRange(max = 100_000_000) long frame) {
        sumsAtEveryLevel(Formula.run(TwoCounties.rogaland(), TwoCounties.rogalandBasis(frame), List.of()));
        sumsAtEveryLevel(Formula.run(TwoCounties.trondelag(), TwoCounties.trondelagBasis(frame), List.of()));
    }

    @Property
    void three_steps_of_any_per_cent_sum_exactly(
            @ForAll @LongRange(max = 10_000_000) long frame,
            @ForAll @IntRange(min = 1, max = 33_333) int first,
            @ForAll @IntRange(min = 1, max = 33_333) int second,
            @ForAll @IntRange(min = 1, max = 100_000) int third) {
        var model = Parties.model(percent("a", first, true), percent("b", second, true), percent("c", third, false));
        var basis = TwoCounties.trondelagBasis(frame);
        var result = Formula.run(model, basis, List.of());
        assertThat(result.problems()).isEmpty();
        sumsAtEveryLevel(result);
    }

    private static AllocationStep percent(String code, int thousandths, boolean whole) {
        var percent = BigDecimal.valueOf(thousandths, 3).toString();
        return Parties.step(
                code,
                whole ? StepAmount.percentOfWhole(percent) : StepAmount.percentOfLeft(percent),
                RecipientGroup.NETWORKS,
                Division.TEACHER_FTE);
    }

    private static void sumsAtEveryLevel(AllocationResult result) {
        if (result.refused()) {
            return;
        }
        var top = result.lines().stream()
                .filter(line -> line.parent() == null)
                .mapToLong(line -> line.sum().kroner())
                .sum();
        assertThat(top + result.leftOfFrame().kroner()).isEqualTo(result.frame().kroner());
        for (var line : result.lines()) {
            var parts = result.lines().stream()
                    .filter(part -> part.parent() == line)
                    .toList();
            if (!parts.isEmpty()) {
                var left = result.unspent().stream()
                        .filter(some -> some.inside() == line)
                        .mapToLong(some -> some.sum().kroner())
                        .sum();
                var sum = parts.stream().mapToLong(part -> part.sum().kroner()).sum();
                assertThat(sum + left).isEqualTo(line.sum().kroner());
            }
        }
    }
}
