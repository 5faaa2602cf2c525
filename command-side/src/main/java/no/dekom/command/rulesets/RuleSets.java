package no.dekom.command.rulesets;

import java.time.LocalDate;
import java.util.Optional;
import no.dekom.events.Nok;
import no.dekom.events.RuleSetId;
import no.dekom.events.schemes.Scheme;

/** Which rule sets hold when, as rules need it. Kept in the transaction of the rule sets' events. */
public interface RuleSets {

    /** A rule set that was approved, whenever it holds. */
    Optional<Approved> approved(RuleSetId ruleSet);

    /**
     * Whether another approved rule set of the scheme holds on any of these days. Nobody else can ask of the same scheme
     * until this transaction has ended.
     *
     * @param to null for all days to come
     */
    boolean anotherHolds(Scheme scheme, LocalDate from, LocalDate to, RuleSetId than);

    /**
     * What other capabilities need of a rule set.
     *
     * @param to last day it holds, or null
     * @param seedFundCap null when it lays down none
     */
    record Approved(LocalDate from, LocalDate to, Nok seedFundCap) {

        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }
}
