package no.dekom.query.audit;

import java.util.List;
import java.util.function.Predicate;
import no.dekom.query.frame.TimelineEntry;

/** Historikken til en sak, in words, as the pages show it. */
public interface CaseHistory {

    /**
     * The facts of a case, the newest first.
     *
     * @param shown by the stored name of the event, such as {@code seedfunds.ApplicationAssessed}; false hides the fact.
     *     The caller knows who may see what
     */
    List<TimelineEntry> of(CaseKind kind, String id, Predicate<String> shown);
}
