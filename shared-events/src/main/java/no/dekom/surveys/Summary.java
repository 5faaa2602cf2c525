package no.dekom.surveys;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

/**
 * N, gjennomsnitt, median og standardavvik for svar på skalaen fra 1 til 5, or for an index of several. Exact until it is rounded, half
 * up, to one decimal. The deviation is that of a sample (divided by N − 1).
 *
 * @param deviation null for a single answer
 */
public record Summary(int n, BigDecimal mean, BigDecimal median, BigDecimal deviation) {

    private static final int DECIMALS = 1;

    /** Of the mean of each row: an index. A row with one figure is that figure. Null when there are none. */
    public static Summary of(Collection<? extends List<Integer>> rows) {
        if (rows.isEmpty()) {
            return null;
        }
        var items = rows.iterator().next().size();
        var sums = rows.stream()
                .mapToLong(row -> row.stream().mapToLong(Integer::longValue).sum())
                .sorted()
                .toArray();
        var n = sums.length;
        var total = 0L;
        var squares = 0L;
        for (var sum : sums) {
            total += sum;
            squares += sum * sum;
        }
        var middle = sums[(n - 1) / 2] + sums[n / 2];
        return new Summary(
                n,
                divided(total, (long) n * items),
                divided(middle, 2L * items),
                n == 1 ? null : deviation(n, total, squares, items));
    }

    /** The root of (n·Σx² − (Σx)²) / (n·(n−1)·items²), of whole numbers. */
    private static BigDecimal deviation(int n, long total, long squares, int items) {
        var above = BigDecimal.valueOf(n)
                .multiply(BigDecimal.valueOf(squares))
                .subtract(BigDecimal.valueOf(total).pow(2));
        var below = BigDecimal.valueOf((long) n * (n - 1)).multiply(BigDecimal.valueOf((long) items * items));
        return above.divide(below, MathContext.DECIMAL64)
                .sqrt(MathContext.DECIMAL64)
                .setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal divided(long above, long below) {
        return BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), DECIMALS, RoundingMode.HALF_UP);
    }
}
