package no.dekom.query.surveys;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.dekom.query.surveys.SurveyResults.Figures;

/** Stolpediagram over gjennomsnitt fra 1 til 5. The table beside it has the same figures. */
public record MeanBars(List<Bar> bars, int height) {

    private static final int STEP = 28;
    private static final BigDecimal UNIT = BigDecimal.valueOf(48);

    /** @param y top of the bar; {@code before} is the length of what it was, 0 for none */
    public record Bar(String name, BigDecimal mean, int y, int length, int before) {}

    static MeanBars of(List<Figures> figures) {
        var bars = new ArrayList<Bar>();
        for (var it : figures) {
            bars.add(new Bar(
                    it.name(),
                    it.now().mean(),
                    bars.size() * STEP,
                    length(it.now().mean()),
                    it.before() == null ? 0 : length(it.before().mean())));
        }
        return new MeanBars(bars, Math.max(1, bars.size()) * STEP);
    }

    private static int length(BigDecimal mean) {
        return mean.multiply(UNIT).intValue();
    }

    public boolean empty() {
        return bars.isEmpty();
    }
}
