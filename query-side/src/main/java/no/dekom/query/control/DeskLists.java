package no.dekom.query.control;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.audit.CaseReference;
import no.dekom.events.audit.ControlList;
import no.dekom.events.audit.ControlledKind;
import no.dekom.query.audit.LinkedFacts;
import no.dekom.query.audit.LinkedFacts.LinkedFact;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Option;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Listene hos revisor, read from what the projection has found. */
@Component
class DeskLists {

    static final int PAGE = 25;

    private static final String WHERE = """
             from control.deviation where list = :list
            and (:everywhere or county = any(:counties))
            and (cast(:first as int) is null or year >= :first) and (cast(:last as int) is null or year <= :last)
            and (cast(:kind as text) is null or kind = :kind)
            """;

    private final JdbcClient jdbc;
    private final LinkedFacts facts;
    private final CaseNames cases;
    private final Names names;

    DeskLists(JdbcClient jdbc, LinkedFacts facts, CaseNames cases, Names names) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.cases = cases;
        this.names = names;
    }

    /** Et faktum på lista, with the case it is in. */
    public record Row(LinkedFact fact, ControlledKind kind, CaseNames.Named about, String county, Integer year) {}

    private record Found(long position, CaseReference about, String county, Integer year) {}

    /** How many facts each list has. */
    Map<ControlList, Long> counts(DeskFilter filter) {
        var counts = new EnumMap<ControlList, Long>(ControlList.class);
        for (var list : ControlList.values()) {
            counts.put(list, count(filter.of(list)));
        }
        return counts;
    }

    long count(DeskFilter filter) {
        return jdbc.sql("select count(*)" + WHERE)
                .params(values(filter))
                .query(Long.class)
                .single();
    }

    /** A page of the list, the newest first; pages count from 1. */
    List<Row> page(ActingAs actor, DeskFilter filter, int page) {
        return rows(actor, filter, PAGE, (page - 1) * PAGE);
    }

    List<Row> rows(ActingAs actor, DeskFilter filter, int most, int skip) {
        var values = values(filter);
        values.put("most", most);
        values.put("skip", skip);
        var found = jdbc.sql("select position, kind, id, county, year" + WHERE
                        + " order by position desc limit :most offset :skip")
                .params(values)
                .query((row, n) -> new Found(
                        row.getLong(1),
                        new CaseReference(ControlledKind.valueOf(row.getString(2)), row.getString(3)),
                        row.getString(4),
                        row.getObject(5, Integer.class)))
                .list();
        var told = new HashMap<Long, LinkedFact>();
        facts.all(actor, found.stream().map(Found::position).toList())
                .forEach(it -> told.put(it.entry().position(), it));
        var named = new HashMap<CaseReference, CaseNames.Named>();
        return found.stream()
                .filter(it -> told.containsKey(it.position()))
                .map(it -> new Row(
                        told.get(it.position()),
                        it.about().kind(),
                        named.computeIfAbsent(it.about(), one -> cases.of(actor, one)),
                        it.county() == null ? null : names.organisation(new OrganisationId(it.county())),
                        it.year()))
                .toList();
    }

    /** The cases of the list, each once: what a sample is drawn among. */
    List<CaseReference> cases(DeskFilter filter) {
        return jdbc.sql("select distinct kind, id" + WHERE + " order by kind, id")
                .params(values(filter))
                .query((row, n) -> new CaseReference(ControlledKind.valueOf(row.getString(1)), row.getString(2)))
                .list();
    }

    /** The county governors there are. */
    List<Option> counties() {
        return jdbc
                .sql("select id from control.organisation where kind = 'COUNTY_GOVERNOR'")
                .query(String.class)
                .list()
                .stream()
                .map(it -> Option.of(it, names.organisation(new OrganisationId(it))))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    List<Integer> years() {
        return jdbc.sql("select distinct year from control.subject where year is not null order by year desc")
                .query(Integer.class)
                .list();
    }

    private static Map<String, Object> values(DeskFilter filter) {
        var values = new HashMap<String, Object>();
        values.put("list", filter.list().name());
        values.put("everywhere", filter.counties().isEmpty());
        values.put("counties", filter.counties().toArray(String[]::new));
        values.put("first", filter.firstYear());
        values.put("last", filter.lastYear());
        values.put("kind", filter.kind() == null ? null : filter.kind().name());
        return values;
    }
}
