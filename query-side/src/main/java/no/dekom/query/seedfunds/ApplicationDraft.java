package no.dekom.query.seedfunds;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.dekom.events.seedfunds.ApplicationContent;
import no.dekom.events.seedfunds.Basis;
import no.dekom.events.seedfunds.BudgetKind;
import no.dekom.events.seedfunds.TookPart;
import no.dekom.query.frame.Form;

/**
 * Søknaden mens den blir skrevet: the fields of its form, read as what they will become. A sent application is read the
 * same way, so that both are shown and compared as one.
 *
 * @param schools ids of the schools that apply, the one that leads first
 */
record ApplicationDraft(Form form, List<String> schools) {

    private static final List<String> TEXTS =
            List.of("title", "aim", "basisText", "involvement", "sharing", "university");

    /** A budget line as it is written. {@code at} is its number in the form. */
    record Row(int at, String school, String kind, String text, String amount) {

        /** Whole kroner, or null when it is not a sum. */
        Long kroner() {
            var digits = amount.replaceAll("[\\s\\u00a0\\u202f]", "").replaceFirst("(kr\\.?|,-)$", "");
            return digits.matches("\\d{1,12}") ? Long.valueOf(digits) : null;
        }

        String field(String part) {
            return "budget[%d].%s".formatted(at, part);
        }

        private boolean isEmpty() {
            return (kind + text + amount).isBlank();
        }
    }

    /** A field as a form sends it. */
    record Field(String name, String value) {}

    /** What is written, by somebody of a school that is always part of it; first when it leads. */
    static ApplicationDraft of(Form form, String own, boolean leads) {
        var schools = new LinkedHashSet<String>();
        if (leads) {
            schools.add(own);
        }
        form.all("schools").stream().filter(id -> !id.isBlank()).forEach(schools::add);
        schools.add(own);
        return new ApplicationDraft(form, List.copyOf(schools));
    }

    static ApplicationDraft of(ApplicationContent content) {
        var form = Form.empty()
                .with("title", content.title())
                .with("aim", content.aim())
                .withAll("basis", content.basis())
                .with("basisText", content.basisText())
                .withAll("tookPart", content.tookPart())
                .with("involvement", content.involvement())
                .with("sharing", content.sharing())
                .with("university", content.university());
        var schools =
                content.schools().stream().map(part -> part.school().value()).toList();
        form.withAll("schools", schools);
        for (var at = 0; at < content.budget().size(); at++) {
            var line = content.budget().get(at);
            form.with("budget[%d].school".formatted(at), line.school())
                    .with("budget[%d].kind".formatted(at), line.kind())
                    .with("budget[%d].text".formatted(at), line.text())
                    .with("budget[%d].amount".formatted(at), line.amount().kroner());
        }
        return new ApplicationDraft(form, schools);
    }

    String text(String field) {
        return form.value(field).strip();
    }

    List<Basis> basis() {
        return Stream.of(Basis.values())
                .filter(one -> form.chosen("basis", one.name()))
                .toList();
    }

    List<TookPart> tookPart() {
        return Stream.of(TookPart.values())
                .filter(one -> form.chosen("tookPart", one.name()))
                .toList();
    }

    /** Its budget lines, without those where nothing is written. A line of the only school need not name it. */
    List<Row> rows() {
        return IntStream.range(0, form.rows("budget", 0))
                .mapToObj(this::row)
                .filter(row -> !row.isEmpty())
                .toList();
    }

    private Row row(int at) {
        var school = part(at, "school");
        return new Row(
                at,
                school.isEmpty() && schools.size() == 1 ? schools.getFirst() : school,
                Stream.of(BudgetKind.values())
                        .map(BudgetKind::name)
                        .filter(part(at, "kind")::equals)
                        .findFirst()
                        .orElse(""),
                part(at, "text"),
                part(at, "amount"));
    }

    private String part(int at, String part) {
        return text("budget[%d].%s".formatted(at, part));
    }

    long sumOf(String school) {
        return rows().stream()
                .filter(row -> row.school().equals(school) && row.kroner() != null)
                .mapToLong(Row::kroner)
                .sum();
    }

    /** All its fields as a form sends them, with the budget lines numbered anew. */
    public List<Field> fields() {
        var fields = new ArrayList<Field>();
        schools.forEach(id -> fields.add(new Field("schools", id)));
        TEXTS.forEach(name -> fields.add(new Field(name, text(name))));
        basis().forEach(one -> fields.add(new Field("basis", one.name())));
        tookPart().forEach(one -> fields.add(new Field("tookPart", one.name())));
        var rows = rows();
        for (var at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            fields.add(new Field("budget[%d].school".formatted(at), row.school()));
            fields.add(new Field("budget[%d].kind".formatted(at), row.kind()));
            fields.add(new Field("budget[%d].text".formatted(at), row.text()));
            fields.add(new Field("budget[%d].amount".formatted(at), row.amount()));
        }
        return fields;
    }
}
