package no.dekom.query.organisations;

import java.time.Instant;
import java.time.LocalDate;
import no.dekom.events.OrganisationId;
import no.dekom.events.organisations.OrganisationEvent.FullTimeEquivalentsCounted;
import no.dekom.events.organisations.OrganisationEvent.MunicipalityNumberSet;
import no.dekom.events.organisations.OrganisationEvent.OrganisationClosed;
import no.dekom.events.organisations.OrganisationEvent.OrganisationMoved;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRegistered;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRenamed;
import no.dekom.events.organisations.PartnershipEvent.PartnerChanged;
import no.dekom.events.organisations.PartnershipEvent.PartnershipAgreed;
import no.dekom.events.organisations.PartnershipEvent.PartnershipEnded;
import no.dekom.events.organisations.PersonRolesEvent.RoleEnded;
import no.dekom.events.organisations.PersonRolesEvent.RoleGiven;
import no.dekom.query.frame.Formats;
import no.dekom.query.projections.AddedRows;
import no.dekom.query.projections.FactsOf;
import no.dekom.query.projections.Projection;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Organisasjoner og roller. */
@Component
public class OrganisationsProjection implements Projection {

    private final JdbcClient jdbc;
    private final AddedRows rows;
    private final PartnershipTables partnerships;

    public OrganisationsProjection(JdbcClient jdbc, AddedRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.partnerships = new PartnershipTables(jdbc);
    }

    @Override
    public String name() {
        return "organisations";
    }

    /** Keeps the position up with the log: an event that no handler takes would leave it behind for seconds. */
    @EventHandler
    void on(Object another) {}

    @EventHandler
    void on(OrganisationRegistered it) {
        rows.add(
                "insert into organisation (id, number, kind, name, parent) values (?, ?, ?, ?, ?)",
                it.organisation().value(),
                it.number(),
                it.kind().name(),
                it.name(),
                it.parent() == null ? null : it.parent().value());
        named(it.organisation(), it.name(), null);
        if (it.parent() != null) {
            placed(it.organisation(), it.parent(), null);
        }
    }

    @EventHandler
    void on(OrganisationRenamed it, @Timestamp Instant at) {
        if (hasBegun(it.from(), at)) {
            change("name = ?", it.name(), it.organisation());
        }
        named(it.organisation(), it.name(), it.from());
    }

    @EventHandler
    void on(OrganisationMoved it, @Timestamp Instant at) {
        if (hasBegun(it.from(), at)) {
            change("parent = ?", it.parent().value(), it.organisation());
        }
        placed(it.organisation(), it.parent(), it.from());
    }

    @EventHandler
    void on(MunicipalityNumberSet it, @Timestamp Instant at) {
        if (hasBegun(it.from(), at)) {
            change("municipality = ?", it.number(), it.organisation());
        }
        rows.add(
                "insert into organisation_municipality (organisation, number, from_date) values (?, ?, ?)",
                it.organisation().value(),
                it.number(),
                it.from());
    }

    /** What is entered ahead of its day is turned by {@link ComingChanges} when the day comes. */
    private static boolean hasBegun(LocalDate from, Instant at) {
        return !from.isAfter(LocalDate.ofInstant(at, Formats.OSLO));
    }

    @EventHandler
    void on(OrganisationClosed it) {
        change("closed_on = ?", it.lastDay(), it.organisation());
    }

    @EventHandler
    void on(FullTimeEquivalentsCounted it, EventMessage<?> message) {
        rows.add(
                "insert into full_time_count (organisation, counted_on, teacher_tenths, leader_tenths, source, entered_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                it.organisation().value(),
                it.countedOn(),
                it.teacherTenths(),
                it.leaderTenths(),
                it.source(),
                new FactsOf(message).at());
    }

    private void change(String column, Object value, OrganisationId organisation) {
        rows.send();
        jdbc.sql("update organisation set " + column + " where id = ?")
                .params(value, organisation.value())
                .update();
    }

    private void named(OrganisationId organisation, String name, LocalDate from) {
        rows.add(
                "insert into organisation_name (organisation, name, from_date) values (?, ?, ?)",
                organisation.value(),
                name,
                from);
    }

    private void placed(OrganisationId organisation, OrganisationId parent, LocalDate from) {
        rows.add(
                "insert into organisation_parent (organisation, parent, from_date) values (?, ?, ?)",
                organisation.value(),
                parent.value(),
                from);
    }

    @EventHandler
    void on(RoleGiven it, @MetaDataValue("actor") String actor, @MetaDataValue("reason") String reason) {
        jdbc.sql("insert into role_holding (person, role, organisation, from_date, given_by, given_reason)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(it.person().value(), it.role().name(), it.organisation().value(), it.from(), actor, reason)
                .update();
    }

    @EventHandler
    void on(RoleEnded it, @MetaDataValue("actor") String actor, @MetaDataValue("reason") String reason) {
        jdbc.sql("update role_holding set to_date = ?, ended_by = ?, ended_reason = ?"
                        + " where person = ? and role = ? and organisation = ? and to_date is null")
                .params(
                        it.to(),
                        actor,
                        reason,
                        it.person().value(),
                        it.role().name(),
                        it.organisation().value())
                .update();
    }

    @EventHandler
    void on(PartnershipAgreed it, EventMessage<?> message) {
        partnerships.agreed(it, new FactsOf(message).at());
    }

    @EventHandler
    void on(PartnerChanged it) {
        partnerships.changed(it);
    }

    @EventHandler
    void on(PartnershipEnded it) {
        partnerships.ended(it);
    }
}
