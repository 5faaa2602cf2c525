package no.dekom.query.control;

import java.util.Optional;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.audit.CaseLinks;
import org.springframework.stereotype.Component;

/** Kontrollene som saker å lenke til, for those who control. */
@Component
class VisibleControls implements CaseLinks {

    private final Controls controls;

    VisibleControls(Controls controls) {
        this.controls = controls;
    }

    @Override
    public Set<CaseKind> kinds() {
        return Set.of(CaseKind.CONTROL);
    }

    @Override
    public Optional<CaseLink> find(ActingAs actor, CaseKind kind, String id) {
        return actor.role() == Role.AUDITOR
                ? controls.find(id).map(it -> new CaseLink(it.begun().title(), it.path(), name -> true))
                : Optional.empty();
    }
}
