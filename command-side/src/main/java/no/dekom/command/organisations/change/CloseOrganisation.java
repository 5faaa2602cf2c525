package no.dekom.command.organisations.change;

import java.time.Clock;
import java.time.LocalDate;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Oslo;
import no.dekom.command.edge.Rule;
import no.dekom.command.organisations.OrganisationState;
import no.dekom.command.organisations.change.ChangeRules.ChangeIsWithinAYear;
import no.dekom.command.organisations.change.ChangeRules.OrganisationIsNotClosed;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.organisations.OrganisationEvent;
import no.dekom.events.organisations.OrganisationEvent.OrganisationClosed;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Legg ned organisasjon. */
public record CloseOrganisation(@TargetAggregateIdentifier OrganisationId organisation, LocalDate lastDay) {

    /** What still has open organisations below it after its last day stays. */
    public record NothingLiesBelow(boolean holds) implements Rule {}

    public OrganisationEvent decide(OrganisationState state, ActingAs actor, Directory directory, Clock clock) {
        ChangeRules.demandAdministrator(actor, directory);
        Rule.require(
                new OrganisationIsNotClosed(state.lastDay()),
                new ChangeIsWithinAYear("lastDay", lastDay, Oslo.today(clock)),
                new NothingLiesBelow(!directory.hasOpenBelow(organisation, lastDay)));
        return new OrganisationClosed(organisation, lastDay);
    }
}
