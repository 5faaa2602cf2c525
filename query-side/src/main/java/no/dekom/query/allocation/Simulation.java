package no.dekom.query.allocation;

import no.dekom.allocation.AllocationBasis;
import no.dekom.allocation.AllocationResult;
import no.dekom.allocation.Formula;
import no.dekom.events.OrganisationId;
import no.dekom.events.organisations.OrganisationKind;
import org.springframework.stereotype.Component;

/** Regner ut det som prøves, from what the county is. */
@Component
class Simulation {

    private final BasisReader reader;

    Simulation(BasisReader reader) {
        this.reader = reader;
    }

    /** Det som kom ut, with what it was worked out from. */
    record Outcome(Tried tried, CountyBasis county, AllocationBasis basis, AllocationResult result) {

        OrganisationKind kind(OrganisationId organisation) {
            return county.kind(organisation);
        }

        String name(OrganisationId organisation) {
            return county.name(organisation);
        }
    }

    Outcome run(Tried tried) {
        var county = reader.read(tried);
        var basis = county.with(tried.frame());
        return new Outcome(tried, county, basis, Formula.run(tried.content(), basis, tried.overrides()));
    }
}
