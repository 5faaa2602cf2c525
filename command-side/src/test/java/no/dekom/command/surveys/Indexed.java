package no.dekom.command.surveys;

import java.util.ArrayList;
import java.util.List;

/** Answers with given moments: low, middle and high indexes, as many of each as it takes. */
final class Indexed {

    static final int ITEMS = 10;
    private static final double CLOSE = 0.03;

    private Indexed() {}

    /** One row a person, of {@link #ITEMS} figures; mean and deviation are met well within rounding, the median exactly. */
    static List<List<Integer>> answers(int n, double mean, double median, double deviation) {
        var middle = (int) Math.round(median * ITEMS);
        for (var low = ITEMS; low < middle; low++) {
            for (var high = middle + 1; high <= 5 * ITEMS; high++) {
                for (var lows = 1; lows < n / 2; lows++) {
                    for (var highs = 1; highs < n / 2; highs++) {
                        if (fits(n, mean, deviation, new int[] {low, middle, high}, lows, highs)) {
                            return rows(n, new int[] {low, middle, high}, lows, highs);
                        }
                    }
                }
            }
        }
        throw new IllegalArgumentException("No such answers");
    }

    private static boolean fits(int n, double mean, double deviation, int[] at, int lows, int highs) {
        var mids = n - lows - highs;
        var sum = (double) lows * at[0] + (double) mids * at[1] + (double) highs * at[2];
        var got = sum / n;
        if (Math.abs(got / ITEMS - mean) > CLOSE) {
            return false;
        }
        var squares =
                lows * Math.pow(at[0] - got, 2) + mids * Math.pow(at[1] - got, 2) + highs * Math.pow(at[2] - got, 2);
        return Math.abs(Math.sqrt(squares / (n - 1)) / ITEMS - deviation) < CLOSE;
    }

    private static List<List<Integer>> rows(int n, int[] at, int lows, int highs) {
        var rows = new ArrayList<List<Integer>>();
        for (var person = 0; person < n; person++) {
            rows.add(row(person < lows ? at[0] : person < n - highs ? at[1] : at[2]));
        }
        return rows;
    }

    /** Figures that add up to the sum, as alike as they can be. */
    private static List<Integer> row(int sum) {
        var row = new ArrayList<Integer>();
        for (var item = 0; item < ITEMS; item++) {
            row.add(sum / ITEMS + (item < sum % ITEMS ? 1 : 0));
        }
        return row;
    }
}
