package no.dekom.query.audit;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.dekom.events.ActingAs;

/** A capability's cases, for those who link to them from elsewhere: the start page and the auditor's search. */
public interface CaseLinks {

    /** The kinds of cases it knows. */
    Set<CaseKind> kinds();

    /** A case as the actor may see it; empty when there is none or it is not the actor's to see. */
    Optional<CaseLink> find(ActingAs actor, CaseKind kind, String id);

    /**
     * En sak å lenke til.
     *
     * @param shown by the stored name of an event: whether the actor may see that fact of the case
     */
    record CaseLink(String title, String path, Predicate<String> shown) {}
}
