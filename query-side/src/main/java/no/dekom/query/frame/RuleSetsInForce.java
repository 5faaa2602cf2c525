package no.dekom.query.frame;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.RuleSetId;
import no.dekom.events.schemes.RuleSetContent;

/** Regelsettene som gjelder i dag, for the forms that open a case under one. */
public interface RuleSetsInForce {

    List<InForce> today(ActingAs actor);

    /** What the rule set lays down that holds on a day; of two schemes, the one that took force last. */
    Optional<RuleSetContent> on(LocalDate day);

    /** What a rule set is called. */
    Optional<String> title(RuleSetId ruleSet);

    /** What an approved rule set lays down. */
    Optional<RuleSetContent> approved(RuleSetId ruleSet);

    /**
     * @param seedFundCap null when it lays down none
     * @param reporting last day of the year to report what was done the year before, null when it lays down none
     */
    record InForce(String id, String title, Nok seedFundCap, MonthDay reporting) {}
}
