package no.dekom.command.rulesets;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.dekom.events.RuleSetId;
import no.dekom.events.schemes.Scheme;

/** Rule sets that a test fills. */
public final class FixedRuleSets implements RuleSets {

    private final Map<RuleSetId, Approved> approved = new HashMap<>();
    private boolean another;

    public FixedRuleSets approved(RuleSetId ruleSet, Approved terms) {
        approved.put(ruleSet, terms);
        return this;
    }

    /** From now on another rule set holds at any time. */
    public FixedRuleSets anotherHolds() {
        another = true;
        return this;
    }

    @Override
    public Optional<Approved> approved(RuleSetId ruleSet) {
        return Optional.ofNullable(approved.get(ruleSet));
    }

    @Override
    public Optional<Approved> inForce(LocalDate day) {
        return approved.values().stream().filter(it -> it.holdsOn(day)).max(Comparator.comparing(Approved::from));
    }

    @Override
    public boolean anotherHolds(Scheme scheme, LocalDate from, LocalDate to, RuleSetId than) {
        return another;
    }
}
