package no.dekom.command.organisations.importing;

import java.util.Map;
import java.util.stream.Collectors;
import no.dekom.command.edge.KeptInTransaction;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRegistered;
import no.dekom.events.organisations.OrganisationKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is registered of each organisation, for an import to compare with. */
@Component
class RegisteredOrganisations implements KeptInTransaction {

    private final JdbcClient jdbc;

    RegisteredOrganisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param parent id, null at the top */
    record Registered(String id, String number, OrganisationKind kind, String name, String parent) {}

    @Override
    public void on(Object event) {
        if (event instanceof OrganisationRegistered it) {
            jdbc.sql("insert into command.registered_organisation (id, number, kind, name, parent)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(
                            it.organisation().value(),
                            it.number(),
                            it.kind().name(),
                            it.name(),
                            it.parent() == null ? null : it.parent().value())
                    .update();
        }
    }

    Map<String, Registered> byNumber() {
        return jdbc
                .sql("select * from command.registered_organisation")
                .query((row, n) -> new Registered(
                        row.getString("id"),
                        row.getString("number"),
                        OrganisationKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("parent")))
                .list()
                .stream()
                .collect(Collectors.toMap(Registered::number, it -> it));
    }
}
