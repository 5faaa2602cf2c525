package no.dekom.query.decisions;

import java.util.List;
import no.dekom.events.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brevene i et fylke som ikke kom fram. */
@Component
class FailedLetters {

    private final JdbcClient jdbc;

    FailedLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Failed(String grant, OrganisationId recipient) {}

    /** The oldest first; one a grant. */
    List<Failed> of(OrganisationId county) {
        return jdbc.sql("select grant_id, recipient, min(letter_failed_at) as first from decisions.decision"
                        + " where county = ? and letter_fault is not null and letter_received_at is null"
                        + " group by grant_id, recipient order by first, grant_id")
                .param(county.value())
                .query((row, n) ->
                        new Failed(row.getString("grant_id"), new OrganisationId(row.getString("recipient"))))
                .list();
    }
}
