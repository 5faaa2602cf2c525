package no.dekom.command.outcomes.automation;

import java.util.Optional;
import java.util.stream.Stream;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Commands;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.decisions.GrantEvent.DecisionPrepared;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.needs.MeasureEvent.MeasureAccepted;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * When a measure is accepted after the decision that pays for it, its report is expected then: one for each year it runs in
 * that has been decided. Safe to repeat, as {@link WhenDecisionApprovedThenExpectOutcomes}.
 */
@Component
@ProcessingGroup("WhenMeasureAcceptedThenExpectOutcomes")
@DisallowReplay
public class WhenMeasureAcceptedThenExpectOutcomes {

    private final Commands commands;
    private final PlannedAndDecided known;
    private final Directory directory;

    public WhenMeasureAcceptedThenExpectOutcomes(Commands commands, PlannedAndDecided known, Directory directory) {
        this.commands = commands;
        this.known = known;
        this.directory = directory;
    }

    @EventHandler
    void on(MeasureAccepted accepted) {
        var measure = known.measure(accepted.measure());
        measure.years()
                .mapToObj(year -> decision(measure, year))
                .flatMap(Optional::stream)
                .map(measure::asDecided)
                .forEach(command -> commands.send(command, command.measure().value(), ActingAs.SERVICE));
    }

    /** The decision that pays for the measure in a year: that of its owner or network, or of the owner of one of its schools. */
    private Optional<DecisionPrepared> decision(PlannedMeasure measure, int year) {
        return directory
                .parentOf(measure.network())
                .flatMap(county -> recipients(measure)
                        .distinct()
                        .map(recipient -> known.firstThatGave(GrantId.of(county, year, recipient)))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private Stream<OrganisationId> recipients(PlannedMeasure measure) {
        return measure.owner()
                .map(owner -> Stream.of(owner, measure.network()))
                .orElseGet(() -> Stream.concat(
                        Stream.of(measure.network()),
                        measure.schools().stream().map(directory::parentOf).flatMap(Optional::stream)));
    }
}
