package no.dekom.eventlog;

import no.dekom.testing.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** Gives positions here and now, as any node may. */
final class Give {

    private Give() {}

    static void all(TestDatabase database) {
        new JdbcTemplate(database.app()).queryForObject("select log.give_positions(1000000)", Long.class);
    }
}
