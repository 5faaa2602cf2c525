package no.dekom.query.outcomes;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import no.dekom.events.outcomes.Attainment;
import no.dekom.events.outcomes.OutcomeCriterion;
import no.dekom.events.outcomes.OutcomeReport;
import no.dekom.query.frame.Form;

/** En rapport slik den leses, sent or as it will read when it is sent; what is not written yet is null or empty. */
public record ReportView(
        String whatWasDone,
        List<Row> rows,
        List<Answer> answers,
        String whatDidNotWork,
        String whatStays,
        String meeting,
        LocalDate sharedOn) {

    /** Hva pengene gikk til. {@code spent} is null when not written yet. */
    public record Row(String school, String schoolName, String text, Long budgeted, Long spent, String explanation) {

        public Long difference() {
            return budgeted == null || spent == null ? null : spent - budgeted;
        }
    }

    /** Svar på ett kriterium. */
    public record Answer(OutcomeCriterion criterion, Attainment attainment, String qualifier) {}

    public long budgeted() {
        return rows.stream()
                .map(Row::budgeted)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    public long spent() {
        return rows.stream()
                .map(Row::spent)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    static ReportView of(OutcomeReport report, Function<String, String> schoolName) {
        return new ReportView(
                report.whatWasDone(),
                report.spending().stream()
                        .map(line -> new Row(
                                line.school().value(),
                                schoolName.apply(line.school().value()),
                                line.text(),
                                line.budgeted().kroner(),
                                line.spent().kroner(),
                                line.explanation()))
                        .toList(),
                report.answers().stream()
                        .map(it -> new Answer(it.criterion(), it.attainment(), it.qualifier()))
                        .toList(),
                report.whatDidNotWork(),
                report.whatStays(),
                report.sharedAt() == null ? "" : report.sharedAt().meeting(),
                report.sharedAt() == null ? null : report.sharedAt().date());
    }

    /** The report that a form would give; rows where nothing is written are left out. */
    static ReportView of(Form form, Function<String, String> schoolName) {
        var rows = new ArrayList<Row>();
        for (var at = 0; at < form.rows("spending", 0); at++) {
            var row = "spending[" + at + "].";
            var spent = form.value(row + "spent");
            if (!form.value(row + "text").isBlank() || !spent.isBlank()) {
                rows.add(new Row(
                        form.value(row + "school"),
                        schoolName.apply(form.value(row + "school")),
                        form.value(row + "text"),
                        kroner(form.value(row + "budgeted")),
                        kroner(spent),
                        form.value(row + "explanation")));
            }
        }
        return new ReportView(
                form.value("whatWasDone"),
                rows,
                Arrays.stream(OutcomeCriterion.values())
                        .map(it -> answer(form, it))
                        .toList(),
                form.value("whatDidNotWork"),
                form.value("whatStays"),
                form.value("sharedAt.meeting"),
                date(form.value("sharedAt.date")));
    }

    private static Answer answer(Form form, OutcomeCriterion criterion) {
        var row = "answers[" + criterion.ordinal() + "].";
        var attainment = Arrays.stream(Attainment.values())
                .filter(it -> form.chosen(row + "attainment", it.name()))
                .findFirst()
                .orElse(null);
        return new Answer(criterion, attainment, form.value(row + "qualifier"));
    }

    private static Long kroner(String text) {
        var bare = text.replaceAll("\\p{Z}|\\s", "");
        return bare.matches("\\d{1,12}") ? Long.valueOf(bare) : null;
    }

    private static LocalDate date(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }
}
