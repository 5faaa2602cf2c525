package no.dekom.query.organisations;

import java.time.LocalDate;
import java.util.Optional;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.query.frame.Names;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names from the person register and the organisations, read each time: a person who is erased is gone at once. */
@Component
class RegisteredNames implements Names {

    private final JdbcClient jdbc;

    RegisteredNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String person(PersonId person) {
        return Optional.ofNullable(person)
                .flatMap(id -> jdbc.sql("select name from register.person where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .optional())
                .orElse("–");
    }

    @Override
    public String organisation(OrganisationId organisation) {
        return Optional.ofNullable(organisation)
                .flatMap(id -> jdbc.sql("select name from organisations.organisation where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .optional())
                .orElse("–");
    }

    @Override
    public String organisation(OrganisationId organisation, LocalDate on) {
        return Optional.ofNullable(organisation)
                .flatMap(id -> jdbc.sql(
                                "select name from organisations.organisation_name where organisation = ?"
                                        + " and (from_date is null or from_date <= ?) order by from_date desc nulls last limit 1")
                        .params(id.value(), on)
                        .query(String.class)
                        .optional())
                .orElse("–");
    }
}
