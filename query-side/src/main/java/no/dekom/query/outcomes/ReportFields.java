package no.dekom.query.outcomes;

import java.util.ArrayList;
import java.util.List;
import no.dekom.query.frame.Form;

/** Feltene som går med når rapporten sendes, from all its steps. */
final class ReportFields {

    private static final List<String> PLAIN = List.of(
            "voice", "whatWasDone", "whatDidNotWork", "whatStays", "staysWith", "sharedAt.meeting", "sharedAt.date");

    private ReportFields() {}

    /** A field that goes with the report when it is sent. */
    public record Sent(String name, String value) {}

    static List<Sent> of(Form form, ReportView report) {
        var fields = new ArrayList<Sent>();
        PLAIN.forEach(name -> fields.add(new Sent(name, form.value(name))));
        rows(fields, form, "activities", 3, "kind", "planned", "held", "hoursPlanned", "hoursUsed", "note");
        rows(fields, form, "participation", 5, "group", "tookPart", "ofHowMany");
        rows(fields, form, "answers", 6, "criterion", "attainment", "level", "qualifier", "reason", "evidence");
        rows(fields, form, "successFactors", 6, "group", "text");
        for (var at = 0; at < report.rows().size(); at++) {
            var row = report.rows().get(at);
            var name = "spending[" + at + "].";
            fields.add(new Sent(name + "school", row.school()));
            fields.add(new Sent(name + "text", row.text()));
            fields.add(new Sent(name + "budgeted", number(row.budgeted())));
            fields.add(new Sent(name + "spent", number(row.spent())));
            fields.add(new Sent(name + "explanation", row.explanation()));
        }
        return fields;
    }

    private static void rows(List<Sent> fields, Form form, String name, int count, String... parts) {
        for (var at = 0; at < count; at++) {
            for (var part : parts) {
                var field = "%s[%d].%s".formatted(name, at, part);
                fields.add(new Sent(field, form.value(field)));
            }
        }
    }

    private static String number(Long kroner) {
        return kroner == null ? "" : kroner.toString();
    }
}
