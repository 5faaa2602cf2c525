package no.dekom.command.organisations.letters;

import java.util.Set;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.command.organisations.OrganisationState;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;
import no.dekom.events.organisations.LetterLanguage;
import no.dekom.events.organisations.OrganisationEvent;
import no.dekom.events.organisations.OrganisationEvent.LetterLanguageChosen;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Velg målform i brev. */
public record ChooseLetterLanguage(
        @TargetAggregateIdentifier OrganisationId organisation, LetterLanguage language) {

    static final Set<Role> RECIPIENTS = Set.of(Role.SCHOOL_OWNER, Role.COORDINATOR, Role.UNIVERSITY_PARTNER);

    /** A choice makes a difference. */
    public record LetterLanguageIsAnother(LetterLanguage language, LetterLanguage before) implements Rule {

        @Override
        public boolean holds() {
            return language != before;
        }

        @Override
        public String field() {
            return "language";
        }
    }

    public OrganisationEvent decide(OrganisationState state, ActingAs actor, Directory directory) {
        NotAllowed.unless(
                RECIPIENTS.contains(actor.role())
                        && organisation.equals(actor.organisation())
                        && directory.holds(actor),
                "RecipientsChooseTheirLanguage");
        Rule.require(new LetterLanguageIsAnother(language, state.letterLanguage()));
        return new LetterLanguageChosen(organisation, language);
    }
}
