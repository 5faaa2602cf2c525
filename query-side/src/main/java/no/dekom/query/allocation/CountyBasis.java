package no.dekom.query.allocation;

import java.util.Map;
import no.dekom.allocation.AllocationBasis;
import no.dekom.allocation.CountyGround;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.Ground;
import no.dekom.events.organisations.OrganisationKind;

/**
 * Et fylke slik det var og slik det var kjent. It is put together as {@link CountyGround} does it, on both sides alike.
 *
 * @param names of the organisations as they are now
 */
record CountyBasis(OrganisationId county, Ground ground, Map<OrganisationId, String> names) {

    OrganisationKind kind(OrganisationId organisation) {
        return ground.organisations().stream()
                .filter(one -> one.id().equals(organisation))
                .map(Ground.Member::kind)
                .findFirst()
                .orElse(null);
    }

    /** What it is called now; its id when it is closed or unknown. */
    String name(OrganisationId organisation) {
        return names.getOrDefault(organisation, organisation.value());
    }

    AllocationBasis with(Nok frame) {
        return CountyGround.of(
                county,
                new Ground(frame, ground.countedOn(), ground.organisations(), ground.counts(), ground.partners()));
    }
}
