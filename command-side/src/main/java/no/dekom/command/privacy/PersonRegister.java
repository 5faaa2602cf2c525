package no.dekom.command.privacy;

import java.util.Optional;
import java.util.UUID;
import no.dekom.events.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Personregister: who a person id is. Not events, so that it can be corrected, blocked and erased. */
@Component
public class PersonRegister {

    private final JdbcClient jdbc;

    public PersonRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Enters a person under a given id; entering the same id again corrects it. */
    public void enter(PersonId person, String name, String email) {
        jdbc.sql("insert into register.person (id, name, email) values (?, ?, ?)"
                        + " on conflict (id) do update set name = excluded.name, email = excluded.email")
                .params(person.value(), name, email)
                .update();
    }

    /** The person who logs in as {@code subject} at {@code issuer}; entered when new. Two at once give one person. */
    public PersonId ofLogin(String issuer, String subject, String name, String email) {
        return find(issuer, subject).orElseGet(() -> {
            jdbc.sql("insert into register.person (id, name, email, issuer, subject) values (?, ?, ?, ?, ?)"
                            + " on conflict (issuer, subject) do nothing")
                    .params(UUID.randomUUID().toString(), name, email, issuer, subject)
                    .update();
            return find(issuer, subject).orElseThrow();
        });
    }

    private Optional<PersonId> find(String issuer, String subject) {
        return jdbc.sql("select id from register.person where issuer = ? and subject = ?")
                .params(issuer, subject)
                .query((row, n) -> new PersonId(row.getString(1)))
                .optional();
    }
}
