package no.dekom.command.decisions.letter;

import java.util.Set;
import no.dekom.command.decisions.GrantState;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.events.decisions.GrantEvent;
import no.dekom.events.decisions.GrantEvent.LetterReceived;
import no.dekom.events.decisions.GrantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Motta et vedtaksbrev: somebody of the recipient opens it in the service. */
public record ReceiveLetter(@TargetAggregateIdentifier GrantId grant, int number) {

    private static final Set<Role> RECIPIENTS = Set.of(Role.SCHOOL_OWNER, Role.COORDINATOR, Role.UNIVERSITY_PARTNER);

    /** @return null when it is received already: only the first time counts */
    public GrantEvent decide(GrantState state, ActingAs actor, Directory directory) {
        NotAllowed.unless(
                RECIPIENTS.contains(actor.role())
                        && state.last() != null
                        && state.last().recipient().equals(actor.organisation())
                        && directory.holds(actor),
                "RecipientsReceiveTheirLetters");
        Rule.require(new KeepSending.LetterIsMade(state, number));
        return state.isReceived(number) ? null : new LetterReceived(grant, number);
    }
}
