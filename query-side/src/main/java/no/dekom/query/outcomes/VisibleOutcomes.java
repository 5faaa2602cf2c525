package no.dekom.query.outcomes;

import java.util.Optional;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.audit.CaseLinks;
import org.springframework.stereotype.Component;

/** Links to reports; who sees one, sees all its facts. */
@Component
class VisibleOutcomes implements CaseLinks {

    private final Outcomes outcomes;

    VisibleOutcomes(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public Set<CaseKind> kinds() {
        return Set.of(CaseKind.MEASURE);
    }

    @Override
    public Optional<CaseLink> find(ActingAs actor, CaseKind kind, String id) {
        return outcomes.find(actor, id).map(outcome -> new CaseLink(outcome.title(), "/rapporter/" + id, name -> true));
    }
}
