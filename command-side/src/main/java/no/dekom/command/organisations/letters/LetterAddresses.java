package no.dekom.command.organisations.letters;

import java.util.Optional;
import no.dekom.events.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adresseregister: where organisations get their letters. Not events, so that it can be corrected and erased. */
@Component
public class LetterAddresses {

    private final JdbcClient jdbc;

    public LetterAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<String> of(OrganisationId organisation) {
        return jdbc.sql("select email from register.organisation_post where organisation = ?")
                .param(organisation.value())
                .query(String.class)
                .optional();
    }

    /** In the transaction of the command. */
    public void enter(OrganisationId organisation, String email) {
        jdbc.sql("insert into register.organisation_post (organisation, email) values (?, ?)"
                        + " on conflict (organisation) do update set email = excluded.email")
                .params(organisation.value(), email)
                .update();
    }
}
