package no.dekom.command.outcomes.automation;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Commands;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.decisions.GrantEvent.DecisionApproved;
import no.dekom.events.decisions.GrantEvent.DecisionPrepared;
import no.dekom.events.needs.MeasureEvent;
import no.dekom.events.needs.NeedsMeasureId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * When the first decision of a grant gives money, a report is expected of each of the recipient's accepted measures that runs
 * in the year. Where an owner gets the money of its network (004:626-655), those are also the network's with a school of the owner. Safe to repeat: a second asking changes nothing, so a stop in the middle is taken up from the decision.
 */
@Component
@ProcessingGroup("WhenDecisionApprovedThenExpectOutcomes")
@DisallowReplay
public class WhenDecisionApprovedThenExpectOutcomes {

    private final Commands commands;
    private final EventStore log;
    private final MeasuresToReport measures;
    private final Directory directory;

    public WhenDecisionApprovedThenExpectOutcomes(
            Commands commands, EventStore log, MeasuresToReport measures, Directory directory) {
        this.commands = commands;
        this.log = log;
        this.measures = measures;
        this.directory = directory;
    }

    @EventHandler
    void on(DecisionApproved approved) {
        if (approved.number() != 1) {
            return;
        }
        var decision = decision(approved);
        if (decision.content().granted().exceeds(Nok.ZERO)) {
            measures.acceptedOf(decision.recipient()).forEach(id -> expect(planned(id), decision));
            directory.parentOf(decision.recipient()).ifPresent(network -> ofNetwork(network, decision));
        }
    }

    private void ofNetwork(OrganisationId network, DecisionPrepared decision) {
        measures.acceptedOfNetwork(network).stream()
                .map(this::planned)
                .filter(measure -> measure.schools().stream()
                        .anyMatch(school -> directory
                                .parentOf(school)
                                .filter(decision.recipient()::equals)
                                .isPresent()))
                .forEach(measure -> expect(measure, decision));
    }

    /** What was approved: the last that was prepared under the number. */
    private DecisionPrepared decision(DecisionApproved approved) {
        var prepared = new DecisionPrepared[1];
        log.readEvents(approved.grant().value()).forEachRemaining(event -> {
            if (event.getPayload() instanceof DecisionPrepared it && it.number() == approved.number()) {
                prepared[0] = it;
            }
        });
        return prepared[0];
    }

    private PlannedMeasure planned(NeedsMeasureId id) {
        var measure = new PlannedMeasure();
        log.readEvents(id.value()).forEachRemaining(event -> measure.evolve((MeasureEvent) event.getPayload()));
        return measure;
    }

    private void expect(PlannedMeasure measure, DecisionPrepared decision) {
        if (measure.runsIn(decision.year())) {
            var command = measure.asDecided(decision);
            commands.send(command, command.measure().value(), ActingAs.SERVICE);
        }
    }
}
