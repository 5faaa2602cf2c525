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
import no.dekom.events.organisations.OrganisationEvent.MunicipalityNumberSet;
import no.dekom.events.organisations.OrganisationKind;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Sett kommunenummer. A county or a private owner has none. */
public record SetMunicipalityNumber(
        @TargetAggregateIdentifier OrganisationId organisation, String number, LocalDate from) {

    /** Only an owner can be a municipality. */
    public record MunicipalityIsAnOwner(OrganisationKind kind) implements Rule {

        @Override
        public boolean holds() {
            return kind == OrganisationKind.SCHOOL_OWNER;
        }
    }

    public OrganisationEvent decide(OrganisationState state, ActingAs actor, Directory directory, Clock clock) {
        ChangeRules.demandAdministrator(actor, directory);
        Rule.require(new MunicipalityIsAnOwner(state.kind()), new ChangeIsNew("number", number, state.municipality()));
        ChangeRules.require(state, from, state.municipalityFrom(), clock);
        return new MunicipalityNumberSet(organisation, number, from);
    }
}
