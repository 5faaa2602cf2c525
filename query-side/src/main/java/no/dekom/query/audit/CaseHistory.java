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

    /**
     * The facts of a case with the choice of one kind of them, for the fragment {@code audit/history :: history}.
     *
     * @param chosen the page's parameter {@code hendelse}: the stored name of an event, or null for all
     */
    History of(CaseKind kind, String id, Predicate<String> shown, String chosen);

    /**
     * Historikk med valg av hva den skal vise, og hva som er endret mellom to tidspunkter.
     *
     * @param dossier where those who control see the case, and get it with proofs
     * @param readers where it stands who has read the case; null when that is not noted
     */
    record History(
            List<TimelineEntry> entries,
            List<Kind> kinds,
            String chosen,
            Compared compared,
            String dossier,
            String readers) {}

    /** A kind of fact that the case has, and how many of it. */
    record Kind(String name, String text, int count) {}
}
