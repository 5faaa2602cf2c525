package no.dekom.command.audit;

import no.dekom.events.audit.FactReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The facts that stand in the log. */
@Component
public class LoggedFacts {

    private final JdbcClient jdbc;

    public LoggedFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether that event stands at that position. */
    public boolean has(FactReference fact) {
        return jdbc.sql("select exists (select from log.position p join log.event e on e.id = p.event"
                        + " where p.position = ? and e.event_id = ?)")
                .params(fact.position(), fact.event())
                .query(Boolean.class)
                .single();
    }
}
