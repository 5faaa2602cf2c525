package no.dekom.command.rulesets;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import no.dekom.events.Nok;
import no.dekom.events.RuleSetId;
import no.dekom.events.schemes.Scheme;

/** Which rule sets hold when, as rules need it. Kept in the transaction of the rule sets' events. */
public interface RuleSets {

    /** A rule set that was approved, whenever it holds. */
    Optional<Approved> approved(RuleSetId ruleSet);

    /** What an approved rule set lays down; nothing when it is not approved. */
    default Limits limitsOf(RuleSetId ruleSet) {
        return approved(ruleSet).map(Approved::limits).orElse(Limits.NONE);
    }

    /** The rule set that holds on a day; of two schemes, the one that took force last. Empty when none does. */
    Optional<Approved> inForce(LocalDate day);

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
     */
    record Approved(LocalDate from, LocalDate to, Limits limits) {

        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /**
     * What a rule set lays down; each is null when it does not.
     *
     * @param ownSharePercent the owners' own share in per cent of the grant
     * @param reporting last day of the year to report what was done the year before
     */
    record Limits(
            Nok seedFundCap,
            Integer ownSharePercent,
            Integer maxMeasureYears,
            Integer partnershipMaxYears,
            MonthDay reporting) {

        /** Nothing is laid down. */
        public static final Limits NONE = new Limits(null, null, null, null, null);

        public static Limits of(Nok seedFundCap) {
            return new Limits(seedFundCap, null, null, null, null);
        }

        /** Those of the rule set that holds, or none when no rule set does. */
        public static Limits on(LocalDate day, RuleSets ruleSets) {
            return ruleSets.inForce(day).map(Approved::limits).orElse(NONE);
        }
    }
}
