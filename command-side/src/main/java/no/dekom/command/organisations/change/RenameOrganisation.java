package no.dekom.command.organisations.change;

import java.time.Clock;
import java.time.LocalDate;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.organisations.OrganisationState;
import no.dekom.command.organisations.change.ChangeRules.ChangeIsNew;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.organisations.OrganisationEvent;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRenamed;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Gi nytt navn. */
public record RenameOrganisation(@TargetAggregateIdentifier OrganisationId organisation, String name, LocalDate from) {

    public OrganisationEvent decide(OrganisationState state, ActingAs actor, Directory directory, Clock clock) {
        ChangeRules.demandAdministrator(actor, directory);
        Rule.require(new ChangeIsNew("name", name, state.name()));
        ChangeRules.require(state, from, state.namedFrom(), clock);
        return new OrganisationRenamed(organisation, name, from);
    }
}
