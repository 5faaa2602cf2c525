package no.dekom.query.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.dekom.query.audit.AuditProjection.Change;
import no.dekom.query.audit.Compared.By;
import no.dekom.query.audit.Compared.Field;
import no.dekom.query.frame.Addresses;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Option;
import no.dekom.query.frame.Texts;
import no.dekom.query.frame.TimelineEntry;
import org.springframework.stereotype.Component;

/** Felt for felt, hva en sak er endret fra og til mellom to av faktaene i den. */
@Component
class Comparison {

    /** Parameters of the page: the case as it stood just after these. */
    static final String FROM = "endret-fra";

    static final String TO = "endret-til";

    private final ChangeWords words;
    private final Formats formats;
    private final Texts texts;

    Comparison(ChangeWords words, Formats formats, Texts texts) {
        this.words = words;
        this.formats = formats;
        this.texts = texts;
    }

    /** A fact of the case: its entry in the history and what it changed. */
    record Told(TimelineEntry entry, List<Change> changes) {}

    /** @param told the newest first */
    Compared of(List<Told> told) {
        var points = told.stream()
                .map(it -> Option.of(
                        Long.toString(it.entry().position()),
                        texts.of(
                                "audit.compare.point",
                                formats.dateTime(it.entry().at()),
                                it.entry().words())))
                .toList();
        var from = chosen(FROM, points);
        var to = chosen(TO, points);
        var form = Form.of(Map.of(FROM, List.of(from), TO, List.of(to)));
        if (from.isEmpty() || to.isEmpty()) {
            return new Compared(points, form, false, List.of());
        }
        var first = Math.min(Long.parseLong(from), Long.parseLong(to));
        var last = Math.max(Long.parseLong(from), Long.parseLong(to));
        return new Compared(points, form, true, fields(told, first, last));
    }

    private static String chosen(String name, List<Option> points) {
        return Addresses.asked(name)
                .filter(it -> points.stream().anyMatch(point -> point.value().equals(it)))
                .orElse("");
    }

    private List<Field> fields(List<Told> told, long after, long until) {
        var touched = new LinkedHashMap<String, List<Map.Entry<Told, Change>>>();
        told.stream()
                .filter(it -> it.entry().position() > after && it.entry().position() <= until)
                .sorted(Comparator.comparing(it -> it.entry().position()))
                .forEach(it -> it.changes()
                        .forEach(change -> touched.computeIfAbsent(
                                        change.kind() + "|" + change.school() + "|" + change.part(),
                                        key -> new ArrayList<>())
                                .add(Map.entry(it, change))));
        return touched.values().stream()
                .filter(it -> !Objects.equals(
                        it.getFirst().getValue().before(),
                        it.getLast().getValue().after()))
                .map(this::field)
                .toList();
    }

    private Field field(List<Map.Entry<Told, Change>> changes) {
        var first = changes.getFirst().getValue();
        var last = changes.getLast();
        var whole = new Change(
                first.kind(),
                first.school(),
                first.part(),
                first.before(),
                last.getValue().after());
        return new Field(
                words.whole(whole, last.getKey().entry().at()),
                changes.stream().map(it -> by(it.getKey().entry())).toList());
    }

    private static By by(TimelineEntry entry) {
        return new By(entry.at(), entry.who(), entry.words());
    }
}
