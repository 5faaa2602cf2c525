package no.dekom.query.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.query.frame.Formats;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Organisations with those who hold roles in them today. The auditor and the administrator see all; the county governor,
 * the coordinator and the owner their own and what lies below it.
 */
@Component
class OrganisationTree {

    static final Set<Role> MAY_SEE =
            Set.of(Role.AUDITOR, Role.ADMINISTRATOR, Role.STATE_GOVERNOR, Role.COORDINATOR, Role.SCHOOL_OWNER);

    private final JdbcClient jdbc;
    private final Clock clock;

    OrganisationTree(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** En organisasjon. {@code parentName} is null at the top; {@code depth} counts from 0. */
    public record Organisation(
            String id, String number, OrganisationKind kind, String name, String parentName, int depth) {}

    /** En rolle som noen har i dag. {@code until} is null when it has no last day. */
    public record Holding(String person, String name, Role role, LocalDate from, LocalDate until) {}

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.OSLO);
    }

    /** Those the actor may see, each followed by those below it. */
    List<Organisation> of(ActingAs actor) {
        var all = Set.of(Role.AUDITOR, Role.ADMINISTRATOR).contains(actor.role());
        return jdbc.sql("""
                with recursive tree (id, depth, path) as (
                    select id, 0, array[name, id] from organisations.organisation
                    where case when :all then parent is null else id = :mine end
                    union all
                    select o.id, t.depth + 1, t.path || o.name || o.id
                    from organisations.organisation o join tree t on o.parent = t.id)
                select o.*, p.name as parent_name, t.depth from tree t
                join organisations.organisation o on o.id = t.id
                left join organisations.organisation p on p.id = o.parent
                order by t.path
                """)
                .param("all", all)
                .param("mine", actor.organisation().value())
                .query((row, n) -> organisation(row))
                .list();
    }

    Optional<Organisation> find(ActingAs actor, String id) {
        return of(actor).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Who holds which role today, by organisation. */
    Map<String, List<Holding>> holdings() {
        var today = today();
        var holdings = new LinkedHashMap<String, List<Holding>>();
        jdbc.sql("select h.*, p.name from organisations.role_holding h left join register.person p on p.id = h.person"
                        + " where h.from_date <= ? and (h.to_date is null or h.to_date >= ?)"
                        + " order by h.role, p.name, h.person")
                .params(today, today)
                .query(row -> {
                    holdings.computeIfAbsent(row.getString("organisation"), key -> new ArrayList<>())
                            .add(new Holding(
                                    row.getString("person"),
                                    row.getString("name") == null ? "–" : row.getString("name"),
                                    Role.valueOf(row.getString("role")),
                                    row.getObject("from_date", LocalDate.class),
                                    row.getObject("to_date", LocalDate.class)));
                });
        return holdings;
    }

    private static Organisation organisation(ResultSet row) throws SQLException {
        return new Organisation(
                row.getString("id"),
                row.getString("number"),
                OrganisationKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("parent_name"),
                row.getInt("depth"));
    }
}
