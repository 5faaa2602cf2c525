package no.dekom.command.organisations.register;

import java.util.Map;
import java.util.Set;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Claims;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;
import no.dekom.events.organisations.OrganisationEvent;
import no.dekom.events.organisations.OrganisationEvent.OrganisationRegistered;
import no.dekom.events.organisations.OrganisationKind;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Registrer organisasjon. */
public record RegisterOrganisation(
        @TargetAggregateIdentifier OrganisationId organisation,
        String number,
        OrganisationKind kind,
        String name,
        OrganisationId parent) {

    private static final Map<OrganisationKind, Set<OrganisationKind>> PARENTS = Map.of(
            OrganisationKind.SCHOOL, Set.of(OrganisationKind.SCHOOL_OWNER),
            OrganisationKind.SCHOOL_OWNER, Set.of(OrganisationKind.NETWORK),
            OrganisationKind.NETWORK, Set.of(OrganisationKind.COUNTY_GOVERNOR),
            OrganisationKind.FORUM, Set.of(OrganisationKind.COUNTY_GOVERNOR));

    /** The check digit (mod 11) of the organisation number is right. */
    public record OrganisationNumberIsValid(String number) implements Rule {

        @Override
        public boolean holds() {
            return no.bekk.bekkopen.org.OrganisasjonsnummerValidator.isValid(number);
        }

        @Override
        public String field() {
            return "number";
        }
    }

    /** No two organisations have the same number. */
    public record OrganisationNumberIsUsedOnce(boolean holds) implements Rule {

        @Override
        public String field() {
            return "number";
        }
    }

    /** A school lies under an owner, an owner under a network, a network or a forum under a county governor. */
    public record ParentFitsTheKind(OrganisationKind kind, OrganisationKind parentKind) implements Rule {

        @Override
        public boolean holds() {
            var allowed = PARENTS.get(kind);
            return allowed == null ? parentKind == null : parentKind != null && allowed.contains(parentKind);
        }

        @Override
        public String field() {
            return "parent";
        }
    }

    public OrganisationEvent decide(ActingAs actor, Directory directory, Claims claims) {
        NotAllowed.unless(
                Set.of(Role.ADMINISTRATOR, Role.AUTOMATION).contains(actor.role()) && directory.holds(actor),
                "AdministratorsRegister");
        var parentKind = parent == null ? null : directory.kindOf(parent).orElse(null);
        Rule.require(new OrganisationNumberIsValid(number), new ParentFitsTheKind(kind, parentKind));
        Rule.require(
                new OrganisationNumberIsUsedOnce(claims.take("organisations.number", number, organisation.value())));
        return new OrganisationRegistered(organisation, number, kind, name, parent);
    }
}
