package no.dekom.command.organisations.change;

import java.time.Clock;
import java.time.LocalDate;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.organisations.OrganisationState;
import no.dekom.command.organisations.change.ChangeRules.ChangeIsNew;
import no.dekom.command.organisations.register.RegisterOrganisation.ParentFitsTheKind;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.organisations.OrganisationEvent;
import no.dekom.events.organisations.OrganisationEvent.OrganisationMoved;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Flytt organisasjon. No cycle can come of it: a parent is always of a kind above. */
public record MoveOrganisation(
        @TargetAggregateIdentifier OrganisationId organisation, OrganisationId parent, LocalDate from) {

    /** Nothing is put under what is closed. */
    public record ParentIsNotClosed(boolean holds) implements Rule {

        @Override
        public String field() {
            return "parent";
        }
    }

    public OrganisationEvent decide(OrganisationState state, ActingAs actor, Directory directory, Clock clock) {
        ChangeRules.demandAdministrator(actor, directory);
        Rule.require(
                new ChangeIsNew("parent", parent, state.parent()),
                new ParentFitsTheKind(state.kind(), directory.kindOf(parent).orElse(null)),
                new ParentIsNotClosed(directory.lastDayOf(parent).isEmpty()));
        ChangeRules.require(state, from, state.movedFrom(), clock);
        return new OrganisationMoved(organisation, parent, from);
    }
}
