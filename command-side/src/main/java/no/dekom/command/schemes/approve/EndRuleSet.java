package no.dekom.command.schemes.approve;

import java.time.Instant;
import java.time.LocalDate;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Oslo;
import no.dekom.command.edge.Rule;
import no.dekom.command.schemes.RuleSetActors;
import no.dekom.command.schemes.RuleSetState;
import no.dekom.events.ActingAs;
import no.dekom.events.RuleSetId;
import no.dekom.events.schemes.RuleSetEvent;
import no.dekom.events.schemes.RuleSetEvent.RuleSetEnded;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Avslutt et regelsett: say its last day. */
public record EndRuleSet(@TargetAggregateIdentifier RuleSetId ruleSet, LocalDate lastDay) {

    /** Only a rule set that was approved can end. */
    public record RuleSetIsApproved(RuleSetState state) implements Rule {

        @Override
        public boolean holds() {
            return state.approved();
        }
    }

    /** The new last day is one of those it was to hold. */
    public record LastDayIsWithinThePeriod(LocalDate lastDay, LocalDate from, LocalDate to) implements Rule {

        @Override
        public boolean holds() {
            return !lastDay.isBefore(from) && (to == null || !lastDay.isAfter(to));
        }

        @Override
        public String field() {
            return "lastDay";
        }
    }

    /** What was opened under the rules on a day that has been, stays under rules that held. */
    public record LastDayIsAhead(LocalDate lastDay, LocalDate today) implements Rule {

        @Override
        public boolean holds() {
            return !lastDay.isBefore(today);
        }

        @Override
        public String field() {
            return "lastDay";
        }
    }

    public RuleSetEvent decide(RuleSetState state, ActingAs actor, Directory directory, Instant now) {
        RuleSetActors.demandDrafterOrAdministrator(state, actor, directory);
        Rule.require(new RuleSetIsApproved(state));
        Rule.require(
                new LastDayIsWithinThePeriod(lastDay, state.from(), state.to()),
                new LastDayIsAhead(lastDay, Oslo.day(now)));
        return new RuleSetEnded(ruleSet, lastDay);
    }
}
