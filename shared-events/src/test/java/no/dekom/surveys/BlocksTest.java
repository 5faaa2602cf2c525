package no.dekom.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.dekom.surveys.Blocks.Block;
import org.junit.jupiter.api.Test;

/** Attacks on what is shown of a round: every sum and difference of it is about nobody, or about enough. */
class BlocksTest {

    private static final int MOST = 9;

    @Test
    void small_values_are_counted_together_with_the_next_smallest() {
        assertThat(Blocks.of(List.of(12, 3, 7), 5))
                .containsExactly(new Block(List.of(0), 12), new Block(List.of(1, 2), 10));
        assertThat(Blocks.of(List.of(12, 3, 2), 5))
                .containsExactly(new Block(List.of(0), 12), new Block(List.of(1, 2), 5));
        assertThat(Blocks.of(List.of(12, 7), 5)).hasSize(2);
        assertThat(Blocks.of(List.of(4), 5)).isEmpty();
        assertThat(Blocks.of(List.of(3, 2), 5)).containsExactly(new Block(List.of(0, 1), 5));
        assertThat(Blocks.of(List.of(8, 0), 5)).containsExactly(new Block(List.of(0), 8));
        assertThat(Blocks.of(List.of(1, 1, 1), 5)).isEmpty();
    }

    /**
     * Every division of up to five values with up to nine answers each: whatever is added to and taken from what, by any whole
     * factors, weighs all answers of a block the same. So what it is about is made of whole blocks, each large enough.
     */
    @Test
    void nothing_about_fewer_can_be_got_by_adding_and_subtracting() {
        for (var values = 1; values <= 5; values++) {
            for (var counts : allCounts(values)) {
                for (var threshold : List.of(3, 5)) {
                    attack(counts, threshold);
                }
            }
        }
    }

    private static void attack(List<Integer> counts, int threshold) {
        var blocks = Blocks.of(counts, threshold);
        var shown = new ArrayList<List<Integer>>();
        blocks.forEach(block -> shown.add(block.values()));
        if (!blocks.isEmpty()) {
            shown.add(IntStream.range(0, counts.size()).boxed().toList());
        }
        assertThat(blocks).allSatisfy(it -> assertThat(it.count()).isGreaterThanOrEqualTo(threshold));
        assertThat(blocks.stream().mapToInt(Block::count).sum())
                .isEqualTo(
                        blocks.isEmpty()
                                ? 0
                                : counts.stream().mapToInt(Integer::intValue).sum());
        var factors = new int[shown.size()];
        for (var code = 0; code < Math.pow(3, shown.size()); code++) {
            var rest = code;
            for (var at = 0; at < factors.length; at++) {
                factors[at] = rest % 3 - 1;
                rest /= 3;
            }
            assertThat(touched(counts, shown, factors)).matches(it -> it == 0 || it >= threshold);
        }
    }

    /** How many answers a combination of what is shown still says something of. */
    private static int touched(List<Integer> counts, List<List<Integer>> shown, int[] factors) {
        var touched = 0;
        for (var value = 0; value < counts.size(); value++) {
            var weight = 0;
            for (var at = 0; at < shown.size(); at++) {
                weight += shown.get(at).contains(value) ? factors[at] : 0;
            }
            touched += weight == 0 ? 0 : counts.get(value);
        }
        return touched;
    }

    private static List<List<Integer>> allCounts(int values) {
        var all = new ArrayList<List<Integer>>();
        var step = values == 5 ? 2 : 1;
        grow(List.of(), values, step, all);
        return all;
    }

    private static void grow(List<Integer> begun, int values, int step, List<List<Integer>> all) {
        if (begun.size() == values) {
            all.add(begun);
            return;
        }
        for (var count = 0; count <= MOST; count += step) {
            var longer = new ArrayList<>(begun);
            longer.add(count);
            grow(longer, values, step, all);
        }
    }

    @Test
    void who_has_answered_is_never_certain_from_the_turnout() {
        for (var threshold : List.of(3, 5)) {
            for (var invited = 0; invited < 30; invited++) {
                for (var answered = 0; answered <= invited; answered++) {
                    var told = Turnout.of(invited, answered, threshold);
                    assertThat(told.atLeast()).isLessThanOrEqualTo(answered);
                    assertThat(told.atMost()).isGreaterThanOrEqualTo(answered);
                    assertThat(invited == 0 || told.atLeast() < invited && told.atMost() > 0)
                            .isTrue();
                }
            }
        }
    }
}
