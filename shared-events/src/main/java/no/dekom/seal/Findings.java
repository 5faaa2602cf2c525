package no.dekom.seal;

import java.util.ArrayList;
import java.util.List;

/** What was found, the first hundred, and how many in all. */
final class Findings {

    private static final int TOLD = 100;

    private final List<Finding> told = new ArrayList<>();
    private long count;

    void add(Finding finding) {
        count++;
        if (told.size() < TOLD) {
            told.add(finding);
        }
    }

    List<Finding> told() {
        return List.copyOf(told);
    }

    long count() {
        return count;
    }
}
