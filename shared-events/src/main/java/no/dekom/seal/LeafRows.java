package no.dekom.seal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;

/** Rows that are numbered from 0 by a column {@code position}, and final once they have it. */
final class LeafRows {

    private static final int FETCHED = 1_000;

    private LeafRows() {}

    /** Takes one row at a time. */
    @FunctionalInterface
    interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    static long available(Connection connection, String table) throws SQLException {
        try (var statement = connection.prepareStatement("select coalesce(max(position) + 1, 0) from " + table);
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The rows from one position up to, not with, another, in order. */
    static void each(Connection connection, String select, long from, long to, Taker taker) throws SQLException {
        try (var statement =
                connection.prepareStatement(select + " where position >= ? and position < ? order by position")) {
            statement.setFetchSize(FETCHED);
            statement.setObject(1, from, Types.BIGINT);
            statement.setObject(2, to, Types.BIGINT);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    taker.take(rows);
                }
            }
        }
    }
}
