package no.dekom.command.seedfunds.openround;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Claims;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Oslo;
import no.dekom.command.edge.Rule;
import no.dekom.command.rulesets.RuleSets;
import no.dekom.command.rulesets.RuleSets.Approved;
import no.dekom.command.rulesets.RuleSets.Limits;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;
import no.dekom.events.RuleSetId;
import no.dekom.events.SchoolYear;
import no.dekom.events.seedfunds.AssessmentCriterion;
import no.dekom.events.seedfunds.RoundId;
import no.dekom.events.seedfunds.SeedFundId;
import no.dekom.events.seedfunds.SeedFundRoundEvent.SeedFundRoundOpened;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Åpne søknadsrunde i et såkornfond. */
public record OpenSeedFundRound(
        @TargetAggregateIdentifier SeedFundId fund,
        RoundId round,
        SchoolYear schoolYear,
        RuleSetId ruleSet,
        Nok frame,
        Nok cap,
        Instant deadline,
        LocalDate reportDue,
        List<AssessmentCriterion> criteria) {

    /** A fund has one round a school year. */
    public record OneRoundASchoolYear(boolean holds, SchoolYear year) implements Rule {

        @Override
        public Object[] details() {
            return new Object[] {year.toString()};
        }

        @Override
        public String field() {
            return "schoolYear";
        }
    }

    /** Nobody can apply in a round whose deadline has passed. */
    public record DeadlineIsAhead(Instant deadline, Instant now) implements Rule {

        @Override
        public boolean holds() {
            return deadline.isAfter(now);
        }

        @Override
        public String field() {
            return "deadline";
        }
    }

    /** One school cannot get more than the whole fund. */
    public record CapIsWithinTheFrame(Nok cap, Nok frame) implements Rule {

        @Override
        public boolean holds() {
            return cap.kroner() > 0 && !cap.exceeds(frame);
        }

        @Override
        public Object[] details() {
            return new Object[] {frame};
        }

        @Override
        public String field() {
            return "cap";
        }
    }

    /** The report is due after the deadline for applications. */
    public record ReportIsDueAfterTheDeadline(LocalDate due, Instant deadline) implements Rule {

        @Override
        public boolean holds() {
            return due.isAfter(Oslo.day(deadline));
        }

        @Override
        public String field() {
            return "reportDue";
        }
    }

    /** A round is opened under rules that hold on the day it is opened. */
    public record RuleSetIsInForce(Optional<Approved> ruleSet, LocalDate today) implements Rule {

        @Override
        public boolean holds() {
            return ruleSet.filter(it -> it.holdsOn(today)).isPresent();
        }

        @Override
        public String field() {
            return "ruleSet";
        }
    }

    /** One school cannot get more than the rule set lets a seed fund give. */
    public record CapIsWithinTheRuleSet(Nok cap, Nok most) implements Rule {

        @Override
        public boolean holds() {
            return most == null || !cap.exceeds(most);
        }

        @Override
        public Object[] details() {
            return new Object[] {most};
        }

        @Override
        public String field() {
            return "cap";
        }
    }

    /** What was done in a school year is reported by the day that the rule set lays down, in the year after it ended. */
    public record ReportIsDueWithinTheRuleSet(LocalDate due, SchoolYear year, MonthDay reporting) implements Rule {

        @Override
        public boolean holds() {
            return reporting == null || !due.isAfter(latest());
        }

        private LocalDate latest() {
            return reporting.atYear(year.start() + 2);
        }

        @Override
        public Object[] details() {
            return new Object[] {latest()};
        }

        @Override
        public String field() {
            return "reportDue";
        }
    }

    public SeedFundRoundOpened decide(
            OrganisationId network,
            ActingAs actor,
            Directory directory,
            Claims claims,
            RuleSets ruleSets,
            Instant now) {
        NotAllowed.unless(
                actor.role() == Role.COORDINATOR && network.equals(actor.organisation()) && directory.holds(actor),
                "CoordinatorsRunTheFund");
        Rule.require(
                new DeadlineIsAhead(deadline, now),
                new CapIsWithinTheFrame(cap, frame),
                new ReportIsDueAfterTheDeadline(reportDue, deadline));
        var rules = ruleSets.approved(ruleSet);
        var limits = rules.map(Approved::limits).orElse(Limits.NONE);
        Rule.require(new RuleSetIsInForce(rules, Oslo.day(now)));
        Rule.require(
                new CapIsWithinTheRuleSet(cap, limits.seedFundCap()),
                new ReportIsDueWithinTheRuleSet(reportDue, schoolYear, limits.reporting()));
        Rule.require(new OneRoundASchoolYear(
                claims.take("seedfunds.round", fund + " " + schoolYear, round.value()), schoolYear));
        return new SeedFundRoundOpened(
                round, fund, network, schoolYear, ruleSet, frame, cap, deadline, reportDue, criteria);
    }
}
