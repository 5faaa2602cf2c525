package no.dekom.query.audit;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Option;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds facts for those who control: the auditor among all, the county governor among those of its networks and of the rule
 * sets, which are national.
 */
@Component
class AuditSearch {

    static final Set<Role> MAY_SEARCH = Set.of(Role.AUDITOR, Role.STATE_GOVERNOR);
    static final int PAGE = 25;

    /** What was never sent in is its writers' own, also to those who control. */
    private static final String SENT = """
             and (f.kind <> 'NEEDS_MEASURE' or exists (select from audit.case_fact s
                where s.kind = f.kind and s.id = f.id and s.name = 'needs.MeasureSentIn'))
            """;

    private static final String WHERE = """
             from audit.case_fact f where (f.place in (select id from scope) or f.kind = 'RULE_SET' or :all)
            """ + SENT + """
            and (:name = '' or f.name = :name)
            and (:person = '' or f.actor = :person)
            and (:organisation = '' or f.place = :organisation or exists (
                select from log.position p join log.event e on e.id = p.event
                where p.position = f.position and e.metadata ->> 'organisation' = :organisation))
            and (cast(:after as timestamptz) is null or f.at >= :after)
            and (cast(:before as timestamptz) is null or f.at < :before)
            and (:text = '' or exists (select from log.position p join log.event e on e.id = p.event
                    where p.position = f.position and e.payload::text ilike :text)
                or exists (select from audit.standing s
                    where s.kind = f.kind and s.id = f.id and s.what = 'text.title||' and s.value ilike :text))""";

    private static final String SCOPE = """
            with recursive scope (id) as (
                select cast(:mine as text) union
                select o.id from organisations.organisation o join scope on o.parent = scope.id)
            """;

    private final JdbcClient jdbc;

    AuditSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is asked for; empty texts and null dates ask for nothing. */
    record Query(String text, String name, String person, String organisation, LocalDate from, LocalDate to) {}

    long count(ActingAs actor, Query query) {
        return jdbc.sql(SCOPE + "select count(distinct f.position)" + WHERE)
                .params(values(actor, query))
                .query(Long.class)
                .single();
    }

    /** Positions of a page of what was found, the newest first; pages count from 1. */
    List<Long> positions(ActingAs actor, Query query, int page) {
        return positions(actor, query, PAGE, (page - 1) * PAGE);
    }

    /** The newest of what was found. */
    List<Long> newest(ActingAs actor, Query query, int most) {
        return positions(actor, query, most, 0);
    }

    private List<Long> positions(ActingAs actor, Query query, int most, int skip) {
        var values = values(actor, query);
        values.put("most", most);
        values.put("skip", skip);
        return jdbc.sql(SCOPE + "select distinct f.position" + WHERE
                        + " order by f.position desc limit :most offset :skip")
                .params(values)
                .query(Long.class)
                .list();
    }

    /** Whether a fact is within what the actor may search. */
    boolean covers(ActingAs actor, long position) {
        var values = values(actor, new Query("", "", "", "", null, null));
        values.put("position", position);
        return jdbc.sql(SCOPE + "select exists (select f.position" + WHERE + " and f.position = :position)")
                .params(values)
                .query(Boolean.class)
                .single();
    }

    /** The facts of a case that the actor may search among, in their order. */
    List<Long> ofCase(ActingAs actor, CaseKind kind, String id) {
        var values = values(actor, new Query("", "", "", "", null, null));
        values.put("kind", kind.name());
        values.put("id", id);
        return jdbc.sql(SCOPE + "select distinct f.position" + WHERE + " and f.kind = :kind and f.id = :id order by 1")
                .params(values)
                .query(Long.class)
                .list();
    }

    /** Those of some facts that the actor may search among. */
    Set<Long> covered(ActingAs actor, Collection<Long> positions) {
        var values = values(actor, new Query("", "", "", "", null, null));
        values.put("positions", positions.toArray(Long[]::new));
        return new HashSet<>(
                jdbc.sql(SCOPE + "select distinct f.position" + WHERE + " and f.position = any(:positions)")
                        .params(values)
                        .query(Long.class)
                        .list());
    }

    /** Persons who have done something that the actor may search among. */
    List<Option> persons(ActingAs actor) {
        return jdbc.sql(SCOPE + "select p.id, p.name from register.person p where p.id in (select f.actor from"
                        + " audit.case_fact f where (f.place in (select id from scope) or :all)" + SENT
                        + ") order by p.name, p.id")
                .param("mine", actor.organisation().value())
                .param("all", actor.role() == Role.AUDITOR)
                .query((row, n) -> Option.of(row.getString(1), row.getString(2)))
                .list();
    }

    List<Option> organisations(ActingAs actor) {
        return jdbc.sql(SCOPE + "select o.id, o.name from organisations.organisation o"
                        + " where o.id in (select id from scope) or :all order by o.name, o.id")
                .param("mine", actor.organisation().value())
                .param("all", actor.role() == Role.AUDITOR)
                .query((row, n) -> Option.of(row.getString(1), row.getString(2)))
                .list();
    }

    private static Map<String, Object> values(ActingAs actor, Query query) {
        var values = new HashMap<String, Object>();
        values.put("mine", actor.organisation().value());
        values.put("all", actor.role() == Role.AUDITOR);
        values.put(
                "text", query.text().isBlank() ? "" : "%" + escaped(query.text().strip()) + "%");
        values.put("name", query.name());
        values.put("person", query.person());
        values.put("organisation", query.organisation());
        values.put("after", start(query.from()));
        values.put("before", query.to() == null ? null : start(query.to().plusDays(1)));
        return values;
    }

    private static Timestamp start(LocalDate day) {
        return day == null
                ? null
                : Timestamp.from(day.atStartOfDay(Formats.OSLO).toInstant());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
