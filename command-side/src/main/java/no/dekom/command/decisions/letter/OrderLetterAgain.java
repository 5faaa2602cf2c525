package no.dekom.command.decisions.letter;

import no.dekom.command.decisions.GrantActors;
import no.dekom.command.decisions.GrantState;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.events.ActingAs;
import no.dekom.events.decisions.GrantEvent;
import no.dekom.events.decisions.GrantEvent.LetterOrderedAgain;
import no.dekom.events.decisions.GrantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Send et vedtaksbrev på nytt. */
public record OrderLetterAgain(@TargetAggregateIdentifier GrantId grant, int number) {

    /** Only what did not get there is sent again. */
    public record LetterDidNotArrive(GrantState state, int number) implements Rule {

        @Override
        public boolean holds() {
            return state.hasFailed(number);
        }
    }

    public GrantEvent decide(GrantState state, ActingAs actor, Directory directory) {
        GrantActors.demandGovernor(state.county(), actor, directory);
        Rule.require(new LetterDidNotArrive(state, number));
        return new LetterOrderedAgain(grant, number);
    }
}
