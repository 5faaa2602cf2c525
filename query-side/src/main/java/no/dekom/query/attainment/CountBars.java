package no.dekom.query.attainment;

import java.util.ArrayList;
import java.util.List;

/** Stolpediagram over antall. Each bar says its counts in words; the table beside it has the same figures. */
public record CountBars(List<Bar> bars, int height) {

    private static final int WIDTH = 200;
    private static final int STEP = 26;

    /** @param y top of the bar; {@code end} is where its last part ends */
    public record Bar(String name, String words, int y, int end, List<Segment> segments) {}

    /** En del av en stolpe. @param kind its looks */
    public record Segment(int x, int width, String kind) {

        public String looks() {
            return "dekom-bars__part dekom-bars__part--" + kind;
        }
    }

    /** Det som skal tegnes: the parts from the left, with their looks. */
    record Figure(String name, String words, List<Part> parts) {

        int total() {
            return parts.stream().mapToInt(Part::count).sum();
        }
    }

    record Part(int count, String kind) {}

    static CountBars of(List<Figure> figures) {
        var most = figures.stream().mapToInt(Figure::total).max().orElse(0);
        var bars = new ArrayList<Bar>();
        for (var figure : figures) {
            var segments = new ArrayList<Segment>();
            var before = 0;
            for (var part : figure.parts()) {
                var x = scaled(before, most);
                before += part.count();
                if (part.count() > 0) {
                    segments.add(new Segment(x, scaled(before, most) - x, part.kind()));
                }
            }
            bars.add(new Bar(figure.name(), figure.words(), bars.size() * STEP, scaled(before, most), segments));
        }
        return new CountBars(bars, Math.max(1, bars.size()) * STEP);
    }

    private static int scaled(int count, int most) {
        return most == 0 ? 0 : count * WIDTH / most;
    }

    public boolean empty() {
        return bars.stream().allMatch(it -> it.end() == 0);
    }
}
