package no.dekom.query.allocation;

import java.util.Optional;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.audit.CaseLinks;
import org.springframework.stereotype.Component;

/** Links to models and scenarios; who sees one, sees all its facts. */
@Component
class VisibleAllocation implements CaseLinks {

    private final CountyModels models;
    private final Scenarios scenarios;

    VisibleAllocation(CountyModels models, Scenarios scenarios) {
        this.models = models;
        this.scenarios = scenarios;
    }

    @Override
    public Set<CaseKind> kinds() {
        return Set.of(CaseKind.ALLOCATION_MODEL, CaseKind.SCENARIO);
    }

    @Override
    public Optional<CaseLink> find(ActingAs actor, CaseKind kind, String id) {
        return kind == CaseKind.SCENARIO
                ? scenarios.find(actor, id).map(one -> new CaseLink(one.title(), "/fordeling/" + id, name -> true))
                : models.find(actor, id)
                        .map(one -> new CaseLink(one.title(), "/fordeling/modeller/" + id, name -> true));
    }
}
