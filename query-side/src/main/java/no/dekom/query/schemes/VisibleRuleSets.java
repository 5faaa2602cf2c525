package no.dekom.query.schemes;

import java.util.Optional;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.audit.CaseLinks;
import org.springframework.stereotype.Component;

/** Links to rule sets; who sees one, sees all its facts. */
@Component
class VisibleRuleSets implements CaseLinks {

    private final RuleSets ruleSets;

    VisibleRuleSets(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    @Override
    public Set<CaseKind> kinds() {
        return Set.of(CaseKind.RULE_SET);
    }

    @Override
    public Optional<CaseLink> find(ActingAs actor, CaseKind kind, String id) {
        return ruleSets.find(actor, id).map(one -> new CaseLink(one.title(), "/regelsett/" + id, name -> true));
    }
}
