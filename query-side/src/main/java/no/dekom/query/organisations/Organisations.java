package no.dekom.query.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Option;
import no.dekom.query.frame.Sorting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Organisations that somebody may see. The auditor and the administrator see all; the county governor, the coordinator
 * and the owner their own and what lies below it today.
 */
@Component
class Organisations {

    static final Set<Role> MAY_SEE =
            Set.of(Role.AUDITOR, Role.ADMINISTRATOR, Role.STATE_GOVERNOR, Role.COORDINATOR, Role.SCHOOL_OWNER);
    static final int PAGE = 50;

    private static final Map<String, String> COLUMNS =
            Map.of("navn", "o.name", "slag", "o.kind", "under", "p.name", "nummer", "o.number");
    private static final String FILTERED = """
             from organisations.organisation o left join organisations.organisation p on p.id = o.parent
            where (:all or o.id in (select id from scope))
            and (:network = '' or o.id in (select id from chosen))
            and (:kind = '' or o.kind = :kind)
            and (:text = '' or o.name ilike :text or o.number like :text or exists (
                select from organisations.organisation_name n where n.organisation = o.id and n.name ilike :text))""";
    private static final String SCOPE = """
            with recursive scope (id) as (
                select cast(:mine as text) union
                select o.id from organisations.organisation o join scope on o.parent = scope.id),
            chosen (id) as (
                select cast(:network as text) union
                select o.id from organisations.organisation o join chosen on o.parent = chosen.id)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Organisations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** En organisasjon. What it lies under, the municipality number and the last day are null where there is none. */
    public record Organisation(
            String id,
            String number,
            OrganisationKind kind,
            String name,
            String parent,
            String parentName,
            String municipality,
            LocalDate closedOn) {}

    /** What is asked for; empty texts ask for nothing. */
    record Filter(String text, String kind, String network) {}

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.OSLO);
    }

    int count(ActingAs actor, Filter filter) {
        return jdbc.sql(SCOPE + "select count(*)" + FILTERED)
                .params(values(actor, filter))
                .query(Integer.class)
                .single();
    }

    /** One page of what was found; pages count from 1. */
    List<Organisation> page(ActingAs actor, Filter filter, Sorting sorting, int page) {
        return found(actor, filter, sorting, PAGE, (page - 1) * PAGE);
    }

    /** All that was found. */
    List<Organisation> all(ActingAs actor, Filter filter, Sorting sorting) {
        return found(actor, filter, sorting, null, 0);
    }

    private List<Organisation> found(ActingAs actor, Filter filter, Sorting sorting, Integer most, int skip) {
        var values = values(actor, filter);
        values.put("most", most);
        values.put("skip", skip);
        var column = COLUMNS.getOrDefault(sorting.column(), "o.name");
        return jdbc.sql(SCOPE + "select o.*, p.name as parent_name" + FILTERED + " order by " + column
                        + (sorting.descending() ? " desc" : "") + " nulls first, o.name, o.id limit :most offset :skip")
                .params(values)
                .query((row, n) -> organisation(row))
                .list();
    }

    /** Those of some kinds that the actor may see, to choose among. */
    List<Option> choices(ActingAs actor, List<OrganisationKind> kinds) {
        var values = values(actor, new Filter("", "", ""));
        values.put("today", today());
        values.put("kinds", kinds.stream().map(Enum::name).toList());
        return jdbc.sql(
                        SCOPE + "select o.id, o.name" + FILTERED
                                + " and o.kind in (:kinds) and (o.closed_on is null or o.closed_on >= :today) order by o.name, o.id")
                .params(values)
                .query((row, n) -> Option.of(row.getString(1), row.getString(2)))
                .list();
    }

    Optional<Organisation> find(ActingAs actor, String id) {
        return jdbc.sql("""
                with recursive up (id, parent) as (
                    select id, parent from organisations.organisation where id = :id union
                    select o.id, o.parent from organisations.organisation o join up on o.id = up.parent)
                select o.*, p.name as parent_name from organisations.organisation o
                left join organisations.organisation p on p.id = o.parent
                where o.id = :id and (:all or exists (select from up where up.id = :mine))
                """)
                .param("id", id)
                .param("all", seesAll(actor))
                .param("mine", actor.organisation().value())
                .query((row, n) -> organisation(row))
                .optional();
    }

    private static Map<String, Object> values(ActingAs actor, Filter filter) {
        var values = new HashMap<String, Object>();
        values.put("all", seesAll(actor));
        values.put("mine", actor.organisation().value());
        values.put("network", filter.network());
        values.put("kind", filter.kind());
        var text = filter.text().strip();
        values.put("text", text.isEmpty() ? "" : "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%");
        return values;
    }

    private static boolean seesAll(ActingAs actor) {
        return Set.of(Role.AUDITOR, Role.ADMINISTRATOR).contains(actor.role());
    }

    private static Organisation organisation(ResultSet row) throws SQLException {
        return new Organisation(
                row.getString("id"),
                row.getString("number"),
                OrganisationKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("parent"),
                row.getString("parent_name"),
                row.getString("municipality"),
                row.getObject("closed_on", LocalDate.class));
    }
}
