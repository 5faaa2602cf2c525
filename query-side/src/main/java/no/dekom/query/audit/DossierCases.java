package no.dekom.query.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.dekom.eventlog.LogFacts;
import no.dekom.events.ActingAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** En sak og det den bygger på: those cases that its events name by their ids, of the kinds that one rests on. */
@Component
class DossierCases {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Map<CaseKind, Set<CaseKind>> RESTS_ON = Map.of(
            CaseKind.COMPLAINT, Set.of(CaseKind.GRANT, CaseKind.RULE_SET),
            CaseKind.GRANT, Set.of(CaseKind.RECOMMENDATION, CaseKind.RULE_SET),
            CaseKind.RECOMMENDATION, Set.of(CaseKind.MEETING, CaseKind.SCENARIO, CaseKind.RULE_SET),
            CaseKind.MEASURE, Set.of(CaseKind.RULE_SET),
            CaseKind.APPLICATION, Set.of(CaseKind.ROUND, CaseKind.RULE_SET),
            CaseKind.ROUND, Set.of(CaseKind.RULE_SET),
            CaseKind.NEEDS_MEASURE, Set.of(CaseKind.RULE_SET),
            CaseKind.ALLOCATION_MODEL, Set.of(CaseKind.RULE_SET));

    private final AuditSearch search;
    private final LogFacts log;
    private final CaseTitles titles;
    private final JdbcClient jdbc;
    private final CaseFinder finder;

    DossierCases(AuditSearch search, LogFacts log, CaseTitles titles, JdbcClient jdbc, CaseFinder finder) {
        this.search = search;
        this.log = log;
        this.titles = titles;
        this.jdbc = jdbc;
        this.finder = finder;
    }

    /** En sak med det leseren kan se av den. */
    record Found(CaseKind kind, String id, String title, List<Long> positions) {}

    private record Key(CaseKind kind, String id) {}

    /** The case first; empty when the actor may see nothing of it. */
    List<Found> of(ActingAs actor, CaseKind kind, String id) {
        var found = new ArrayList<Found>();
        var seen = new HashSet<Key>();
        var waiting = new ArrayDeque<>(List.of(new Key(kind, id)));
        while (!waiting.isEmpty()) {
            var next = waiting.removeFirst();
            var positions = seen.add(next) ? search.ofCase(actor, next.kind(), next.id()) : List.<Long>of();
            if (!positions.isEmpty()) {
                found.add(new Found(next.kind(), next.id(), title(actor, next), positions));
                waiting.addAll(basis(next, positions));
            }
        }
        return found;
    }

    private String title(ActingAs actor, Key one) {
        return finder.find(actor, one.kind(), one.id())
                .map(CaseLinks.CaseLink::title)
                .orElseGet(() -> titles.of(one.kind(), one.id()));
    }

    private List<Key> basis(Key one, List<Long> positions) {
        var kinds = RESTS_ON.getOrDefault(one.kind(), Set.of());
        if (kinds.isEmpty()) {
            return List.of();
        }
        var named = log.stored(positions).stream()
                .flatMap(stored -> texts(JSON.readTree(stored.payload())))
                .distinct()
                .toArray(String[]::new);
        return jdbc.sql(
                        "select distinct kind, id from audit.case_fact where id = any(?) and kind = any(?) order by kind, id")
                .params(named, kinds.stream().map(Enum::name).toArray(String[]::new))
                .query((row, n) -> new Key(CaseKind.valueOf(row.getString(1)), row.getString(2)))
                .list();
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isContainer()
                ? node.valueStream().flatMap(DossierCases::texts)
                : Stream.of(node).filter(JsonNode::isString).map(JsonNode::stringValue);
    }
}
