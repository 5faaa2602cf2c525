package no.dekom.query.complaints;

import java.util.Optional;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.audit.CaseLinks;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Klagene som saker å lenke til. */
@Component
class VisibleComplaints implements CaseLinks {

    private final Complaints complaints;
    private final Texts texts;

    VisibleComplaints(Complaints complaints, Texts texts) {
        this.complaints = complaints;
        this.texts = texts;
    }

    @Override
    public Set<CaseKind> kinds() {
        return Set.of(CaseKind.COMPLAINT);
    }

    @Override
    public Optional<CaseLink> find(ActingAs actor, CaseKind kind, String id) {
        return complaints
                .find(actor, id)
                .map(it -> new CaseLink(
                        texts.of(
                                "complaints.case.title",
                                it.decision().name(),
                                Integer.toString(it.decision().year())),
                        it.path(),
                        name -> true));
    }
}
