package no.dekom.query.projections;

import java.time.LocalDate;

/** Changes to a read model that were told before the day they begin to hold. */
public interface TurnedByDay {

    /** Name of the projection that keeps them. */
    String projection();

    /** Lets everything hold that has begun, in the tables of a schema. */
    void turn(String schema, LocalDate today);
}
