package no.dekom.query.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.query.audit.AuditProjection.Change;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Texts;
import no.dekom.query.frame.TimelineEntry;
import org.springframework.stereotype.Component;

/** Før og etter, som folk skriver det. A text that is told for the first time is no change: the case itself shows it. */
@Component
class ChangeWords {

    private static final int LONGEST = 160;

    private final Texts texts;
    private final Formats formats;
    private final Names names;
    private final CaseTitles titles;

    ChangeWords(Texts texts, Formats formats, Names names, CaseTitles titles) {
        this.texts = texts;
        this.formats = formats;
        this.names = names;
        this.titles = titles;
    }

    List<TimelineEntry.Change> of(List<Change> changes, Instant at) {
        return changes.stream()
                .filter(it -> it.before() != null
                        || it.kind().startsWith("sum.")
                        || it.kind().startsWith("date."))
                .filter(it -> it.before() != null || !it.kind().matches("sum\\.(budget|measureBudget)"))
                .map(it -> new TimelineEntry.Change(
                        what(it, at), value(it.kind(), it.before(), true), value(it.kind(), it.after(), true)))
                .toList();
    }

    /** One change with the whole of its texts, also one that tells something for the first time. */
    TimelineEntry.Change whole(Change change, Instant at) {
        return new TimelineEntry.Change(
                what(change, at),
                value(change.kind(), change.before(), false),
                value(change.kind(), change.after(), false));
    }

    private String what(Change change, Instant at) {
        var words = new StringBuilder(texts.of("audit.change." + change.kind()));
        if (change.school() != null) {
            words.append(", ").append(names.organisation(new OrganisationId(change.school()), at));
        }
        if (change.part() != null && !change.kind().contains(".case")) {
            words.append(", ").append(part(change));
        }
        return words.toString();
    }

    private String part(Change change) {
        return switch (change.kind()) {
            case "sum.advised" -> names.person(new PersonId(change.part()));
            case "sum.budget" -> led("enum.BudgetKind.", change.part());
            case "sum.measureBudget" -> led("enum.CostKind.", change.part());
            case "text.ruleSource" -> texts.of("audit.change." + change.part());
            case "sum.prioritised" -> titles.of(CaseKind.NEEDS_MEASURE, change.part());
            case "answer.Heard" -> texts.of("enum.HeardParty." + change.part());
            case "answer.Attainment", "answer.Criterion" -> texts.of("enum.OutcomeCriterion." + change.part());
            default -> change.part();
        };
    }

    private String value(String kind, String value, boolean shortened) {
        if (value == null) {
            return null;
        }
        return switch (kind.substring(0, kind.indexOf('.'))) {
            case "sum" -> formats.kroner(Long.parseLong(value));
            case "date" ->
                value.contains("T") ? formats.dateTime(Instant.parse(value)) : formats.date(LocalDate.parse(value));
            case "choices" ->
                Arrays.stream(value.split(","))
                        .map(it -> texts.of("enum." + kind.substring(kind.indexOf('.') + 1) + "." + it))
                        .collect(Collectors.joining(", "));
            case "organisations" ->
                Arrays.stream(value.split(","))
                        .map(it -> names.organisation(new OrganisationId(it)))
                        .collect(Collectors.joining(", "));
            case "answer" -> text(kind.equals("answer.Attainment") ? led("enum.Attainment.", value) : value, shortened);
            default -> text(value, shortened);
        };
    }

    /** {@code EQUIPMENT: tables} with the word for its first part. */
    private String led(String keys, String value) {
        var cut = value.indexOf(": ");
        return cut < 0 ? texts.of(keys + value) : texts.of(keys + value.substring(0, cut)) + value.substring(cut);
    }

    private static String text(String text, boolean shortened) {
        return shortened ? shortened(text) : text;
    }

    private static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        var space = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, space > 0 ? space : LONGEST) + " …";
    }
}
