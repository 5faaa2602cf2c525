package no.dekom.command.edge;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What may be only once across streams, kept by a unique key in the command's own transaction. */
@Component
public class Claims {

    private final JdbcClient jdbc;

    public Claims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes {@code key} for {@code holder}; false when another holds it. */
    public boolean take(String kind, String key, String holder) {
        return jdbc.sql("insert into command.claim (kind, key, holder) values (?, ?, ?) on conflict do nothing")
                        .params(kind, key, holder)
                        .update()
                == 1;
    }

    /** Who has taken {@code key}; empty when it is free. */
    public Optional<String> holder(String kind, String key) {
        return jdbc.sql("select holder from command.claim where kind = ? and key = ?")
                .params(kind, key)
                .query(String.class)
                .optional();
    }
}
