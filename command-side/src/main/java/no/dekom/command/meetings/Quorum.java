package no.dekom.command.meetings;

/** Vedtaksførhet: at least half of all members take part. Our own, after kommuneloven § 11-9 (decision 0011). */
public final class Quorum {

    private Quorum() {}

    /** How many it takes. */
    public static int of(int members) {
        return Math.max(1, (members + 1) / 2);
    }

    public static boolean isMet(int takePart, int members) {
        return takePart >= of(members);
    }
}
