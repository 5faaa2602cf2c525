package no.dekom.seal.witness;

/** Why a witness does not start, in words for whoever starts it. */
public final class WitnessStops extends RuntimeException {

    private static final long serialVersionUID = 1;

    WitnessStops(String message) {
        super(message);
    }
}
