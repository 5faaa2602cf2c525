package no.dekom.command.allocation;

import java.util.Optional;
import no.dekom.command.edge.Claims;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.RecommendationEvent;
import no.dekom.events.allocation.RecommendationEvent.MeasuresPrioritised;
import no.dekom.events.allocation.RecommendationId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Innstillingene slik de står i loggen, for an import to compare with. */
@Component
public class WrittenRecommendations {

    private final EventStore events;
    private final Claims claims;

    WrittenRecommendations(EventStore events, Claims claims) {
        this.events = events;
        this.claims = claims;
    }

    /**
     * An innstilling with its list.
     *
     * @param list as last put in order, or null before the first time
     * @param edits how many acts there have been
     */
    public record Written(RecommendationId id, MeasuresPrioritised list, long edits) {}

    /** Empty when the county has not begun on the year. */
    public Optional<Written> find(OrganisationId county, int year) {
        return claims.holder(RecommendationState.CLAIM, RecommendationState.claimed(county, year))
                .map(RecommendationId::new)
                .map(this::written);
    }

    private Written written(RecommendationId id) {
        MeasuresPrioritised list = null;
        var edits = 0L;
        for (var told = events.readEvents(id.value()); told.hasNext(); edits++) {
            if ((RecommendationEvent) told.next().getPayload() instanceof MeasuresPrioritised it) {
                list = it;
            }
        }
        return new Written(id, list, edits);
    }
}
