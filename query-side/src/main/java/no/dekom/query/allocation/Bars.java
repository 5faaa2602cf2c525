package no.dekom.query.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Stolpediagram over dem som får mest. The table beside it has them all. */
record Bars(List<Bar> bars, int height) {

    private static final int MOST = 12;
    private static final int WIDTH = 320;
    private static final int STEP = 28;

    /** @param y top of the bar; {@code before} is the length of the other distribution's bar, 0 for none */
    public record Bar(String name, long kroner, int y, int length, int before) {}

    static Bars of(List<ResultTable.Row> rows) {
        var shown = rows.stream()
                .filter(row -> row.sum().kroner() > 0)
                .sorted(Comparator.comparing(ResultTable.Row::sum).reversed())
                .limit(MOST)
                .toList();
        var largest = shown.stream()
                .mapToLong(row -> Math.max(
                        row.sum().kroner(),
                        row.before() == null ? 0 : row.before().kroner()))
                .max()
                .orElse(1);
        var bars = new ArrayList<Bar>();
        for (var row : shown) {
            bars.add(new Bar(
                    row.name(),
                    row.sum().kroner(),
                    bars.size() * STEP,
                    length(row.sum().kroner(), largest),
                    row.before() == null ? 0 : length(row.before().kroner(), largest)));
        }
        return new Bars(bars, Math.max(shown.size(), 1) * STEP);
    }

    private static int length(long kroner, long largest) {
        return (int) (kroner * WIDTH / largest);
    }

    public boolean empty() {
        return bars.isEmpty();
    }
}
