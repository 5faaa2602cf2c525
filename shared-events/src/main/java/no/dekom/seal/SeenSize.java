package no.dekom.seal;

/** Hvor stor loggen har vært for et vitne: what somebody outside has seen and signed, so that no smaller tree is sealed. */
@FunctionalInterface
public interface SeenSize {

    /** The largest size seen, 0 when nothing is known or nobody can be asked just now. */
    long size();
}
