package no.dekom.command.edge;

import java.util.List;
import java.util.function.Predicate;

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

    /** The first row that is wrong, counted from 0; -1 when none is. */
    static <T> int first(List<T> rows, Predicate<T> wrong) {
        for (var at = 0; at < rows.size(); at++) {
            if (wrong.test(rows.get(at))) {
                return at;
            }
        }
        return -1;
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
