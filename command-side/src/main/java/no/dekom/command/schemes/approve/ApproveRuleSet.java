package no.dekom.command.schemes.approve;

import java.time.LocalDate;
import java.util.Set;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.command.edge.StaleVersion;
import no.dekom.command.edge.WatchedRule;
import no.dekom.command.rulesets.RuleSets;
import no.dekom.command.schemes.RuleSetIsADraft;
import no.dekom.command.schemes.RuleSetState;
import no.dekom.events.ActingAs;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.RuleSetId;
import no.dekom.events.schemes.RuleSetEvent;
import no.dekom.events.schemes.RuleSetEvent.RuleSetApproved;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Godkjenn et regelsett. */
public record ApproveRuleSet(@TargetAggregateIdentifier RuleSetId ruleSet, LocalDate from, LocalDate to) {

    /** Nobody approves what they drafted or last changed themselves. */
    public record ApproverIsNotTheAuthor(Set<PersonId> authors, PersonId approver) implements WatchedRule {

        @Override
        public boolean holds() {
            return !authors.contains(approver);
        }
    }

    /** The last day is not before the first. */
    public record PeriodEndsAfterItBegins(LocalDate from, LocalDate to) implements Rule {

        @Override
        public boolean holds() {
            return to == null || !to.isBefore(from);
        }

        @Override
        public String field() {
            return "to";
        }
    }

    /** On each day at most one rule set of a scheme holds. */
    public record PeriodsDoNotOverlap(boolean holds) implements Rule {

        @Override
        public String field() {
            return "from";
        }
    }

    static void demandGovernor(ActingAs actor, Directory directory) {
        NotAllowed.unless(actor.role() == Role.STATE_GOVERNOR && directory.holds(actor), "GovernorsApproveRuleSets");
    }

    /** @param read the version the actor had read, or null when that was not said */
    public RuleSetEvent decide(RuleSetState state, ActingAs actor, Directory directory, RuleSets ruleSets, Long read) {
        demandGovernor(actor, directory);
        Rule.require(new RuleSetIsADraft(state));
        StaleVersion.check(read, state.version());
        Rule.require(
                new ApproverIsNotTheAuthor(state.authors(), actor.person()), new PeriodEndsAfterItBegins(from, to));
        Rule.require(new PeriodsDoNotOverlap(!ruleSets.anotherHolds(state.scheme(), from, to, ruleSet)));
        return new RuleSetApproved(ruleSet, from, to);
    }
}
