package no.dekom.seal;

import java.sql.SQLException;

/** The tables of the seal could not be read or written. */
public final class TreeAway extends RuntimeException {

    private static final long serialVersionUID = 1;

    TreeAway(SQLException cause) {
        super("The sealed tree cannot be reached", cause);
    }
}
