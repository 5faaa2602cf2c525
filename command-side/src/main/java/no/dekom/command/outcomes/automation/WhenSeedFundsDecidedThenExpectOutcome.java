package no.dekom.command.outcomes.automation;

import java.util.HashMap;
import java.util.List;
import no.dekom.command.edge.Commands;
import no.dekom.command.outcomes.expect.ExpectOutcome;
import no.dekom.events.ActingAs;
import no.dekom.events.outcomes.Grant;
import no.dekom.events.outcomes.MeasureId;
import no.dekom.events.outcomes.PlannedSpending;
import no.dekom.events.outcomes.ReportedMeasure;
import no.dekom.events.seedfunds.ApplicationContent;
import no.dekom.events.seedfunds.ApplicationId;
import no.dekom.events.seedfunds.DecidedLine;
import no.dekom.events.seedfunds.SeedFundRoundEvent.ApplicationAmended;
import no.dekom.events.seedfunds.SeedFundRoundEvent.SeedFundRoundDecided;
import no.dekom.events.seedfunds.SeedFundRoundEvent.SeedFundRoundOpened;
import no.dekom.events.seedfunds.SeedFundRoundEvent.SeedFundsAppliedFor;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** When seed funds are awarded, a report is expected of each measure. Safe to repeat: a second asking changes nothing. */
@Component
@ProcessingGroup("WhenSeedFundsDecidedThenExpectOutcome")
@DisallowReplay
public class WhenSeedFundsDecidedThenExpectOutcome {

    private final Commands commands;
    private final EventStore log;

    public WhenSeedFundsDecidedThenExpectOutcome(Commands commands, EventStore log) {
        this.commands = commands;
        this.log = log;
    }

    @EventHandler
    void on(SeedFundRoundDecided decided) {
        var contents = new HashMap<ApplicationId, ApplicationContent>();
        var terms = new SeedFundRoundOpened[1];
        log.readEvents(decided.round().value()).forEachRemaining(event -> {
            switch (event.getPayload()) {
                case SeedFundRoundOpened opened -> terms[0] = opened;
                case SeedFundsAppliedFor sent -> contents.put(sent.application(), sent.content());
                case ApplicationAmended amended -> contents.put(amended.application(), amended.content());
                default -> {}
            }
        });
        decided.lines().stream()
                .filter(line -> !line.awards().isEmpty())
                .forEach(line -> expect(line, contents.get(line.application()), terms[0]));
    }

    private void expect(DecidedLine line, ApplicationContent content, SeedFundRoundOpened terms) {
        var grants = line.awards().stream()
                .map(award -> new Grant(award.school(), award.owner(), award.sum()))
                .toList();
        var measure = new MeasureId(line.application().value());
        var command = new ExpectOutcome(
                measure,
                terms.network(),
                content.title(),
                ReportedMeasure.ofSeedFund(measure.value(), grants, terms.ruleSet(), terms.reportDue()),
                grants,
                plan(content, grants),
                terms.reportDue());
        commands.send(command, measure.value(), ActingAs.SERVICE);
    }

    private static List<PlannedSpending> plan(ApplicationContent content, List<Grant> grants) {
        var schools = grants.stream().map(Grant::school).toList();
        return content.budget().stream()
                .filter(line -> schools.contains(line.school()))
                .map(line -> new PlannedSpending(line.school(), line.text(), line.amount()))
                .toList();
    }
}
