package no.dekom.command.organisations.letters;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;
import no.dekom.events.organisations.OrganisationEvent;
import no.dekom.events.organisations.OrganisationEvent.LetterAddressChanged;
import no.dekom.events.organisations.OrganisationKind;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Oppgi adresse for brev. The address lies in the register; that it was changed, and by whom, is the fact. */
public record SetLetterAddress(@TargetAggregateIdentifier OrganisationId organisation, String email) {

    /** A new address makes a difference. */
    public record LetterAddressIsAnother(String email, LetterAddresses addresses, OrganisationId organisation)
            implements Rule {

        @Override
        public boolean holds() {
            return !addresses.of(organisation).filter(email::equals).isPresent();
        }

        @Override
        public String field() {
            return "email";
        }
    }

    public OrganisationEvent decide(ActingAs actor, Directory directory, LetterAddresses addresses) {
        NotAllowed.unless(
                directory.holds(actor) && (isOwn(actor) || isGovernorOfIt(actor, directory)),
                "RecipientOrGovernorSetsAddress");
        Rule.require(new LetterAddressIsAnother(email, addresses, organisation));
        addresses.enter(organisation, email);
        return new LetterAddressChanged(organisation);
    }

    private boolean isOwn(ActingAs actor) {
        return ChooseLetterLanguage.RECIPIENTS.contains(actor.role()) && organisation.equals(actor.organisation());
    }

    /** Universities lie under no county, and any may grant them something. */
    private boolean isGovernorOfIt(ActingAs actor, Directory directory) {
        return actor.role() == Role.STATE_GOVERNOR
                && (directory.isWithin(organisation, actor.organisation())
                        || directory.kindOf(organisation).stream().anyMatch(OrganisationKind.UNIVERSITY::equals));
    }
}
