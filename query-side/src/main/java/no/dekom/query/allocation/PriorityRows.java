package no.dekom.query.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.LeftOutMeasure;
import no.dekom.events.allocation.PrioritisedMeasure;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Names;
import org.springframework.stereotype.Component;

/** Radene i skjemaet for prioritering: the list as it stands first, then the accepted measures that are not in it. */
@Component
class PriorityRows {

    private static final Pattern OF_THE_LIST = Pattern.compile("(measures|leftOut)\\[(\\d{1,3})]\\.(\\w+)");
    private static final List<String> PARTS = List.of("place", "proposed", "reason", "conditions");

    private final CountyMeasures measures;
    private final Names names;
    private final Formats formats;

    PriorityRows(CountyMeasures measures, Names names, Formats formats) {
        this.measures = measures;
        this.names = names;
        this.formats = formats;
    }

    /** Ett tiltak i skjemaet. @param network null when it is no longer among the accepted */
    public record Row(String id, String title, String network, long wanted) {}

    /** Det som står og det som er skrevet for ett tiltak, each by its part. */
    public record Difference(String title, Map<String, String> stands, Map<String, String> written) {}

    List<Row> of(RecommendationView it) {
        var accepted = new LinkedHashMap<String, CountyMeasures.Wish>();
        measures.accepted(it.county()).forEach(one -> accepted.put(one.id(), one));
        var listed = Stream.concat(
                        it.measures().stream().map(PrioritisedMeasure::measure),
                        it.leftOut().stream().map(LeftOutMeasure::measure))
                .map(Object::toString)
                .toList();
        var titles = measures.titles(listed);
        var rows = new ArrayList<Row>();
        for (var id : listed) {
            var one = accepted.remove(id);
            rows.add(one == null ? new Row(id, titles.get(id), null, wanted(it, id)) : row(one));
        }
        accepted.values().forEach(one -> rows.add(row(one)));
        return rows;
    }

    private Row row(CountyMeasures.Wish one) {
        return new Row(one.id(), one.title(), network(one.network()), one.wanted());
    }

    private String network(OrganisationId network) {
        return names.organisation(network);
    }

    private static long wanted(RecommendationView it, String id) {
        return it.measures().stream()
                .filter(one -> one.measure().value().equals(id))
                .mapToLong(one -> one.wanted().kroner())
                .findFirst()
                .orElse(0);
    }

    /** The form as the list stands. */
    static Form stands(RecommendationView it, List<Row> rows) {
        var form = Form.empty();
        for (var at = 0; at < rows.size(); at++) {
            var row = "rows[" + at + "].";
            var stands = standing(it, rows.get(at).id());
            form.with(row + "measure", rows.get(at).id());
            PARTS.forEach(part -> form.with(row + part, stands.get(part)));
        }
        return form;
    }

    /** What was written, in the rows as they stand now: a row is known by its measure. */
    static Form written(Form kept, Form stands, List<Row> rows) {
        for (var at = 0; at < rows.size(); at++) {
            var old = rowOf(kept, rows.get(at).id());
            if (old != null) {
                var row = "rows[" + at + "].";
                PARTS.forEach(part -> {
                    stands.with(row + part, kept.value(old + part));
                    if (kept.error(old + part) != null) {
                        stands.wrong(row + part, kept.error(old + part));
                    }
                });
            }
        }
        ofTheList(kept, stands, rows);
        if (kept.problem() != null && stands.errors().isEmpty()) {
            stands.refused(kept.problem());
        }
        return stands.savedAt(kept.savedAt());
    }

    /** A rule about the list names a measure by its number there, which is that of its place among the places. */
    private static void ofTheList(Form kept, Form stands, List<Row> rows) {
        var byPlace = IntStream.range(0, rows.size())
                .filter(at -> place(stands, at) > 0)
                .boxed()
                .sorted(Comparator.comparing(at -> place(stands, at)))
                .toList();
        var leftOut = IntStream.range(0, rows.size())
                .filter(at -> place(stands, at) == 0)
                .filter(at -> !stands.value("rows[" + at + "].reason").isBlank())
                .boxed()
                .toList();
        kept.errors().forEach((name, text) -> {
            var found = OF_THE_LIST.matcher(name);
            if (found.matches()) {
                var list = found.group(1).equals("measures") ? byPlace : leftOut;
                var at = Integer.parseInt(found.group(2));
                if (at < list.size()) {
                    stands.wrong("rows[" + list.get(at) + "]." + found.group(3), text);
                }
            }
        });
    }

    private static long place(Form form, int at) {
        return form.kroner("rows[" + at + "].place");
    }

    private static String rowOf(Form form, String id) {
        for (var at = 0; at < form.rows("rows", 0); at++) {
            var row = "rows[" + at + "].";
            if (form.value(row + "measure").equals(id)) {
                return row;
            }
        }
        return null;
    }

    private static Map<String, String> standing(RecommendationView it, String id) {
        var parts = new LinkedHashMap<String, String>();
        PARTS.forEach(part -> parts.put(part, ""));
        for (var at = 0; at < it.measures().size(); at++) {
            var one = it.measures().get(at);
            if (one.measure().value().equals(id)) {
                parts.put("place", Integer.toString(at + 1));
                parts.put("proposed", Long.toString(one.proposed().kroner()));
                parts.put("reason", one.reason());
                parts.put("conditions", one.conditions());
            }
        }
        it.leftOut().stream()
                .filter(one -> one.measure().value().equals(id))
                .forEach(one -> parts.put("reason", one.reason()));
        return parts;
    }

    /** The measures whose rows stand otherwise than they were written on an older list. */
    List<Difference> differences(RecommendationView it, List<Row> rows, Form form) {
        var found = new ArrayList<Difference>();
        for (var row : rows) {
            var written = written(form, row.id());
            var stands = standing(it, row.id());
            if (!written.equals(stands)) {
                found.add(new Difference(row.title(), shown(stands), shown(written)));
            }
        }
        return found;
    }

    private Map<String, String> shown(Map<String, String> parts) {
        var sum = parts.get("proposed");
        if (sum.matches("\\d{1,12}")) {
            parts.put("proposed", formats.kroner(Long.parseLong(sum)));
        }
        return parts;
    }

    private static Map<String, String> written(Form form, String id) {
        var parts = new LinkedHashMap<String, String>();
        PARTS.forEach(part -> parts.put(part, ""));
        var row = rowOf(form, id);
        if (row != null) {
            PARTS.forEach(part ->
                    parts.put(part, form.value(row + part).replace("\r\n", "\n").strip()));
            parts.computeIfPresent("proposed", (part, sum) -> sum.replaceAll("[\\s\\p{Z}]", ""));
        }
        return parts;
    }
}
