package no.dekom.query.needs;

import java.util.List;
import no.dekom.query.frame.Option;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Organisations to choose among in the forms. */
@Component
class Places {

    private static final String WITHIN = """
            with recursive below (id) as (
                select cast(? as text) union
                select o.id from organisations.organisation o join below on o.parent = below.id)
            """;

    private final JdbcClient jdbc;

    Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The schools under an organisation, by owner and name. */
    List<Option> schoolsUnder(String organisation) {
        return jdbc.sql(WITHIN + "select s.id, s.name || ', ' || o.name from organisations.organisation s"
                        + " join organisations.organisation o on o.id = s.parent"
                        + " where s.kind = 'SCHOOL' and s.id in (select id from below) order by o.name, s.name")
                .param(organisation)
                .query((row, n) -> Option.of(row.getString(1), row.getString(2)))
                .list();
    }

    List<Option> universities() {
        return jdbc.sql("select id, name from organisations.organisation where kind = 'UNIVERSITY' order by name, id")
                .query((row, n) -> Option.of(row.getString(1), row.getString(2)))
                .list();
    }

    /** The needs reports from a network, the newest school year first. */
    List<Option> needsWithin(String network) {
        return jdbc.sql(WITHIN + "select r.id, o.name || ', ' || r.school_year from needs.needs_report r"
                        + " join organisations.organisation o on o.id = r.organisation"
                        + " where r.organisation in (select id from below) order by r.school_year desc, o.name, r.id")
                .param(network)
                .query((row, n) -> Option.of(row.getString(1), row.getString(2)))
                .list();
    }

    /** The network that an owner lies under; the organisation itself when it is no owner. */
    String networkOf(String organisation) {
        return jdbc.sql("select case when kind = 'SCHOOL_OWNER' then parent else id end"
                        + " from organisations.organisation where id = ?")
                .param(organisation)
                .query(String.class)
                .optional()
                .orElse(organisation);
    }
}
