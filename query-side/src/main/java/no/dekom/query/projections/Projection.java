package no.dekom.query.projections;

/**
 * A read model: made from events alone, in a schema of its own, and thrown away and made again at will. Its handlers are
 * Axon event handlers that write unqualified table names; the search path says whether they build the serving model or
 * the one that will replace it. They take time, actor and everything else from the event, so that every build is equal.
 */
public interface Projection {

    /** Name of the projection, of its schema and of its event processor. */
    String name();
}
