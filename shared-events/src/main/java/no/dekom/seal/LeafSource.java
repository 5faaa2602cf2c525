package no.dekom.seal;

import java.sql.Connection;
import java.sql.SQLException;

/** Det som forsegles: leaves that never change once they are final. */
public interface LeafSource {

    /** How many leaves are final, counted from the first. */
    long available(Connection connection) throws SQLException;

    /** Gives the encoded leaves from one up to, not with, another, in order. Within a transaction. */
    void read(Connection connection, long from, long to, Taker taker) throws SQLException;

    /** Bladet i ord, for whoever is told that it is not as it was sealed; {@code leaf} null when it is gone. */
    String words(long index, byte[] leaf);

    /** Takes one leaf at a time. */
    @FunctionalInterface
    interface Taker {
        void take(long index, byte[] leaf) throws SQLException;
    }
}
