package no.dekom.seal;

import java.util.ArrayList;
import java.util.List;

/** What was found, the first hundred, and how many in all. */
final class Findings {

    private static final int TOLD = 100;

    private final String of;

    private final List<Finding> told = new ArrayList<>();
    private long count;

    /** @param of put before each text: of which log it is, empty for that of events */
    Findings(String of) {
        this.of = of;
    }

    void add(Finding finding) {
        count++;
        if (told.size() < TOLD) {
            told.add(new Finding(finding.from(), finding.to(), of + finding.text()));
        }
    }

    List<Finding> told() {
        return List.copyOf(told);
    }

    long count() {
        return count;
    }
}
