package no.dekom.command.accounts.settle;

import java.time.LocalDate;
import java.time.MonthDay;
import no.dekom.command.accounts.UseState;
import no.dekom.command.edge.Rule;
import no.dekom.events.Nok;
import no.dekom.events.accounts.Settlement;
import no.dekom.events.decisions.DecisionContent;

/** Rules of what becomes of money that is left. */
final class SettlementRules {

    private SettlementRules() {}

    /** The sums are those of the account that was accepted, whatever has been paid since. */
    static void demandSums(Settlement told, UseState state) {
        var sums = state.sums();
        var settled = state.settled();
        Rule.require(
                new SomethingIsLeftToSettle(sums.toSettle(), settled.inForce() != null),
                new SettlementAddsUp(told.total(), sums.toSettle()),
                new OnlyUnspentMoneyIsCarriedOver(told.carriedOver(), sums.unspent()),
                new ReclaimCoversWhatIsReturned(told.reclaimed(), settled.returned()));
    }

    /** Nothing is settled before the recipient has accounted for all that will be spent. */
    public record UseIsAcceptedBeforeItIsSettled(boolean holds) implements Rule {}

    /** Where nothing is left there is nothing to settle. */
    public record SomethingIsLeftToSettle(Nok left, boolean isSettled) implements Rule {

        @Override
        public boolean holds() {
            return isSettled || left.exceeds(Nok.ZERO);
        }
    }

    /** What is carried over, claimed back and waived is all that is left, and no more. */
    public record SettlementAddsUp(Nok told, Nok left) implements Rule {

        @Override
        public boolean holds() {
            return told.equals(left);
        }

        @Override
        public Object[] details() {
            return new Object[] {told, left};
        }

        @Override
        public String field() {
            return "reclaimed";
        }
    }

    /** What is spent, but not carried by the own share, cannot be spent again. */
    public record OnlyUnspentMoneyIsCarriedOver(Nok carriedOver, Nok unspent) implements Rule {

        @Override
        public boolean holds() {
            return !carriedOver.exceeds(unspent);
        }

        @Override
        public Object[] details() {
            return new Object[] {unspent};
        }

        @Override
        public String field() {
            return "carriedOver";
        }
    }

    /** What has come back was claimed back. */
    public record ReclaimCoversWhatIsReturned(Nok reclaimed, Nok returned) implements Rule {

        @Override
        public boolean holds() {
            return !returned.exceeds(reclaimed);
        }

        @Override
        public Object[] details() {
            return new Object[] {returned};
        }

        @Override
        public String field() {
            return "reclaimed";
        }
    }

    /** Money that is carried over can be used for some time, and no longer than a measure lasts under the rule set. */
    public record CarryOverEndsWithinTheRuleSet(LocalDate until, LocalDate today, LocalDate from, Integer years)
            implements Rule {

        @Override
        public boolean holds() {
            return until != null && until.isAfter(today) && (years == null || !until.isAfter(last()));
        }

        private LocalDate last() {
            return from.plusYears(years).minusDays(1);
        }

        @Override
        public Object[] details() {
            return new Object[] {today, years == null ? LocalDate.of(9999, 12, 31) : last()};
        }

        @Override
        public String field() {
            return "until";
        }
    }

    /** It is accounted for after its last day, by the reporting day of the rule set. */
    public record CarryOverIsAccountedForAfterwards(LocalDate until, LocalDate reportBy, MonthDay reporting)
            implements Rule {

        @Override
        public boolean holds() {
            return reportBy != null && reportBy.isAfter(until) && (reporting == null || !reportBy.isAfter(last()));
        }

        private LocalDate last() {
            return DecisionContent.latestReport(until, reporting);
        }

        @Override
        public Object[] details() {
            return new Object[] {until.plusDays(1), reporting == null ? until.plusYears(1) : last()};
        }

        @Override
        public String field() {
            return "reportBy";
        }
    }

    /** Who shall pay back has some days to do it. */
    public record ReclaimLeavesTimeToPay(LocalDate payBy, LocalDate today) implements Rule {

        @Override
        public boolean holds() {
            return payBy != null && payBy.isAfter(today);
        }

        @Override
        public String field() {
            return "payBy";
        }
    }
}
