package no.dekom.deploy.login;

import java.util.Optional;
import no.dekom.deploy.demo.Persona;
import no.dekom.events.ActingAs;
import no.dekom.events.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The personas as the person register knows them. */
@Component
@Profile("demo")
class DemoPersons {

    private final JdbcClient jdbc;
    private final LoginSession login;

    DemoPersons(JdbcClient jdbc, LoginSession login) {
        this.jdbc = jdbc;
        this.login = login;
    }

    Optional<PersonId> find(Persona persona) {
        return jdbc.sql("select id from register.person where issuer = ? and subject = ?")
                .params(Persona.ISSUER, persona.subject())
                .query((row, n) -> new PersonId(row.getString(1)))
                .optional();
    }

    /** The persona in the role one begins in, if that is still held. */
    Optional<LoggedIn> login(Persona persona) {
        return find(persona).map(person -> login.now(person, first(persona, person)));
    }

    static ActingAs first(Persona persona, PersonId person) {
        return new ActingAs(person, persona.role(), persona.organisation());
    }
}
