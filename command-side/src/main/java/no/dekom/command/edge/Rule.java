package no.dekom.command.edge;

/**
 * A rule a command must keep. Its name is a sentence and the stable code of the refusal; its Norwegian text, which says what
 * to do, lies under {@code rule.<name>} in the texts of its capability.
 */
public interface Rule {

    boolean holds();

    /** What the text needs to be concrete: sums, dates, names. */
    default Object[] details() {
        return new Object[0];
    }

    /** The field of the form that the rule is about, or null when it is about the whole. */
    default String field() {
        return null;
    }

    default String name() {
        return getClass().getSimpleName();
    }

    /**
     * Checks the rules in order.
     *
     * @throws RuleBroken for the first that does not hold
     */
    static void require(Rule... rules) {
        for (var rule : rules) {
            if (!rule.holds()) {
                throw new RuleBroken(rule);
            }
        }
    }
}
