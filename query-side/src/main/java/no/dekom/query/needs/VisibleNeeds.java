package no.dekom.query.needs;

import java.util.Optional;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.audit.CaseLinks;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Links to needs reports, measures and plans; who sees one, sees all its facts. */
@Component
class VisibleNeeds implements CaseLinks {

    private final Measures measures;
    private final NeedsReports reports;
    private final Plans plans;
    private final Texts texts;

    VisibleNeeds(Measures measures, NeedsReports reports, Plans plans, Texts texts) {
        this.measures = measures;
        this.reports = reports;
        this.plans = plans;
        this.texts = texts;
    }

    @Override
    public Set<CaseKind> kinds() {
        return Set.of(CaseKind.NEEDS_MEASURE, CaseKind.NEEDS_REPORT, CaseKind.LONG_TERM_PLAN);
    }

    @Override
    public Optional<CaseLink> find(ActingAs actor, CaseKind kind, String id) {
        if (kind == CaseKind.LONG_TERM_PLAN) {
            return plans.versionsOf(actor, id).stream()
                    .findFirst()
                    .map(it -> new CaseLink(it.content().title(), "/planer/" + id, name -> true));
        }
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
