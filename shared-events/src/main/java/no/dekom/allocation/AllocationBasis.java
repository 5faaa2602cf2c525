package no.dekom.allocation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.RecipientGroup;

/**
 * Grunnlaget for en fordeling: what there is, and who there are.
 *
 * @param others those who are in no group, and may be named by a step
 */
public record AllocationBasis(
        Nok frame, List<Party> universities, List<Party> networks, List<Party> partnerships, List<Party> others) {

    public AllocationBasis {
        universities = List.copyOf(universities);
        networks = List.copyOf(networks);
        partnerships = List.copyOf(partnerships);
        others = List.copyOf(others);
    }

    public AllocationBasis withFrame(Nok other) {
        return new AllocationBasis(other, universities, networks, partnerships, others);
    }

    List<Party> group(RecipientGroup group) {
        return switch (group) {
            case UP1_UNIVERSITIES -> universities;
            case NETWORKS -> networks;
            case PARTNERSHIPS -> partnerships;
            case PARTNER_OF_RECIPIENT, MEMBERS_OF_RECIPIENT, NAMED -> List.of();
        };
    }

    public Optional<Party> find(OrganisationId organisation) {
        return Stream.of(universities, networks, partnerships, others)
                .flatMap(List::stream)
                .filter(party -> party.organisation().equals(organisation))
                .findFirst();
    }
}
