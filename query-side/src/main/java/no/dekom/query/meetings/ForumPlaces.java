package no.dekom.query.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Option;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is in a forum, who belongs where, and what its cases can be about. */
@Component
class ForumPlaces {

    private static final String TODAY = " h.from_date <= :today and (h.to_date is null or h.to_date >= :today) ";

    private final JdbcClient jdbc;
    private final Clock clock;

    ForumPlaces(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.OSLO);
    }

    /** The forums under the county governor. */
    List<Option> forumsOf(ActingAs governor) {
        return jdbc.sql(
                        "select id, name from organisations.organisation where kind = 'FORUM' and parent = ? order by name")
                .param(governor.organisation().value())
                .query((row, n) -> Option.of(row.getString(1), row.getString(2)))
                .list();
    }

    /** The members of a forum today. */
    List<PersonId> members(OrganisationId forum) {
        return jdbc.sql("select distinct h.person, p.name from organisations.role_holding h"
                        + " left join register.person p on p.id = h.person"
                        + " where h.role = 'FORUM_MEMBER' and h.organisation = :forum and" + TODAY + "order by p.name")
                .param("forum", forum.value())
                .param("today", today())
                .query((row, n) -> new PersonId(row.getString(1)))
                .list();
    }

    /** Those that a case of the county can be of: its networks and owners, and the universities. */
    List<Option> concernable(OrganisationId governor) {
        return jdbc.sql("""
                        with recursive under as (
                            select id, kind, name from organisations.organisation where parent = :governor
                            union all
                            select o.id, o.kind, o.name from organisations.organisation o join under u on o.parent = u.id
                            where o.kind in ('NETWORK', 'SCHOOL_OWNER'))
                        select id, name, 1 as place, kind from under where kind in ('NETWORK', 'SCHOOL_OWNER')
                        union all
                        select id, name, 2, kind from organisations.organisation where kind = 'UNIVERSITY'
                        order by place, kind, name""")
                .param("governor", governor.value())
                .query((row, n) -> Option.of(row.getString(1), row.getString(2)))
                .list();
    }

    /** The accepted measures of the county's networks. */
    List<Option> measures(OrganisationId governor) {
        return jdbc.sql(
                        "select m.id, m.title from needs.measure m join organisations.organisation n on n.id = m.network"
                                + " where n.parent = ? and m.state = 'ACCEPTED' order by m.title, m.id")
                .param(governor.value())
                .query((row, n) -> Option.of("MEASURE:" + row.getString(1), row.getString(2)))
                .list();
    }

    /** The scenarios of the county that are kept, the newest year first. */
    List<Subject> scenarios(OrganisationId governor) {
        return subjects(
                "SCENARIO",
                "select id, year, title from allocation.scenario where county = ? and discarded_why is null"
                        + " order by year desc, title, id",
                governor);
    }

    /** The county's recommendations, whose order of measures the forum may discuss. */
    List<Subject> recommendations(OrganisationId governor) {
        return subjects(
                "RECOMMENDATION",
                "select id, year, null as title from recommendations.recommendation where county = ? order by year desc",
                governor);
    }

    private List<Subject> subjects(String kind, String sql, OrganisationId governor) {
        return jdbc.sql(sql)
                .param(governor.value())
                .query((row, n) ->
                        new Subject(kind + ":" + row.getString("id"), row.getInt("year"), row.getString("title")))
                .list();
    }

    /** Noe et år som en sak kan vise til. @param value its kind and id; {@code title} is null for what has none */
    record Subject(String value, int year, String title) {}

    /**
     * Whether the person belongs to those a case is of, by the roles held today: a role in one of them or anywhere under it,
     * or with the owner of a school among them. The command checks for itself.
     */
    boolean belongs(PersonId person, List<OrganisationId> concerned) {
        return !concerned.isEmpty()
                && jdbc.sql("with recursive mine as (select h.organisation from organisations.role_holding h"
                                + " where h.person = :person and" + TODAY
                                + """
                                ), over_mine as (
                                    select o.id, o.parent from organisations.organisation o
                                    where o.id in (select organisation from mine)
                                    union
                                    select o.id, o.parent from organisations.organisation o join over_mine u on o.id = u.parent
                                ), over_concerned as (
                                    select o.id, o.parent, o.kind from organisations.organisation o where o.id in (:concerned)
                                    union
                                    select o.id, o.parent, o.kind from organisations.organisation o
                                    join over_concerned c on o.id = c.parent)
                                select exists (select from over_mine where id in (:concerned))
                                    or exists (select from over_concerned c join mine m on m.organisation = c.id
                                        where c.kind = 'SCHOOL_OWNER')""")
                        .param("person", person.value())
                        .param("today", today())
                        .param(
                                "concerned",
                                concerned.stream().map(OrganisationId::value).toList())
                        .query(Boolean.class)
                        .single();
    }
}
