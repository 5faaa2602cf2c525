package no.dekom.command.decisions.letter;

import no.dekom.command.decisions.GrantState;
import no.dekom.command.edge.KeptDocuments;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.events.decisions.GrantEvent;
import no.dekom.events.decisions.GrantEvent.LetterMade;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.organisations.LetterLanguage;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Arkiver vedtaksbrevet: the document that was made of the decision, by the hash of its bytes. Sent by the service. */
public record KeepLetter(@TargetAggregateIdentifier GrantId grant, int number, LetterLanguage language, String sha256) {

    /** A letter is of a decision that binds. */
    public record LetterIsOfADecisionInForce(GrantState state, int number) implements Rule {

        @Override
        public boolean holds() {
            return number > 0 && number <= state.inForce();
        }
    }

    /** The hash is of a document that was made of this decision. */
    public record DocumentIsOfThisDecision(String sha256, String subject, KeptDocuments documents) implements Rule {

        @Override
        public boolean holds() {
            return documents.has(sha256, subject);
        }
    }

    /** The documents that are made of a decision lie under this. */
    public static String subject(GrantId grant, int number) {
        return grant.value() + " " + number;
    }

    /** @return null when the letter of the decision is made already: a repeat changes nothing */
    public GrantEvent decide(GrantState state, ActingAs actor, KeptDocuments documents) {
        NotAllowed.unless(actor.role() == Role.AUTOMATION, "TheServiceKeepsLetters");
        Rule.require(
                new LetterIsOfADecisionInForce(state, number),
                new DocumentIsOfThisDecision(sha256, subject(grant, number), documents));
        return state.hasLetter(number) ? null : new LetterMade(grant, number, language, sha256, "application/pdf");
    }
}
