package no.dekom.command.complaints.file;

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
import no.dekom.events.complaints.ComplaintEvent.ComplaintFiled;
import no.dekom.events.complaints.ComplaintId;
import no.dekom.events.decisions.GrantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Klag på et vedtak.
 *
 * @param asked what is to be otherwise, and {@code why}
 * @param lateBecause why it comes after the deadline, with the wish that it is considered all the same; else empty
 */
public record FileComplaint(
        @TargetAggregateIdentifier ComplaintId complaint,
        GrantId grant,
        int number,
        String asked,
        String why,
        String lateBecause) {

    /** A decision is complained about once; who has taken the complaint back may send another. */
    public record ComplaintIsFiledOnce(Stage stage) implements Rule {

        @Override
        public boolean holds() {
            return stage == Stage.NONE || stage == Stage.WITHDRAWN;
        }
    }

    /** What was changed since is complained about as it is now. */
    public record ComplaintIsOfTheDecisionInForce(int number, int inForce) implements Rule {

        @Override
        public boolean holds() {
            return number == inForce;
        }

        @Override
        public Object[] details() {
            return new Object[] {number, inForce};
        }
    }

    /**
     * A complaint comes in time, the last day included, or says why it does not: then the governor may consider it all the same
     * (forvaltningsloven § 31).
     */
    public record ComplaintIsInTime(LocalDate lastDay, LocalDate today, String lateBecause) implements Rule {

        @Override
        public boolean holds() {
            return lastDay == null || !today.isAfter(lastDay) || !lateBecause.isBlank();
        }

        @Override
        public Object[] details() {
            return new Object[] {lastDay};
        }

        @Override
        public String field() {
            return "lateBecause";
        }
    }

    public ComplaintEvent decide(
            ComplaintState state, ActingAs actor, Directory directory, ComplaintGrounds grounds, LocalDate today) {
        var decided = grounds.decided(grant, number).orElseThrow(() -> new NotFound("decision"));
        ComplaintActors.demandRecipient(decided.recipient(), actor, directory);
        var lastDay = state.extended() == null ? decided.lastDay() : state.extended();
        Rule.require(
                new ComplaintIsFiledOnce(state.stage()),
                new ComplaintIsOfTheDecisionInForce(number, decided.inForce()),
                new ComplaintIsInTime(lastDay, today, lateBecause));
        var late = lastDay != null && today.isAfter(lastDay);
        return new ComplaintFiled(
                complaint,
                grant,
                number,
                decided.county(),
                decided.recipient(),
                today,
                lastDay,
                asked,
                why,
                late ? lateBecause : "");
    }
}
