package no.dekom.query.projections;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The schemas of a model: the serving one, the one that is made beside it, and the one that has been replaced. */
@Component
public class RebuildSchemas {

    private final JdbcClient jdbc;

    public RebuildSchemas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static String beside(String projection) {
        return projection + "_rebuild";
    }

    private static String replaced(String projection) {
        return projection + "_replaced";
    }

    /** The position the serving model has come to, -1 when it has not begun. */
    long servingPosition(String projection) {
        return jdbc.sql("select coalesce(min(coalesce((token::json ->> 'position')::bigint, -1)), -1)"
                        + " from axon.token_entry where processor_name = ?")
                .param(projection)
                .query(Long.class)
                .single();
    }

    /** Empty tables of the same form; whatever an interrupted rebuild left is thrown away. */
    void prepare(String projection) {
        execute("drop schema if exists %s cascade", replaced(projection));
        execute("drop schema if exists %s cascade", beside(projection));
        execute("create schema %s", beside(projection));
        for (var table : tables(projection)) {
            execute("create table %s.%s (like %s.%s including all)", beside(projection), table, projection, table);
        }
    }

    /** How many rows differ: a changed, a missing and a superfluous one count one each. */
    long differing(String projection) {
        return tables(projection).stream()
                .mapToLong(table -> Math.max(
                        only(projection, beside(projection), table), only(beside(projection), projection, table)))
                .sum();
    }

    private long only(String in, String notIn, String table) {
        return jdbc.sql("select count(*) from (select * from %s.%s except all select * from %s.%s) only_there"
                        .formatted(in, table, notIn, table))
                .query(Long.class)
                .single();
    }

    /** Needs no lock on any table, so no reader waits and none is shut out; the old model lives on for those within it. */
    void swap(String projection) {
        execute("alter schema %s rename to %s", projection, replaced(projection));
        execute("alter schema %s rename to %s", beside(projection), projection);
    }

    /** Waits for those who still read the old model. New readers do not find it. */
    void dropReplaced(String projection) {
        execute("drop schema %s cascade", replaced(projection));
    }

    List<String> tables(String projection) {
        return jdbc.sql("select tablename from pg_tables where schemaname = ? order by tablename")
                .param(projection)
                .query(String.class)
                .list();
    }

    /** The names are those of our own projections and of their tables; they cannot be parameters. */
    private void execute(String statement, Object... names) {
        jdbc.sql(statement.formatted(names)).update();
    }
}
