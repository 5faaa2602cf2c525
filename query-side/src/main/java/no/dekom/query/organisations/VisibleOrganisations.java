package no.dekom.query.organisations;

import java.util.Optional;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.audit.CaseLinks;
import org.springframework.stereotype.Component;

/** Links to organisations, for those who may see the roles in them. */
@Component
class VisibleOrganisations implements CaseLinks {

    private final Organisations organisations;

    VisibleOrganisations(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Set<CaseKind> kinds() {
        return Set.of(CaseKind.ORGANISATION);
    }

    @Override
    public Optional<CaseLink> find(ActingAs actor, CaseKind kind, String id) {
        return Organisations.MAY_SEE.contains(actor.role())
                ? organisations
                        .find(actor, id)
                        .map(one -> new CaseLink(one.name(), OrganisationsPage.path(one.id()), name -> true))
                : Optional.empty();
    }
}
