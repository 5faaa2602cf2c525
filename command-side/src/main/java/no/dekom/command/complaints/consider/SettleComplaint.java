package no.dekom.command.complaints.consider;

import java.time.LocalDate;
import java.util.List;
import no.dekom.command.complaints.About;
import no.dekom.command.complaints.ComplaintActors;
import no.dekom.command.complaints.ComplaintStands;
import no.dekom.command.complaints.ComplaintState.Stage;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.edge.StaleVersion;
import no.dekom.events.ActingAs;
import no.dekom.events.complaints.ComplaintEvent;
import no.dekom.events.complaints.ComplaintEvent.ComplaintSettled;
import no.dekom.events.complaints.ComplaintId;
import no.dekom.events.complaints.ComplaintOutcome;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Før inn hva klageinstansen har avgjort.
 *
 * @param decided the day of its decision
 * @param reference of its letter, or empty
 */
public record SettleComplaint(
        @TargetAggregateIdentifier ComplaintId complaint,
        ComplaintOutcome outcome,
        LocalDate decided,
        String reference,
        String reason) {

    /** The higher body has decided after the complaint was sent in, and not in days to come. */
    public record SettledOnADayThatHasBeen(LocalDate decided, LocalDate filed, LocalDate today) implements Rule {

        @Override
        public boolean holds() {
            return !decided.isBefore(filed) && !decided.isAfter(today);
        }

        @Override
        public Object[] details() {
            return new Object[] {filed, today};
        }

        @Override
        public String field() {
            return "decided";
        }
    }

    /** @param read the version the actor had read, or null when that was not said */
    public List<ComplaintEvent> decide(About about, ActingAs actor, Directory directory, LocalDate today, Long read) {
        ComplaintActors.demandGovernor(about.state().county(), actor, directory);
        StaleVersion.check(read, about.state().edits());
        Rule.require(
                ComplaintStands.at(about.state(), Stage.FORWARDED),
                new SettledOnADayThatHasBeen(decided, about.state().filed(), today));
        var settled =
                new ComplaintSettled(complaint, about.grant(), about.number(), outcome, decided, reference, reason);
        return outcome == ComplaintOutcome.KEPT ? about.state().endedBy(settled) : List.of(settled);
    }
}
