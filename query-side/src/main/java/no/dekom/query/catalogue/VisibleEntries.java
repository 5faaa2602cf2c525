package no.dekom.query.catalogue;

import java.util.Optional;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.audit.CaseLinks;
import org.springframework.stereotype.Component;

/** Links to what lies in the catalogue; everybody may see it. */
@Component
class VisibleEntries implements CaseLinks {

    private final Catalogue catalogue;

    VisibleEntries(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Set<CaseKind> kinds() {
        return Set.of(CaseKind.CATALOGUE_ENTRY);
    }

    @Override
    public Optional<CaseLink> find(ActingAs actor, CaseKind kind, String id) {
        return catalogue
                .entry(id)
                .map(it -> new CaseLink(it.content().title(), CataloguePage.PATH + "/" + id, name -> true));
    }
}
