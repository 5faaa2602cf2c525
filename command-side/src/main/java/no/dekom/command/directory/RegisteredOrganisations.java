package no.dekom.command.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.dekom.command.edge.KeptInTransaction;
import no.dekom.events.OrganisationId;
import no.dekom.events.organisations.OrganisationEvent;
import no.dekom.events.organisations.OrganisationEvent.MunicipalityNumberSet;
import no.dekom.events.organisations.OrganisationEvent.OrganisationClosed;
import no.dekom.events.organisations.OrganisationEvent.OrganisationMoved;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRegistered;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRenamed;
import no.dekom.events.organisations.OrganisationKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is registered of each organisation, for an import to compare with. */
@Component
public class RegisteredOrganisations implements KeptInTransaction {

    private final JdbcClient jdbc;

    public RegisteredOrganisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is registered of one.
     *
     * @param parent id, null at the top
     * @param municipality number, null for none
     * @param since the last change of each of the three that can change, null before the first
     * @param lastDay null unless closed
     */
    public record Registered(
            String id,
            String number,
            OrganisationKind kind,
            String name,
            String parent,
            String municipality,
            Since since,
            LocalDate lastDay) {}

    public record Since(LocalDate name, LocalDate parent, LocalDate municipality) {

        public static final Since REGISTERED = new Since(null, null, null);
    }

    @Override
    public void on(Object event) {
        if (event instanceof OrganisationEvent one) {
            keep(one);
        }
    }

    private void keep(OrganisationEvent event) {
        switch (event) {
            case OrganisationRegistered it ->
                jdbc.sql("insert into command.registered_organisation (id, number, kind, name, parent)"
                                + " values (?, ?, ?, ?, ?)")
                        .params(
                                it.organisation().value(),
                                it.number(),
                                it.kind().name(),
                                it.name(),
                                it.parent() == null ? null : it.parent().value())
                        .update();
            case OrganisationRenamed it -> set("name = ?, named_from = ?", it.name(), it.from(), it.organisation());
            case OrganisationMoved it ->
                set("parent = ?, moved_from = ?", it.parent().value(), it.from(), it.organisation());
            case MunicipalityNumberSet it ->
                set("municipality = ?, municipality_from = ?", it.number(), it.from(), it.organisation());
            case OrganisationClosed it ->
                jdbc.sql("update command.registered_organisation set last_day = ? where id = ?")
                        .params(it.lastDay(), it.organisation().value())
                        .update();
            default -> {}
        }
    }

    private void set(String columns, String value, LocalDate from, OrganisationId organisation) {
        jdbc.sql("update command.registered_organisation set " + columns + " where id = ?")
                .params(value, from, organisation.value())
                .update();
    }

    public Map<String, Registered> byNumber() {
        return jdbc
                .sql("select * from command.registered_organisation")
                .query((row, n) -> registered(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Registered::number, it -> it));
    }

    public Optional<Registered> find(OrganisationId organisation) {
        return jdbc.sql("select * from command.registered_organisation where id = ?")
                .param(organisation.value())
                .query((row, n) -> registered(row))
                .optional();
    }

    private static Registered registered(ResultSet row) throws SQLException {
        return new Registered(
                row.getString("id"),
                row.getString("number"),
                OrganisationKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("parent"),
                row.getString("municipality"),
                new Since(
                        row.getObject("named_from", LocalDate.class),
                        row.getObject("moved_from", LocalDate.class),
                        row.getObject("municipality_from", LocalDate.class)),
                row.getObject("last_day", LocalDate.class));
    }
}
