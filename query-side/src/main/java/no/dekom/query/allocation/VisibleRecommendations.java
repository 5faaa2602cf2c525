package no.dekom.query.allocation;

import java.util.Optional;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.audit.CaseLinks;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Innstillingene som saker å lenke til. */
@Component
class VisibleRecommendations implements CaseLinks {

    private final Recommendations recommendations;
    private final Texts texts;

    VisibleRecommendations(Recommendations recommendations, Texts texts) {
        this.recommendations = recommendations;
        this.texts = texts;
    }

    @Override
    public Set<CaseKind> kinds() {
        return Set.of(CaseKind.RECOMMENDATION);
    }

    @Override
    public Optional<CaseLink> find(ActingAs actor, CaseKind kind, String id) {
        return recommendations
                .find(actor, id)
                .map(it -> new CaseLink(
                        texts.of("allocation.recommendation.title", Integer.toString(it.year())),
                        RecommendationListPage.PATH + "/" + id,
                        RecommendationPage.shownTo(recommendations.isInside(actor, it))));
    }
}
