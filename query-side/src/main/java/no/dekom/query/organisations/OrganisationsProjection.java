package no.dekom.query.organisations;

import no.dekom.events.organisations.OrganisationEvent.OrganisationRegistered;
import no.dekom.events.organisations.PersonRolesEvent.RoleEnded;
import no.dekom.events.organisations.PersonRolesEvent.RoleGiven;
import no.dekom.query.projections.Projection;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Organisasjoner og roller. */
@Component
public class OrganisationsProjection implements Projection {

    private final JdbcClient jdbc;

    public OrganisationsProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        jdbc.sql("insert into organisation (id, number, kind, name, parent) values (?, ?, ?, ?, ?)")
                .params(
                        it.organisation().value(),
                        it.number(),
                        it.kind().name(),
                        it.name(),
                        it.parent() == null ? null : it.parent().value())
                .update();
    }

    @EventHandler
    void on(RoleGiven it, @MetaDataValue("actor") String actor) {
        jdbc.sql("insert into role_holding (person, role, organisation, from_date, given_by) values (?, ?, ?, ?, ?)")
                .params(it.person().value(), it.role().name(), it.organisation().value(), it.from(), actor)
                .update();
    }

    @EventHandler
    void on(RoleEnded it) {
        jdbc.sql("update role_holding set to_date = ? where person = ? and role = ? and organisation = ?"
                        + " and to_date is null")
                .params(
                        it.to(),
                        it.person().value(),
                        it.role().name(),
                        it.organisation().value())
                .update();
    }
}
