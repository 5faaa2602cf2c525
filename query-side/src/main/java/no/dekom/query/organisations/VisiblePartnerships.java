package no.dekom.query.organisations;

import java.util.Optional;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.audit.CaseLinks;
import org.springframework.stereotype.Component;

/** Links to partnerships, for those who may see them. */
@Component
class VisiblePartnerships implements CaseLinks {

    private final Partnerships partnerships;

    VisiblePartnerships(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    @Override
    public Set<CaseKind> kinds() {
        return Set.of(CaseKind.PARTNERSHIP);
    }

    @Override
    public Optional<CaseLink> find(ActingAs actor, CaseKind kind, String id) {
        return partnerships
                .find(actor, id)
                .map(it ->
                        new CaseLink(PartnershipPages.title(it), PartnershipPages.PATH + "/" + it.id(), name -> true));
    }
}
