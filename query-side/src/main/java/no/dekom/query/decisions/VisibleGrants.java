package no.dekom.query.decisions;

import java.util.Optional;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.audit.CaseLinks;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Tilskuddene som saker å lenke til: those of one's own county or organisation, not the hundreds of all others. */
@Component
class VisibleGrants implements CaseLinks {

    private final Grants grants;
    private final Texts texts;

    VisibleGrants(Grants grants, Texts texts) {
        this.grants = grants;
        this.texts = texts;
    }

    @Override
    public Set<CaseKind> kinds() {
        return Set.of(CaseKind.GRANT);
    }

    @Override
    public Optional<CaseLink> find(ActingAs actor, CaseKind kind, String id) {
        return grants.find(actor, id)
                .filter(it ->
                        Grants.isInside(actor, it.county()) || it.recipient().equals(actor.organisation()))
                .map(it -> new CaseLink(
                        texts.of("decisions.grant.title", it.name(), Integer.toString(it.year())),
                        DecisionListPage.PATH + "/sak/" + id,
                        GrantPage.shownTo(Grants.isInside(actor, it.county()))));
    }
}
