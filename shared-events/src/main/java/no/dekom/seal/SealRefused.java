package no.dekom.seal;

/** Forseglingen stanser: what is stored is not what was sealed. The message says in Norwegian what is wrong. */
public final class SealRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    public SealRefused(String message) {
        super(message);
    }
}
