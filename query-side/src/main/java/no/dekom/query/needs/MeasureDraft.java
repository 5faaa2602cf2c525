package no.dekom.query.needs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.SchoolYear;
import no.dekom.events.needs.ChangeModel;
import no.dekom.events.needs.CostKind;
import no.dekom.events.needs.CostLine;
import no.dekom.events.needs.CriterionPlan;
import no.dekom.events.needs.Gathering;
import no.dekom.events.needs.MeasureContent;
import no.dekom.events.needs.NeedsReportId;
import no.dekom.events.outcomes.OutcomeCriterion;
import no.dekom.query.frame.Form;

/** Tiltaket mens det blir skrevet: the fields of its form, read as what they will become. */
record MeasureDraft(Form form) {

    private static final List<String> SINGLE = List.of(
            "title",
            "theme",
            "model",
            "joint",
            "from",
            "years",
            "grades",
            "targetGroup",
            "participants",
            "plan",
            "besides",
            "up1",
            "up2",
            "interimWork",
            "resourceTeachers");
    private static final List<String> MANY = List.of("schools", "needs");
    private static final List<String> GATHERING = List.of("when", "theme");
    private static final List<String> LINE = List.of("kind", "text", "amount", "ownShare", "universityPart");
    private static final List<String> ANSWER = List.of("criterion", "text");

    /** A field as a form sends it. */
    record Field(String name, String value) {}

    static MeasureDraft of(MeasureContent content) {
        var form = Form.empty()
                .with("title", content.title())
                .with("theme", content.theme())
                .with("model", content.model())
                .with("joint", content.joint() ? "true" : null)
                .with("from", content.from())
                .with("years", content.years() == 0 ? null : content.years())
                .withAll("schools", content.schools())
                .with("grades", content.grades())
                .with("targetGroup", content.targetGroup())
                .with("participants", content.participants() == 0 ? null : content.participants())
                .withAll("needs", content.needs())
                .with("plan", content.plan())
                .with("besides", content.besides())
                .with("up1", content.up1())
                .with("up2", content.up2())
                .with("interimWork", content.interimWork())
                .with("resourceTeachers", content.resourceTeachers());
        for (var at = 0; at < content.gatherings().size(); at++) {
            var one = content.gatherings().get(at);
            form.with("gatherings[%d].when".formatted(at), one.when())
                    .with("gatherings[%d].theme".formatted(at), one.theme());
        }
        for (var at = 0; at < content.budget().size(); at++) {
            var line = content.budget().get(at);
            form.with("budget[%d].kind".formatted(at), line.kind())
                    .with("budget[%d].text".formatted(at), line.text())
                    .with("budget[%d].amount".formatted(at), line.amount().kroner())
                    .with("budget[%d].ownShare".formatted(at), line.ownShare().kroner())
                    .with(
                            "budget[%d].universityPart".formatted(at),
                            line.universityPart().kroner());
        }
        content.answers()
                .forEach(it -> form.with(
                                "answers[%d].criterion".formatted(it.criterion().ordinal()), it.criterion())
                        .with("answers[%d].text".formatted(it.criterion().ordinal()), it.text()));
        return new MeasureDraft(form);
    }

    private String text(String field) {
        return form.value(field).strip();
    }

    /** Its rows of a name, without those where nothing is written; each has the given parts. */
    private List<List<Field>> rows(String name, List<String> parts, int decisive) {
        return IntStream.range(0, form.rows(name, 0))
                .mapToObj(at -> parts.stream()
                        .map(part -> new Field(part, text("%s[%d].%s".formatted(name, at, part))))
                        .toList())
                .filter(row -> row.stream()
                        .skip(decisive)
                        .anyMatch(field -> !field.value().isEmpty()))
                .toList();
    }

    /** All its fields as a form sends them, with the rows numbered anew. */
    List<Field> fields() {
        var fields = new ArrayList<Field>();
        SINGLE.forEach(name -> fields.add(new Field(name, text(name))));
        MANY.forEach(name -> form.all(name).forEach(value -> fields.add(new Field(name, value))));
        number(fields, "gatherings", rows("gatherings", GATHERING, 0));
        number(fields, "budget", rows("budget", LINE, 1));
        number(fields, "answers", rows("answers", ANSWER, 1));
        return fields;
    }

    private static void number(List<Field> fields, String name, List<List<Field>> rows) {
        for (var at = 0; at < rows.size(); at++) {
            var row = "%s[%d].".formatted(name, at);
            rows.get(at).forEach(field -> fields.add(new Field(row + field.name(), field.value())));
        }
    }

    /** What it says, as far as it can be read. Model and first year are null when not chosen. */
    MeasureContent content() {
        return new MeasureContent(
                text("title"),
                text("theme"),
                constant(ChangeModel.values(), text("model")),
                text("joint").equals("true"),
                read(text("from"), SchoolYear::parse),
                (int) form.kroner("years"),
                ids("schools", OrganisationId::new),
                text("grades"),
                text("targetGroup"),
                (int) Math.min(form.kroner("participants"), Integer.MAX_VALUE),
                ids("needs", NeedsReportId::new),
                text("plan"),
                text("besides"),
                read(text("up1"), OrganisationId::new),
                read(text("up2"), OrganisationId::new),
                rows("gatherings", GATHERING, 0).stream()
                        .map(row -> new Gathering(
                                row.getFirst().value(), row.getLast().value()))
                        .toList(),
                text("interimWork"),
                text("resourceTeachers"),
                rows("budget", LINE, 1).stream().map(MeasureDraft::line).toList(),
                rows("answers", ANSWER, 1).stream()
                        .map(row -> new CriterionPlan(
                                constant(
                                        OutcomeCriterion.values(),
                                        row.getFirst().value()),
                                row.getLast().value()))
                        .filter(answer -> answer.criterion() != null)
                        .toList());
    }

    private static CostLine line(List<Field> row) {
        return new CostLine(
                Optional.ofNullable(constant(CostKind.values(), row.getFirst().value()))
                        .orElse(CostKind.OTHER),
                row.get(1).value(),
                kroner(row.get(2).value()),
                kroner(row.get(3).value()),
                kroner(row.get(4).value()));
    }

    private static Nok kroner(String written) {
        return new Nok(Form.empty()
                .with("sum", written.replaceFirst("(kr\\.?|,-)$", ""))
                .kroner("sum"));
    }

    private <T> List<T> ids(String name, Function<String, T> of) {
        return form.all(name).stream()
                .map(it -> read(it, of))
                .filter(it -> it != null)
                .distinct()
                .toList();
    }

    private static <T> T read(String written, Function<String, T> of) {
        try {
            return written.isBlank() ? null : of.apply(written);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static <E extends Enum<E>> E constant(E[] all, String name) {
        return Stream.of(all).filter(it -> it.name().equals(name)).findFirst().orElse(null);
    }
}
