package no.dekom.query.audit;

import java.util.List;
import no.dekom.query.frame.KeyFact;
import no.dekom.query.frame.TimelineEntry;

/** Det den lesbare delen av en dokumentasjonspakke viser. */
record DossierView(
        String language,
        String title,
        List<KeyFact> facts,
        List<CaseView> cases,
        List<DossierSums.Explained> sums,
        List<DocumentView> documents,
        String checkpoint) {

    /** En sak med historikken sin, the oldest fact first. */
    record CaseView(String title, List<TimelineEntry> entries) {}

    /** Et dokument i pakken. */
    record DocumentView(String file, String what) {}
}
