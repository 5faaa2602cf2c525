package no.dekom.surveys;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Skjuling av små tall. Divides what would be shown apart into blocks, each with at least the threshold of answers or with none, that
 * together are all. Whatever is told afterwards is told of whole blocks, so that no sum or difference of it is about fewer.
 */
public final class Blocks {

    private Blocks() {}

    /**
     * Verdier som telles sammen.
     *
     * @param values places in the list of counts
     */
    public record Block(List<Integer> values, int count) {

        public Block {
            values = List.copyOf(values);
        }
    }

    /**
     * The blocks of values with these counts. Those below the threshold are put together, with the next smallest until they are enough.
     * Empty when all together are too few. Values that nobody answered are in the merged block where there is one, else in none.
     */
    public static List<Block> of(List<Integer> counts, int threshold) {
        var total = counts.stream().mapToInt(Integer::intValue).sum();
        if (total < threshold) {
            return List.of();
        }
        var ascending = new ArrayList<Integer>();
        for (var value = 0; value < counts.size(); value++) {
            ascending.add(value);
        }
        ascending.sort(Comparator.comparing(counts::get).thenComparing(Comparator.naturalOrder()));
        var merged = new ArrayList<Integer>();
        var together = 0;
        var blocks = new ArrayList<Block>();
        for (var value : ascending) {
            var count = counts.get(value);
            if (count < threshold || together > 0 && together < threshold) {
                merged.add(value);
                together += count;
            } else {
                blocks.add(new Block(List.of(value), count));
            }
        }
        if (together > 0) {
            merged.sort(Comparator.naturalOrder());
            blocks.add(new Block(merged, together));
        }
        blocks.sort(Comparator.comparing(block -> block.values().getFirst()));
        return blocks;
    }
}
