package no.dekom.command.accounts.report;

import java.time.LocalDate;
import java.util.List;
import no.dekom.command.accounts.UseState;
import no.dekom.command.edge.Rule;
import no.dekom.events.Nok;
import no.dekom.events.accounts.UseLine;
import no.dekom.events.accounts.UseReport;

/** Rules of what an account of use says. */
final class ReportRules {

    private ReportRules() {}

    /** There is nothing to account for before the money has come. */
    public record MoneyIsPaid(Nok paid) implements Rule {

        @Override
        public boolean holds() {
            return paid.exceeds(Nok.ZERO);
        }
    }

    /** What is accepted as the last account stands, until it is sent back or money is carried over. */
    public record AcceptedUseIsNotRewritten(UseState state) implements Rule {

        @Override
        public boolean holds() {
            return !state.isAcceptedAsLast();
        }
    }

    /** The money is used between the first and the last day of the grant. */
    public record UsePeriodWithinTheGrant(LocalDate from, LocalDate to, LocalDate first, LocalDate last)
            implements Rule {

        @Override
        public boolean holds() {
            return !from.isBefore(first) && !to.isBefore(from) && !to.isAfter(last);
        }

        @Override
        public Object[] details() {
            return new Object[] {first, last};
        }

        @Override
        public String field() {
            return from.isBefore(first) ? "from" : "to";
        }
    }

    /** What is not spent yet is not accounted for. */
    public record UsePeriodIsOver(LocalDate to, LocalDate today) implements Rule {

        @Override
        public boolean holds() {
            return !to.isAfter(today);
        }

        @Override
        public Object[] details() {
            return new Object[] {today};
        }

        @Override
        public String field() {
            return "to";
        }
    }

    /** Each kind of spending stands once. */
    public record EachKindIsAccountedForOnce(List<UseLine> lines) implements Rule {

        @Override
        public boolean holds() {
            return lines.stream().map(UseLine::kind).distinct().count() == lines.size();
        }

        @Override
        public String field() {
            return "lines";
        }
    }

    /** No more is spent of the grant than there is of it; the rest is own money. */
    public record SpentFitsTheGrant(Nok spent, Nok most) implements Rule {

        @Override
        public boolean holds() {
            return !spent.exceeds(most);
        }

        @Override
        public Object[] details() {
            return new Object[] {spent, most};
        }

        @Override
        public String field() {
            return "lines[0].ofGrant";
        }
    }

    /** Who has money left says why. */
    public record UnspentIsExplained(UseReport report, Nok unspent) implements Rule {

        @Override
        public boolean holds() {
            return !report.last()
                    || unspent.equals(Nok.ZERO)
                    || !report.comment().isBlank();
        }

        @Override
        public Object[] details() {
            return new Object[] {unspent};
        }

        @Override
        public String field() {
            return "comment";
        }
    }

    /** Who sends it answers for it. */
    public record AccountIsConfirmed(boolean holds) implements Rule {

        @Override
        public String field() {
            return "confirmed";
        }
    }
}
