package no.dekom.command.allocation;

import java.util.Optional;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.needs.NeedsMeasureId;

/** The measures that a recommendation puts in order. Kept in the transaction of their events. */
public interface Measures {

    /** Holds it as it stands until the act is over. Empty when nobody has proposed it. */
    Optional<Known> find(NeedsMeasureId measure);

    /**
     * @param wanted what it costs beyond what the owners pay themselves
     * @param sentIn whether it has ever been sent in
     * @param accepted whether it is accepted now
     */
    record Known(OrganisationId network, String title, Nok wanted, boolean sentIn, boolean accepted) {}
}
