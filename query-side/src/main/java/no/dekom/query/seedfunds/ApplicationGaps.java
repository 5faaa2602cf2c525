package no.dekom.query.seedfunds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Hva som mangler i en søknad før den kan sendes. The command checks again; this is said sooner and step by step. */
@Component
class ApplicationGaps {

    private static final Map<String, Integer> MOST = Map.of(
            "title", 150, "aim", 4000, "basisText", 4000, "involvement", 4000, "sharing", 4000, "university", 2000);

    private final Texts texts;
    private final Formats formats;

    ApplicationGaps(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /** What is missing or wrong in a field, and what to do. */
    record Gap(ApplyStep step, String field, String text) {}

    List<Gap> in(ApplicationDraft draft, long cap, ApplicationSchools.Named schools) {
        var gaps = new ArrayList<Gap>();
        missing(gaps, draft, "title");
        missing(gaps, draft, "aim");
        if (draft.basis().isEmpty()) {
            add(gaps, "basis", "application.gap.basis");
        }
        missing(gaps, draft, "basisText");
        if (draft.tookPart().isEmpty()) {
            add(gaps, "tookPart", "application.gap.tookPart");
        }
        missing(gaps, draft, "involvement");
        draft.rows().forEach(row -> line(gaps, draft, row));
        draft.schools().forEach(school -> budgetOf(gaps, draft, school, cap, schools));
        missing(gaps, draft, "sharing");
        MOST.forEach((field, most) -> {
            if (draft.text(field).length() > most) {
                add(gaps, field, "application.gap.too-long", draft.text(field).length() - most);
            }
        });
        return gaps;
    }

    private void missing(List<Gap> gaps, ApplicationDraft draft, String field) {
        if (draft.text(field).isEmpty()) {
            add(gaps, field, "application.gap." + field);
        }
    }

    private void line(List<Gap> gaps, ApplicationDraft draft, ApplicationDraft.Row row) {
        var number = row.at() + 1;
        if (!draft.schools().contains(row.school())) {
            add(gaps, row.field("school"), "application.gap.line.school", number);
        }
        if (row.kind().isEmpty()) {
            add(gaps, row.field("kind"), "application.gap.line.kind", number);
        }
        if (row.text().isEmpty()) {
            add(gaps, row.field("text"), "application.gap.line.text", number);
        } else if (row.text().length() > 200) {
            add(gaps, row.field("text"), "application.gap.too-long", row.text().length() - 200);
        }
        if (row.kroner() == null) {
            add(gaps, row.field("amount"), "application.gap.line.amount", number);
        }
    }

    private void budgetOf(
            List<Gap> gaps, ApplicationDraft draft, String school, long cap, ApplicationSchools.Named schools) {
        var sum = draft.sumOf(school);
        if (sum == 0) {
            add(gaps, "budget", "application.gap.budget", schools.name(school));
        }
        if (sum > cap) {
            add(
                    gaps,
                    "budget",
                    "application.gap.cap",
                    schools.name(school),
                    formats.kroner(sum - cap),
                    formats.kroner(cap));
        }
    }

    private void add(List<Gap> gaps, String field, String key, Object... values) {
        gaps.add(new Gap(ApplyStep.asking(field), field, texts.of(key, values)));
    }
}
