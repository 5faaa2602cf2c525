package no.dekom.query.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.dekom.eventlog.LogFacts;
import no.dekom.events.ActingAs;
import no.dekom.query.audit.CaseLinks.CaseLink;
import no.dekom.query.frame.Texts;
import no.dekom.query.frame.TimelineEntry;
import no.dekom.query.projections.FactsOf;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Facts outside their case: in words, with a link to the case, and only those that the reader may see there. */
@Component
public class LinkedFacts {

    private static final int WINDOW = 500;

    private final JdbcClient jdbc;
    private final LogFacts log;
    private final FactEntries entries;
    private final CaseFinder cases;
    private final CaseTitles titles;
    private final Texts texts;

    LinkedFacts(JdbcClient jdbc, LogFacts log, FactEntries entries, CaseFinder cases, CaseTitles titles, Texts texts) {
        this.jdbc = jdbc;
        this.log = log;
        this.entries = entries;
        this.cases = cases;
        this.titles = titles;
        this.texts = texts;
    }

    /** Et faktum med lenke til saken. */
    public record LinkedFact(TimelineEntry entry, String title, String path) {}

    private record Touched(CaseKind kind, String id) {}

    private record Fact(long position, String name, List<Touched> cases) {}

    /** The newest facts of the cases that the actor may see, the newest first. */
    public List<LinkedFact> latest(ActingAs actor, int most) {
        var facts = read("position > (select coalesce(max(position), 0) from audit.case_fact) - " + WINDOW, List.of());
        return linked(actor, facts, most);
    }

    /** All of these facts, the newest first; without a link where no page shows the case to the actor. */
    public List<LinkedFact> all(ActingAs actor, List<Long> positions) {
        var seen = new HashMap<Touched, Optional<CaseLink>>();
        var events = log.at(positions);
        return read("position = any(?)", positions).stream()
                .filter(fact -> events.containsKey(fact.position()))
                .map(fact -> {
                    var link = best(actor, fact, seen);
                    return new LinkedFact(
                            entries.of(null, null, events.get(fact.position()), List.of()),
                            link.map(CaseLink::title).orElse(null),
                            link.map(CaseLink::path).orElse(null));
                })
                .toList();
    }

    /** One fact with all it changed, in whichever case. */
    TimelineEntry whole(TrackedEventMessage<?> event) {
        var changes = jdbc
                .sql("select changes from audit.case_fact where position = ? order by kind, id")
                .param(LogFacts.position(event))
                .query(String.class)
                .list()
                .stream()
                .flatMap(json -> Stream.of(FactsOf.read(json, AuditProjection.Change[].class)))
                .toList();
        return entries.of(null, null, event, changes);
    }

    /** The cases of one fact that the actor may see it in. */
    List<CaseLink> casesOf(ActingAs actor, long position) {
        var seen = new HashMap<Touched, Optional<CaseLink>>();
        return read("position = any(?)", List.of(position)).stream()
                .flatMap(fact -> fact.cases().stream().map(it -> find(actor, fact, it, seen)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Where those who control see each case of a fact, and get it with proofs. */
    List<DossierPage.Basis> dossiersOf(long position) {
        return read("position = any(?)", List.of(position)).stream()
                .flatMap(fact -> fact.cases().stream())
                .map(it -> new DossierPage.Basis(
                        texts.of(it.kind()) + ": " + titles.of(it.kind(), it.id()),
                        DossierPage.path(it.kind(), it.id())))
                .toList();
    }

    private List<LinkedFact> linked(ActingAs actor, List<Fact> facts, int most) {
        var seen = new HashMap<Touched, Optional<CaseLink>>();
        var chosen = new LinkedHashMap<Fact, CaseLink>();
        for (var fact : facts) {
            if (chosen.size() == most) {
                break;
            }
            best(actor, fact, seen).ifPresent(link -> chosen.put(fact, link));
        }
        var events = log.at(chosen.keySet().stream().map(Fact::position).toList());
        return chosen.entrySet().stream()
                .filter(it -> events.containsKey(it.getKey().position()))
                .map(it -> new LinkedFact(
                        entries.of(null, null, events.get(it.getKey().position()), List.of()),
                        it.getValue().title(),
                        it.getValue().path()))
                .toList();
    }

    /** The case to link to: the narrowest kind of which the fact is about one case alone. */
    private Optional<CaseLink> best(ActingAs actor, Fact fact, Map<Touched, Optional<CaseLink>> seen) {
        return fact.cases().stream()
                .sorted(Comparator.comparing((Touched it) -> others(fact, it) > 1)
                        .thenComparing(it -> -it.kind().ordinal()))
                .map(it -> find(actor, fact, it, seen))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static long others(Fact fact, Touched one) {
        return fact.cases().stream().filter(it -> it.kind() == one.kind()).count();
    }

    private Optional<CaseLink> find(ActingAs actor, Fact fact, Touched it, Map<Touched, Optional<CaseLink>> seen) {
        return seen.computeIfAbsent(it, key -> cases.find(actor, it.kind(), it.id()))
                .filter(link -> link.shown().test(fact.name()));
    }

    private List<Fact> read(String where, List<Long> positions) {
        var facts = new LinkedHashMap<Long, Fact>();
        var query = jdbc.sql(
                "select position, name, kind, id from audit.case_fact where " + where + " order by position desc");
        (where.endsWith("any(?)") ? query.param(positions.toArray(Long[]::new)) : query).query(row -> {
            var name = row.getString("name");
            var touched = new Touched(CaseKind.valueOf(row.getString("kind")), row.getString("id"));
            facts.computeIfAbsent(row.getLong("position"), at -> new Fact(at, name, new ArrayList<>()))
                    .cases()
                    .add(touched);
        });
        return List.copyOf(facts.values());
    }
}
