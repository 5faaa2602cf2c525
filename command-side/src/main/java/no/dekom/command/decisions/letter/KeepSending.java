package no.dekom.command.decisions.letter;

import no.dekom.command.decisions.GrantState;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.events.decisions.GrantEvent;
import no.dekom.events.decisions.GrantEvent.LetterFailed;
import no.dekom.events.decisions.GrantEvent.LetterSent;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.decisions.SendingFault;
import no.dekom.events.decisions.SendingWay;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Noter hva som ble av vedtaksbrevet. Sent by the service when it has tried to send the letter.
 *
 * @param fault why it did not get there, or null when it is sent
 */
public record KeepSending(@TargetAggregateIdentifier GrantId grant, int number, SendingWay way, SendingFault fault) {

    /** What is sent is made. */
    public record LetterIsMade(GrantState state, int number) implements Rule {

        @Override
        public boolean holds() {
            return state.hasLetter(number);
        }
    }

    /** @return null when it is a fact already: a repeat changes nothing */
    public GrantEvent decide(GrantState state, ActingAs actor) {
        NotAllowed.unless(actor.role() == Role.AUTOMATION, "TheServiceKeepsLetters");
        Rule.require(new LetterIsMade(state, number));
        if (state.isSent(number)) {
            return null;
        }
        if (fault == null) {
            return new LetterSent(grant, number, way);
        }
        return state.hasFailed(number) ? null : new LetterFailed(grant, number, way, fault);
    }
}
