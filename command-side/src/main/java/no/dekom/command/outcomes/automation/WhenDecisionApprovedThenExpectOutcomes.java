package no.dekom.command.outcomes.automation;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Commands;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.decisions.GrantEvent.DecisionApproved;
import no.dekom.events.decisions.GrantEvent.DecisionPrepared;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
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
    private final PlannedAndDecided known;
    private final MeasuresToReport measures;
    private final Directory directory;

    public WhenDecisionApprovedThenExpectOutcomes(
            Commands commands, PlannedAndDecided known, MeasuresToReport measures, Directory directory) {
        this.commands = commands;
        this.known = known;
        this.measures = measures;
        this.directory = directory;
    }

    @EventHandler
    void on(DecisionApproved approved) {
        if (approved.number() != 1) {
            return;
        }
        known.firstThatGave(approved.grant()).ifPresent(decision -> {
            measures.acceptedOf(decision.recipient()).forEach(id -> expect(known.measure(id), decision));
            directory.parentOf(decision.recipient()).ifPresent(network -> ofNetwork(network, decision));
        });
    }

    private void ofNetwork(OrganisationId network, DecisionPrepared decision) {
        measures.acceptedOfNetwork(network).stream()
                .map(known::measure)
                .filter(measure -> measure.schools().stream()
                        .anyMatch(school -> directory
                                .parentOf(school)
                                .filter(decision.recipient()::equals)
                                .isPresent()))
                .forEach(measure -> expect(measure, decision));
    }

    private void expect(PlannedMeasure measure, DecisionPrepared decision) {
        if (measure.runsIn(decision.year())) {
            var command = measure.asDecided(decision);
            commands.send(command, command.measure().value(), ActingAs.SERVICE);
        }
    }
}
