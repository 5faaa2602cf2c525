package no.dekom.query.audit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Titles of cases as they stand now. */
@Component
class CaseTitles {

    private final JdbcClient jdbc;

    CaseTitles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The title, or the id of a case that has none. Never null. */
    String of(CaseKind kind, String id) {
        return jdbc.sql("select value from audit.standing where kind = ? and id = ? and what = 'text.title||'")
                .params(kind.name(), id)
                .query(String.class)
                .optional()
                .orElse(id);
    }
}
