package no.dekom.command.edge;

/**
 * A table of the command side that is kept in the same transaction as the events it is made from, so that rules across
 * streams can rest on it. A failure refuses the command.
 */
public interface KeptInTransaction {

    void on(Object event);
}
