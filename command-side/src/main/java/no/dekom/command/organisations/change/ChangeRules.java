package no.dekom.command.organisations.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Oslo;
import no.dekom.command.edge.Rule;
import no.dekom.command.organisations.OrganisationState;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;

/** Rules of every change of an organisation. */
public final class ChangeRules {

    private ChangeRules() {}

    /** What is closed, or is going to be, is not closed once more. */
    public record OrganisationIsNotClosed(LocalDate lastDay) implements Rule {

        @Override
        public boolean holds() {
            return lastDay == null;
        }

        @Override
        public Object[] details() {
            return new Object[] {lastDay};
        }
    }

    /** What is to be closed can be changed until its last day, from a day that it still has. */
    public record ChangeIsBeforeTheClosing(LocalDate from, LocalDate lastDay, LocalDate today) implements Rule {

        @Override
        public boolean holds() {
            return lastDay == null || !from.isAfter(lastDay) && !today.isAfter(lastDay);
        }

        @Override
        public Object[] details() {
            return new Object[] {lastDay};
        }

        @Override
        public String field() {
            return "from";
        }
    }

    /** What is decided for a day to come can be entered up to a year ahead. */
    public record ChangeIsWithinAYear(String field, LocalDate day, LocalDate today) implements Rule {

        @Override
        public boolean holds() {
            return !day.isAfter(last());
        }

        private LocalDate last() {
            return today.plusYears(1);
        }

        @Override
        public Object[] details() {
            return new Object[] {last()};
        }
    }

    /** Each change begins after the one before it. */
    public record ChangesFollowInTime(LocalDate from, LocalDate before) implements Rule {

        @Override
        public boolean holds() {
            return before == null || from.isAfter(before);
        }

        @Override
        public Object[] details() {
            return new Object[] {before};
        }

        @Override
        public String field() {
            return "from";
        }
    }

    /** A change makes a difference. */
    public record ChangeIsNew(String field, Object value, Object before) implements Rule {

        @Override
        public boolean holds() {
            return !Objects.equals(value, before);
        }
    }

    static void demandAdministrator(ActingAs actor, Directory directory) {
        NotAllowed.unless(actor.role() == Role.ADMINISTRATOR && directory.holds(actor), "AdministratorsChange");
    }

    static void require(OrganisationState state, LocalDate from, LocalDate before, Clock clock) {
        var today = Oslo.today(clock);
        Rule.require(
                new ChangeIsBeforeTheClosing(from, state.lastDay(), today),
                new ChangeIsWithinAYear("from", from, today),
                new ChangesFollowInTime(from, before));
    }
}
