package no.dekom.command.complaints.deadline;

import java.time.LocalDate;
import no.dekom.command.complaints.ComplaintActors;
import no.dekom.command.complaints.ComplaintGrounds;
import no.dekom.command.complaints.ComplaintState;
import no.dekom.command.complaints.ComplaintState.Stage;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotFound;
import no.dekom.command.edge.Rule;
import no.dekom.events.ActingAs;
import no.dekom.events.complaints.ComplaintEvent;
import no.dekom.events.complaints.ComplaintEvent.ComplaintDeadlineExtended;
import no.dekom.events.complaints.ComplaintId;
import no.dekom.events.decisions.GrantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Utsett klagefristen for ett vedtak, before or after it has passed. */
public record ExtendComplaintDeadline(
        @TargetAggregateIdentifier ComplaintId complaint, GrantId grant, int number, LocalDate to, String reason) {

    /** A deadline is extended for who has not complained. */
    public record NobodyHasComplained(Stage stage) implements Rule {

        @Override
        public boolean holds() {
            return stage == Stage.NONE || stage == Stage.WITHDRAWN;
        }
    }

    /** There is a deadline to extend once the recipient has its notice. */
    public record DeadlineRuns(LocalDate lastDay) implements Rule {

        @Override
        public boolean holds() {
            return lastDay != null;
        }
    }

    /** The new last day is after the one before, and not gone. */
    public record NewDeadlineIsLater(LocalDate to, LocalDate before, LocalDate today) implements Rule {

        @Override
        public boolean holds() {
            return to.isAfter(before) && !to.isBefore(today);
        }

        @Override
        public Object[] details() {
            return new Object[] {before};
        }

        @Override
        public String field() {
            return "to";
        }
    }

    public ComplaintEvent decide(
            ComplaintState state, ActingAs actor, Directory directory, ComplaintGrounds grounds, LocalDate today) {
        var decided = grounds.decided(grant, number).orElseThrow(() -> new NotFound("decision"));
        ComplaintActors.demandGovernor(decided.county(), actor, directory);
        var before = state.extended() == null ? decided.lastDay() : state.extended();
        Rule.require(new NobodyHasComplained(state.stage()), new DeadlineRuns(before));
        Rule.require(
                new NewDeadlineIsLater(to, before, today), new WithinAYearOfTheDecision(decided.approved(), to, "to"));
        return new ComplaintDeadlineExtended(
                complaint, grant, number, decided.county(), decided.recipient(), to, reason);
    }
}
