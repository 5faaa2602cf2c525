package no.dekom.query.outcomes;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import no.dekom.events.outcomes.ActivityKind;
import no.dekom.events.outcomes.Attainment;
import no.dekom.events.outcomes.CriterionLevel;
import no.dekom.events.outcomes.Evidence;
import no.dekom.events.outcomes.OutcomeCriterion;
import no.dekom.events.outcomes.OutcomeReport;
import no.dekom.events.outcomes.ParticipantGroup;
import no.dekom.events.outcomes.SuccessGroup;
import no.dekom.query.frame.Form;

/** En rapport slik den leses, sent or as it will read when it is sent; what is not written yet is null or empty. */
public record ReportView(
        String whatWasDone,
        List<Row> rows,
        List<Activity> activities,
        List<TookPart> participation,
        List<Answer> answers,
        List<Factor> factors,
        String whatDidNotWork,
        String whatStays,
        String staysWith,
        String meeting,
        LocalDate sharedOn) {

    /** Hva pengene gikk til. {@code spent} is null when not written yet. */
    public record Row(String school, String schoolName, String text, Long budgeted, Long spent, String explanation) {

        public Long difference() {
            return budgeted == null || spent == null ? null : spent - budgeted;
        }
    }

    /** Aktiviteter av ett slag mot plan. */
    public record Activity(
            ActivityKind kind, long planned, long held, long hoursPlanned, long hoursUsed, String note) {}

    /** Hvor mange som deltok. */
    public record TookPart(ParticipantGroup group, long tookPart, long ofHowMany) {}

    /** Svar på ett kriterium. */
    public record Answer(
            OutcomeCriterion criterion,
            Attainment attainment,
            CriterionLevel level,
            String qualifier,
            String reason,
            Evidence evidence) {}

    /** Suksessfaktor. */
    public record Factor(SuccessGroup group, String text) {}

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
                report.activities().stream()
                        .map(it -> new Activity(
                                it.kind(), it.planned(), it.held(), it.hoursPlanned(), it.hoursUsed(), it.note()))
                        .toList(),
                report.participation().stream()
                        .map(it -> new TookPart(it.group(), it.tookPart(), it.ofHowMany()))
                        .toList(),
                report.answers().stream()
                        .map(it -> new Answer(
                                it.criterion(),
                                it.attainment(),
                                it.level(),
                                it.qualifier(),
                                it.reason(),
                                it.evidence()))
                        .toList(),
                report.successFactors().stream()
                        .map(it -> new Factor(it.group(), it.text()))
                        .toList(),
                report.whatDidNotWork(),
                report.whatStays(),
                report.staysWith(),
                report.sharedAt() == null ? "" : report.sharedAt().meeting(),
                report.sharedAt() == null ? null : report.sharedAt().date());
    }

    /** The report that a form would give; rows where nothing is written are left out. */
    static ReportView of(Form form, Function<String, String> schoolName) {
        return new ReportView(
                form.value("whatWasDone"),
                spending(form, schoolName),
                Arrays.stream(ActivityKind.values())
                        .map(it -> activity(form, it))
                        .filter(it -> it.planned() + it.held() + it.hoursPlanned() + it.hoursUsed() > 0
                                || !it.note().isBlank())
                        .toList(),
                Arrays.stream(ParticipantGroup.values())
                        .map(it -> tookPart(form, it))
                        .filter(it -> it.tookPart() + it.ofHowMany() > 0)
                        .toList(),
                Arrays.stream(OutcomeCriterion.values())
                        .map(it -> answer(form, it))
                        .toList(),
                Arrays.stream(SuccessGroup.values())
                        .map(it -> new Factor(it, form.value("successFactors[%d].text".formatted(it.ordinal()))))
                        .filter(it -> !it.text().isBlank())
                        .toList(),
                form.value("whatDidNotWork"),
                form.value("whatStays"),
                form.value("staysWith"),
                form.value("sharedAt.meeting"),
                date(form.value("sharedAt.date")));
    }

    private static List<Row> spending(Form form, Function<String, String> schoolName) {
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
        return rows;
    }

    private static Activity activity(Form form, ActivityKind kind) {
        var row = "activities[" + kind.ordinal() + "].";
        return new Activity(
                kind,
                form.kroner(row + "planned"),
                form.kroner(row + "held"),
                form.kroner(row + "hoursPlanned"),
                form.kroner(row + "hoursUsed"),
                form.value(row + "note"));
    }

    private static TookPart tookPart(Form form, ParticipantGroup group) {
        var row = "participation[" + group.ordinal() + "].";
        return new TookPart(group, form.kroner(row + "tookPart"), form.kroner(row + "ofHowMany"));
    }

    private static Answer answer(Form form, OutcomeCriterion criterion) {
        var row = "answers[" + criterion.ordinal() + "].";
        return new Answer(
                criterion,
                chosen(form, row + "attainment", Attainment.values()),
                chosen(form, row + "level", CriterionLevel.values()),
                form.value(row + "qualifier"),
                form.value(row + "reason"),
                chosen(form, row + "evidence", Evidence.values()));
    }

    private static <E extends Enum<E>> E chosen(Form form, String field, E[] values) {
        return Arrays.stream(values)
                .filter(it -> form.chosen(field, it.name()))
                .findFirst()
                .orElse(null);
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
