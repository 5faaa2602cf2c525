package no.dekom.query.audit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.dekom.events.ActingAs;
import no.dekom.query.audit.CaseLinks.CaseLink;
import org.springframework.stereotype.Component;

/** Finds a case of any kind, by the capability that knows the kind. */
@Component
public class CaseFinder {

    private final Map<CaseKind, CaseLinks> links = new EnumMap<>(CaseKind.class);

    CaseFinder(List<CaseLinks> links) {
        links.forEach(one -> one.kinds().forEach(kind -> this.links.put(kind, one)));
    }

    /** A case as the actor may see it; empty when there is none, no page shows it, or it is not the actor's to see. */
    public Optional<CaseLink> find(ActingAs actor, CaseKind kind, String id) {
        var known = links.get(kind);
        return known == null ? Optional.empty() : known.find(actor, kind, id);
    }
}
