package no.dekom.query.accounts;

import java.util.ArrayList;
import java.util.List;

/** Stolpediagram over beløp. The table beside it has the same figures. */
public record FigureBars(List<Bar> bars, int height) {

    private static final int WIDTH = 240;
    private static final int STEP = 28;

    /** @param y top of the bar; {@code within} is the length of what is part of it, 0 for none */
    public record Bar(String name, long kroner, int y, int length, int within) {}

    /** Et beløp som skal tegnes, with a part of it, or 0. */
    record Figure(String name, long kroner, long within) {}

    static FigureBars of(List<Figure> figures) {
        var largest = figures.stream().mapToLong(Figure::kroner).max().orElse(0);
        var bars = new ArrayList<Bar>();
        for (var figure : figures) {
            bars.add(new Bar(
                    figure.name(),
                    figure.kroner(),
                    bars.size() * STEP,
                    length(figure.kroner(), largest),
                    length(figure.within(), largest)));
        }
        return new FigureBars(bars, Math.max(1, bars.size()) * STEP);
    }

    /** What is something is seen, however little. */
    private static int length(long kroner, long largest) {
        return kroner <= 0 ? 0 : (int) Math.max(1, kroner * WIDTH / largest);
    }

    public boolean empty() {
        return bars.stream().allMatch(bar -> bar.length() == 0);
    }
}
