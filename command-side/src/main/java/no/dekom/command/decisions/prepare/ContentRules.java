package no.dekom.command.decisions.prepare;

import java.time.LocalDate;
import java.time.MonthDay;
import no.dekom.command.edge.Rule;
import no.dekom.events.Nok;
import no.dekom.events.decisions.DecisionContent;
import no.dekom.events.decisions.DecisionKind;

/** Rules of what a decision says. */
final class ContentRules {

    private ContentRules() {}

    /** The money goes to somebody in the county, or to a university. */
    public record RecipientIsOfTheCounty(boolean holds) implements Rule {

        @Override
        public String field() {
            return "recipient";
        }
    }

    /** The first decision changes none; each later one says which one it changes: the one in force. */
    public record ChangeRefersToTheDecisionInForce(DecisionKind kind, Integer changes, int inForce) implements Rule {

        @Override
        public boolean holds() {
            return inForce == 0
                    ? kind == DecisionKind.ORIGINAL && changes == null
                    : kind != DecisionKind.ORIGINAL && changes != null && changes == inForce;
        }

        @Override
        public Object[] details() {
            return new Object[] {inForce};
        }

        @Override
        public String field() {
            return "kind";
        }
    }

    /** What is withdrawn grants nothing. */
    public record WithdrawnGrantsNothing(DecisionKind kind, Nok granted) implements Rule {

        @Override
        public boolean holds() {
            return kind != DecisionKind.WITHDRAWN || granted.equals(Nok.ZERO);
        }

        @Override
        public String field() {
            return "granted";
        }
    }

    /** Where the governor departs from the forum, it says why (process.md:40). */
    public record DepartureHasAReason(Nok recommended, Nok granted, String reason) implements Rule {

        @Override
        public boolean holds() {
            return granted.equals(recommended) || !reason.isBlank();
        }

        @Override
        public Object[] details() {
            return new Object[] {recommended, granted};
        }

        @Override
        public String field() {
            return "reason";
        }
    }

    /** What was decided is not changed without saying why. */
    public record ChangeHasAReason(boolean isChange, String reason) implements Rule {

        @Override
        public boolean holds() {
            return !isChange || !reason.isBlank();
        }

        @Override
        public String field() {
            return "reason";
        }
    }

    /** The recipient adds at least what the rule set demands. */
    public record OwnShareCoversTheDemand(Nok ownShare, Nok demanded, Integer percent) implements Rule {

        @Override
        public boolean holds() {
            return !demanded.exceeds(ownShare);
        }

        @Override
        public Object[] details() {
            return new Object[] {demanded, percent == null ? 0 : percent};
        }

        @Override
        public String field() {
            return "ownShare";
        }
    }

    /** The last day is after the first. */
    public record GrantPeriodEndsAfterItBegins(LocalDate from, LocalDate to) implements Rule {

        @Override
        public boolean holds() {
            return to.isAfter(from);
        }

        @Override
        public String field() {
            return "to";
        }
    }

    /** The money is used within the years that the rule set gives a measure. */
    public record GrantPeriodWithinTheRuleSet(LocalDate from, LocalDate to, Integer years) implements Rule {

        @Override
        public boolean holds() {
            return years == null || to.isBefore(from.plusYears(years));
        }

        @Override
        public Object[] details() {
            return new Object[] {years, from.plusYears(years).minusDays(1)};
        }

        @Override
        public String field() {
            return "to";
        }
    }

    /** The report comes after the money could first be used, and no later than the first reporting day after the last. */
    public record ReportDeadlineWithinTheRuleSet(LocalDate from, LocalDate to, LocalDate reportBy, MonthDay reporting)
            implements Rule {

        @Override
        public boolean holds() {
            return !reportBy.isBefore(from) && (reporting == null || !reportBy.isAfter(latest()));
        }

        private LocalDate latest() {
            return DecisionContent.latestReport(to, reporting);
        }

        @Override
        public Object[] details() {
            return new Object[] {from, reporting == null ? reportBy : latest()};
        }

        @Override
        public String field() {
            return "reportBy";
        }
    }
}
