package no.dekom.query.outcomes;

import java.util.List;
import java.util.Optional;
import no.dekom.events.ActingAs;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.audit.CaseLinks;
import org.springframework.stereotype.Component;

/** Søknaden eller tiltaket som rapporten er om, for those who may see it. */
@Component
class WhereItComesFrom {

    private final List<CaseLinks> links;

    WhereItComesFrom(List<CaseLinks> links) {
        this.links = links;
    }

    /** The address of the case; empty when the reader may not see it, or there is none. */
    Optional<String> path(ActingAs actor, OutcomeView outcome) {
        var kind = outcome.ofSeedFund() ? CaseKind.APPLICATION : CaseKind.NEEDS_MEASURE;
        return links.stream()
                .filter(it -> it.kinds().contains(kind))
                .flatMap(it -> it.find(actor, kind, outcome.about().origin()).stream())
                .map(CaseLinks.CaseLink::path)
                .findFirst();
    }
}
