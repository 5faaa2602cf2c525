package no.dekom.query.decisions;

import java.util.List;
import no.dekom.query.frame.RecommendedSums.Reason;

/** Et vedtaksbrev slik det skal leses. */
public record LetterView(
        String language, String title, String from, String to, String date, String reference, List<Section> sections) {

    /** En del av brevet. */
    public record Section(String title, List<String> lines, List<Reason> reasons) {

        static Section of(String title, List<String> lines) {
            return new Section(title, lines, List.of());
        }
    }
}
