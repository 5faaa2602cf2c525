package no.dekom.allocation;

import java.util.LinkedHashMap;
import java.util.Map;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.RecommendationEvent.RecommendationAdopted;

/** Det hver mottaker sitter igjen med: what it got, less what others got of that. */
public final class Kept {

    private Kept() {}

    /** Everybody in the recommendation, in its order; with what is left over, the sums are the frame. */
    public static Map<OrganisationId, Nok> of(RecommendationAdopted adopted) {
        var kroner = new LinkedHashMap<OrganisationId, Long>();
        adopted.lines().forEach(line -> {
            kroner.merge(line.recipient(), line.sum().kroner(), Long::sum);
            if (line.within() != null) {
                kroner.merge(line.within(), -line.sum().kroner(), Long::sum);
            }
        });
        var kept = new LinkedHashMap<OrganisationId, Nok>();
        kroner.forEach((recipient, sum) -> kept.put(recipient, new Nok(sum)));
        return kept;
    }
}
