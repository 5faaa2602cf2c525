package no.dekom.command.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.dekom.command.edge.AskedOnce;
import no.dekom.command.edge.KeptInTransaction;
import no.dekom.command.edge.Oslo;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.organisations.OrganisationEvent.OrganisationClosed;
import no.dekom.events.organisations.OrganisationEvent.OrganisationMoved;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRegistered;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.events.organisations.PersonRolesEvent.RoleEnded;
import no.dekom.events.organisations.PersonRolesEvent.RoleGiven;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The directory in PostgreSQL. */
@Component
public class DirectoryTables implements Directory, KeptInTransaction {

    private static final String HELD_TODAY = " from_date <= :today and (to_date is null or to_date >= :today) ";

    /** What {@code o} lies under on a day: since the last move that has begun. */
    private static final String PARENT_ON_THE_DAY = "coalesce((select m.parent from command.organisation_move m"
            + " where m.organisation = o.id and m.from_date <= :day order by m.from_date desc limit 1), o.parent)";

    /** Whether the person holds the role. */
    private record Held(PersonId person, Role role, OrganisationId organisation) {}

    /** What kind an organisation is, once it is registered. */
    private record Kind(OrganisationId organisation) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    public DirectoryTables(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void on(Object event) {
        switch (event) {
            case OrganisationRegistered it -> registered(it);
            case OrganisationMoved it ->
                jdbc.sql("insert into command.organisation_move (organisation, parent, from_date) values (?, ?, ?)")
                        .params(it.organisation().value(), it.parent().value(), it.from())
                        .update();
            case OrganisationClosed it ->
                jdbc.sql("update command.organisation set last_day = ? where id = ?")
                        .params(it.lastDay(), it.organisation().value())
                        .update();
            case RoleGiven it ->
                jdbc.sql("insert into command.role_holding (person, role, organisation, from_date) values (?, ?, ?, ?)")
                        .params(
                                it.person().value(),
                                it.role().name(),
                                it.organisation().value(),
                                it.from())
                        .update();
            case RoleEnded it ->
                jdbc.sql(
                                "update command.role_holding set to_date = ? where person = ? and role = ? and organisation = ?"
                                        + " and to_date is null")
                        .params(
                                it.to(),
                                it.person().value(),
                                it.role().name(),
                                it.organisation().value())
                        .update();
            default -> {}
        }
    }

    private void registered(OrganisationRegistered it) {
        jdbc.sql("insert into command.organisation (id, kind, parent) values (?, ?, ?)")
                .params(
                        it.organisation().value(),
                        it.kind().name(),
                        it.parent() == null ? null : it.parent().value())
                .update();
    }

    private LocalDate today() {
        return Oslo.today(clock);
    }

    @Override
    public boolean holds(ActingAs actor) {
        return actor.role() == Role.AUTOMATION || holds(actor.person(), actor.role(), actor.organisation());
    }

    @Override
    public boolean holds(PersonId person, Role role, OrganisationId organisation) {
        return organisation != null
                && AskedOnce.answer(new Held(person, role, organisation), () -> holdsToday(person, role, organisation));
    }

    private boolean holdsToday(PersonId person, Role role, OrganisationId organisation) {
        return jdbc.sql("select exists (select from command.role_holding where person = :person and role = :role"
                        + " and organisation = :organisation and" + HELD_TODAY + ")")
                .param("person", person.value())
                .param("role", role.name())
                .param("organisation", organisation.value())
                .param("today", today())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Set<OrganisationId> organisationsOf(PersonId person) {
        return new HashSet<>(
                jdbc.sql("select distinct organisation from command.role_holding where person = :person and"
                                + HELD_TODAY)
                        .param("person", person.value())
                        .param("today", today())
                        .query((row, n) -> new OrganisationId(row.getString(1)))
                        .list());
    }

    @Override
    public Set<PersonId> holders(Role role, OrganisationId organisation) {
        return new HashSet<>(jdbc.sql("select distinct person from command.role_holding where role = :role"
                        + " and organisation = :organisation and" + HELD_TODAY)
                .param("role", role.name())
                .param("organisation", organisation.value())
                .param("today", today())
                .query((row, n) -> new PersonId(row.getString(1)))
                .list());
    }

    @Override
    public boolean anybodyHolds(Role role) {
        return jdbc.sql("select exists (select from command.role_holding where role = :role and" + HELD_TODAY + ")")
                .param("role", role.name())
                .param("today", today())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean knows(PersonId person) {
        return jdbc.sql("select exists (select from register.person where id = ?)")
                .param(person.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<OrganisationKind> kindOf(OrganisationId organisation) {
        return Optional.ofNullable(AskedOnce.answer(
                new Kind(organisation),
                () -> jdbc.sql("select kind from command.organisation where id = ?")
                        .param(organisation.value())
                        .query((row, n) -> OrganisationKind.valueOf(row.getString(1)))
                        .optional()
                        .orElse(null)));
    }

    @Override
    public Optional<OrganisationId> parentOf(OrganisationId organisation) {
        return jdbc.sql("select parent from (select " + PARENT_ON_THE_DAY
                        + " as parent from command.organisation o where o.id = :id) it where parent is not null")
                .param("id", organisation.value())
                .param("day", today())
                .query((row, n) -> new OrganisationId(row.getString(1)))
                .optional();
    }

    @Override
    public Optional<LocalDate> lastDayOf(OrganisationId organisation) {
        return jdbc.sql("select last_day from command.organisation where id = ? and last_day is not null")
                .param(organisation.value())
                .query(LocalDate.class)
                .optional();
    }

    @Override
    public boolean hasOpenBelow(OrganisationId organisation, LocalDate day) {
        return jdbc.sql(
                        "select exists (select from command.organisation o where (o.last_day is null or o.last_day > :day)"
                                + " and (" + PARENT_ON_THE_DAY
                                + " = :id or exists (select from command.organisation_move m"
                                + " where m.organisation = o.id and m.parent = :id and m.from_date > :day)))")
                .param("id", organisation.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }
}
