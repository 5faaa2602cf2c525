package no.dekom.query.frame;

/** Hva siden viser av tid, for the layout: {@code #moments}. */
public final class MomentShown {

    MomentShown() {}

    /** What is shown as it stood; null on an ordinary page. */
    public Moment shown() {
        return Moment.shown().orElse(null);
    }
}
