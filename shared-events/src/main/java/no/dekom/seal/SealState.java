package no.dekom.seal;

/**
 * Hvordan det står til med forseglingen på denne noden.
 *
 * @param why in Norwegian, where sealing has stopped; empty otherwise
 * @param signed the size of the last checkpoint that this node has signed or found
 */
public record SealState(Kind kind, String why, long signed) {

    /** What this node does with the seal. */
    public enum Kind {
        STARTING,
        SEALS,
        STANDS_BY,
        STOPPED
    }

    /** Whether someone must look into it. */
    public boolean stopped() {
        return kind == Kind.STOPPED;
    }
}
