package no.dekom.query.allocation;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Which counties' distributions a person may read: that of one's own organisation; for a university those where it is a
 * partner; for the auditor all; for the administrator none.
 */
@Component
class Counties {

    static final Set<Role> READERS = Set.of(
            Role.TEACHER,
            Role.SCHOOL_LEADER,
            Role.UNION_REPRESENTATIVE,
            Role.SCHOOL_OWNER,
            Role.WORKING_GROUP,
            Role.STEERING_GROUP,
            Role.COORDINATOR,
            Role.UNIVERSITY_PARTNER,
            Role.FORUM_MEMBER,
            Role.STATE_GOVERNOR,
            Role.AUDITOR);

    private final JdbcClient jdbc;

    Counties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OrganisationId> visibleTo(ActingAs actor) {
        if (!READERS.contains(actor.role())) {
            return List.of();
        }
        return jdbc.sql("""
                        with recursive start (id) as (
                            select cast(:mine as text) union
                            select s.of_organisation from allocation.partnership s
                                join allocation.partner p on p.partnership = s.id
                                where p.university = :mine and :role = 'UNIVERSITY_PARTNER'),
                        up (id) as (
                            select id from start union
                            select o.parent from allocation.organisation o join up on o.id = up.id
                                where o.parent is not null)
                        select o.id from allocation.organisation o where o.kind = 'COUNTY_GOVERNOR'
                            and (:role = 'AUDITOR' or o.id in (select id from up)) order by o.number, o.id""")
                .param("mine", actor.organisation().value())
                .param("role", actor.role().name())
                .query((row, n) -> new OrganisationId(row.getString(1)))
                .list();
    }

    /** Whether the actor keeps scenarios of the county: the forum and its secretariat. */
    boolean mayTry(ActingAs actor, OrganisationId county) {
        return (actor.role() == Role.STATE_GOVERNOR || actor.role() == Role.FORUM_MEMBER)
                && visibleTo(actor).contains(county);
    }

    static boolean mayWrite(ActingAs actor, OrganisationId county) {
        return actor.role() == Role.STATE_GOVERNOR && actor.organisation().equals(county);
    }

    /** The frame of a year, when it is set. */
    OptionalLong frame(OrganisationId county, int year) {
        return jdbc.sql("select sum from allocation.frame where county = ? and year = ?")
                .params(county.value(), year)
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    /** The newest year with a frame, when there is one. */
    OptionalLong newestYear(OrganisationId county) {
        return jdbc.sql("select max(year)::bigint from allocation.frame where county = ?")
                .param(county.value())
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
