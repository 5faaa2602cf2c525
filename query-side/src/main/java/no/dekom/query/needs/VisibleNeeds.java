package no.dekom.query.needs;

import java.util.Optional;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.audit.CaseLinks;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Links to needs reports and measures; who sees one, sees all its facts. */
@Component
class VisibleNeeds implements CaseLinks {

    private final Measures measures;
    private final NeedsReports reports;
    private final Texts texts;

    VisibleNeeds(Measures measures, NeedsReports reports, Texts texts) {
        this.measures = measures;
        this.reports = reports;
        this.texts = texts;
    }

    @Override
    public Set<CaseKind> kinds() {
        return Set.of(CaseKind.NEEDS_MEASURE, CaseKind.NEEDS_REPORT);
    }

    @Override
    public Optional<CaseLink> find(ActingAs actor, CaseKind kind, String id) {
        return kind == CaseKind.NEEDS_MEASURE
                ? measures.find(actor, id).map(it -> new CaseLink(it.title(), "/tiltak/" + id, name -> true))
                : reports.find(actor, id)
                        .map(it -> new CaseLink(
                                texts.of(
                                        "needs.report.of",
                                        it.name(),
                                        it.content().schoolYear()),
                                "/behov/" + id,
                                name -> true));
    }
}
