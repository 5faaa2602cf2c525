package no.dekom.query.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.dekom.eventlog.LogFacts;
import no.dekom.query.frame.Texts;
import no.dekom.query.frame.TimelineEntry;
import no.dekom.query.projections.FactsOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of a case from the facts that the projection found, read from the log. */
@Component
class RecordedHistory implements CaseHistory {

    private final JdbcClient jdbc;
    private final LogFacts log;
    private final FactEntries entries;
    private final Texts texts;
    private final Comparison comparison;

    RecordedHistory(JdbcClient jdbc, LogFacts log, FactEntries entries, Texts texts, Comparison comparison) {
        this.jdbc = jdbc;
        this.log = log;
        this.entries = entries;
        this.texts = texts;
        this.comparison = comparison;
    }

    private record Fact(long position, String name, List<AuditProjection.Change> changes) {}

    @Override
    public List<TimelineEntry> of(CaseKind kind, String id, Predicate<String> shown) {
        return List.copyOf(told(kind, id, facts(kind, id, shown)).values());
    }

    @Override
    public History of(CaseKind kind, String id, Predicate<String> shown, String chosen) {
        var facts = facts(kind, id, shown);
        var counted =
                facts.stream().collect(Collectors.groupingBy(Fact::name, LinkedHashMap::new, Collectors.counting()));
        var kinds = counted.entrySet().stream()
                .map(it -> new Kind(
                        it.getKey(),
                        texts.of(FactWords.kind(it.getKey())),
                        it.getValue().intValue()))
                .toList();
        var one = chosen != null && counted.containsKey(chosen) ? chosen : null;
        var told = told(kind, id, facts);
        var wanted = told.entrySet().stream()
                .filter(it -> one == null || it.getKey().name().equals(one))
                .map(Map.Entry::getValue)
                .toList();
        var compared = comparison.of(told.entrySet().stream()
                .map(it -> new Comparison.Told(it.getValue(), it.getKey().changes()))
                .toList());
        var readers = CaseAddress.isNoted(kind) ? "/innsyn/" + kind + "/" + id : null;
        return new History(wanted, kinds, one, compared, DossierPage.path(kind, id), readers);
    }

    private List<Fact> facts(CaseKind kind, String id, Predicate<String> shown) {
        return jdbc
                .sql(
                        "select position, name, changes from audit.case_fact where kind = ? and id = ? order by position desc")
                .params(kind.name(), id)
                .query((row, n) -> new Fact(
                        row.getLong(1),
                        row.getString(2),
                        List.of(FactsOf.read(row.getString(3), AuditProjection.Change[].class))))
                .list()
                .stream()
                .filter(fact -> shown.test(fact.name()))
                .toList();
    }

    /** Each fact as it reads, in the order they come. */
    private Map<Fact, TimelineEntry> told(CaseKind kind, String id, List<Fact> facts) {
        var events = log.at(facts.stream().map(Fact::position).toList());
        var told = new LinkedHashMap<Fact, TimelineEntry>();
        facts.stream()
                .filter(fact -> events.containsKey(fact.position()))
                .forEach(fact -> told.put(fact, entries.of(kind, id, events.get(fact.position()), fact.changes())));
        return told;
    }
}
