package no.dekom.query.seedfunds;

import java.util.List;
import java.util.stream.Stream;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Det som er ulikt når to endrer samme søknad: what stands now beside what is written, field by field. */
@Component
class ApplicationConflict {

    private static final List<String> FIELDS = List.of(
            "title",
            "schools",
            "aim",
            "basis",
            "basisText",
            "tookPart",
            "involvement",
            "budget",
            "sharing",
            "university");

    private final Texts texts;
    private final Formats formats;

    ApplicationConflict(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /**
     * A field that is not the same in both.
     *
     * @param take the fields that put what stands now into the draft
     */
    record Difference(
            String field,
            ApplyStep step,
            List<String> current,
            List<String> written,
            List<ApplicationDraft.Field> take) {}

    List<Difference> between(ApplyForm apply, ApplicationSchools.Named schools) {
        var current = ApplicationDraft.of(apply.application().content());
        return FIELDS.stream()
                .map(field -> new Difference(
                        field,
                        ApplyStep.asking(field),
                        lines(field, current, schools),
                        lines(field, apply.draft(), schools),
                        current.fields().stream()
                                .filter(one -> one.name().split("\\[", 2)[0].equals(field))
                                .toList()))
                .filter(difference -> !difference.current().equals(difference.written()))
                .toList();
    }

    private List<String> lines(String field, ApplicationDraft draft, ApplicationSchools.Named schools) {
        return switch (field) {
            case "schools" -> draft.schools().stream().map(schools::name).toList();
            case "basis" -> draft.basis().stream().map(texts::of).toList();
            case "tookPart" -> draft.tookPart().stream().map(texts::of).toList();
            case "budget" ->
                draft.rows().stream().map(row -> line(row, schools)).toList();
            default ->
                Stream.of(draft.text(field)).filter(text -> !text.isEmpty()).toList();
        };
    }

    private String line(ApplicationDraft.Row row, ApplicationSchools.Named schools) {
        var sum = row.kroner() == null ? row.amount() : formats.kroner(row.kroner());
        var kind = row.kind().isEmpty() ? "" : texts.of("enum.BudgetKind." + row.kind());
        return "%s: %s, %s (%s)".formatted(kind, row.text(), sum, schools.name(row.school()));
    }
}
