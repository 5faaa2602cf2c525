package no.dekom.command.allocation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import no.dekom.command.allocation.recommend.AdoptRecommendation;
import no.dekom.command.allocation.recommend.BeginRecommendation;
import no.dekom.command.allocation.recommend.PrioritiseMeasures;
import no.dekom.command.allocation.recommend.SendRecommendation;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Claims;
import no.dekom.command.edge.Facts;
import no.dekom.events.ActingAs;
import no.dekom.events.allocation.RecommendationEvent;
import no.dekom.events.allocation.RecommendationId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** Innstilling fra samarbeidsforumet for ett år. */
@Aggregate(type = "allocation.Recommendation")
public class Recommendation {

    @AggregateIdentifier
    private RecommendationId id;

    private final RecommendationState state = new RecommendationState();

    protected Recommendation() {}

    @CommandHandler
    public Recommendation(BeginRecommendation command, ActingAs actor, Directory directory, Claims claims) {
        apply(command.decide(actor, directory, claims));
    }

    @CommandHandler
    void handle(
            PrioritiseMeasures command,
            ActingAs actor,
            Directory directory,
            Measures measures,
            @MetaDataValue(Facts.READ_VERSION) Long read) {
        apply(command.decide(state, actor, directory, measures, read));
    }

    @CommandHandler
    void handle(
            AdoptRecommendation command,
            ActingAs actor,
            Directory directory,
            AdoptionGrounds grounds,
            Models models,
            @MetaDataValue(Facts.READ_VERSION) Long read) {
        apply(command.decide(state, actor, directory, grounds, models, read));
    }

    @CommandHandler
    void handle(SendRecommendation command, ActingAs actor, Directory directory) {
        apply(command.decide(state, actor, directory));
    }

    @EventSourcingHandler
    void on(RecommendationEvent event) {
        id = event.recommendation();
        state.evolve(event);
    }
}
