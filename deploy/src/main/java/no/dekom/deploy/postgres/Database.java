package no.dekom.deploy.postgres;

/** A database to work on: our own, which is stopped when nobody uses it any more, or somebody else's. */
@FunctionalInterface
public interface Database extends AutoCloseable {

    DatabaseAddress address();

    @Override
    default void close() {}
}
