package no.dekom.query.projections;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks the database as of the moment that is shown. */
final class MomentJdbcClient implements JdbcClient {

    private final JdbcClient jdbc;
    private final ObjectProvider<MomentSql> statements;

    MomentJdbcClient(JdbcClient jdbc, ObjectProvider<MomentSql> statements) {
        this.jdbc = jdbc;
        this.statements = statements;
    }

    @Override
    public StatementSpec sql(String sql) {
        return jdbc.sql(
                no.dekom.query.frame.Moment.isReadOnly()
                        ? statements.getObject().of(sql)
                        : sql);
    }
}
