package no.dekom.surveys;

/**
 * Hvor mange som har svart, told so that it tells of nobody whether they have: fewer than the threshold, and fewer than it missing, are
 * told as a range. Sums are sums of the ranges, so that nothing is learnt by subtracting.
 */
public record Turnout(int invited, int atLeast, int atMost) {

    public static Turnout of(int invited, int answered, int threshold) {
        if (invited < 2 * threshold) {
            return new Turnout(invited, 0, invited);
        }
        if (answered < threshold) {
            return new Turnout(invited, 0, threshold - 1);
        }
        if (invited - answered < threshold) {
            return new Turnout(invited, invited - threshold + 1, invited);
        }
        return new Turnout(invited, answered, answered);
    }

    public Turnout plus(Turnout it) {
        return new Turnout(invited + it.invited, atLeast + it.atLeast, atMost + it.atMost);
    }

    public boolean isExact() {
        return atLeast == atMost;
    }
}
