package no.dekom.query.allocation;

import java.util.HashMap;
import java.util.Optional;
import no.dekom.allocation.CountyGround;
import no.dekom.events.OrganisationId;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Names;
import org.springframework.stereotype.Component;

/** I fjor: what the forum adopted for the year before, for a scenario to stand beside. */
@Component
class LastYear {

    private final Recommendations recommendations;
    private final Names names;

    LastYear(Recommendations recommendations, Names names) {
        this.recommendations = recommendations;
        this.names = names;
    }

    /** Worked out from what was locked and nothing else; empty when nothing was adopted for the year before. */
    Optional<Simulation.Outcome> before(OrganisationId county, int year) {
        return recommendations.lastAdopted(county, year - 1).map(version -> outcome(county, version));
    }

    private Simulation.Outcome outcome(OrganisationId county, RecommendedVersion version) {
        var adopted = version.content();
        var ground = adopted.ground();
        var named = new HashMap<OrganisationId, String>();
        ground.organisations().forEach(one -> named.put(one.id(), names.organisation(one.id(), version.adoptedAt())));
        var day = version.adoptedAt().atZone(Formats.OSLO).toLocalDate();
        return new Simulation.Outcome(
                new Tried(
                        county, ground.frame(), adopted.content(), day, ground.countedOn(), null, adopted.overrides()),
                new CountyBasis(county, ground, named),
                CountyGround.of(county, ground),
                LockedResult.of(county, adopted).result());
    }
}
