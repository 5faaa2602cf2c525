package no.dekom.command.outcomes.automation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.dekom.command.edge.Commands;
import no.dekom.command.edge.KeptInTransaction;
import no.dekom.command.edge.Oslo;
import no.dekom.command.outcomes.remind.RemindOfOutcome;
import no.dekom.events.ActingAs;
import no.dekom.events.outcomes.MeasureId;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeExpected;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReminded;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReopened;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReported;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * When a report is late, the school is reminded: the day after, and then every fortnight. Two nodes that ask for the same
 * reminder get one, since the stream counts them.
 */
@Component
public class WhenOutcomeIsLateThenRemind implements KeptInTransaction {

    private static final int DAYS_BETWEEN = 14;

    private record Late(MeasureId measure, int reminders) {}

    private final JdbcClient jdbc;
    private final Commands commands;
    private final Clock clock;

    public WhenOutcomeIsLateThenRemind(JdbcClient jdbc, Commands commands, Clock clock) {
        this.jdbc = jdbc;
        this.commands = commands;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT1M")
    public void remindOfLateReports() {
        late().forEach(it -> commands.send(
                new RemindOfOutcome(it.measure(), it.reminders() + 1),
                it.measure().value(),
                ActingAs.SERVICE));
    }

    private List<Late> late() {
        var today = today();
        return jdbc.sql("select measure, reminders from command.outcome_due where due < ? and not reported"
                        + " and (last_reminder is null or last_reminder <= ?) order by due, measure")
                .params(today, today.minusDays(DAYS_BETWEEN))
                .query((row, n) -> new Late(new MeasureId(row.getString(1)), row.getInt(2)))
                .list();
    }

    private LocalDate today() {
        return Oslo.today(clock);
    }

    @Override
    public void on(Object event) {
        switch (event) {
            case OutcomeExpected it ->
                jdbc.sql("insert into command.outcome_due (measure, due) values (?, ?)")
                        .params(it.measure().value(), it.due())
                        .update();
            case OutcomeReported it ->
                jdbc.sql("update command.outcome_due set reported = true where measure = ?")
                        .params(it.measure().value())
                        .update();
            case OutcomeReopened it ->
                jdbc.sql("update command.outcome_due set reported = false, due = ? where measure = ?")
                        .params(it.due(), it.measure().value())
                        .update();
            case OutcomeReminded it ->
                jdbc.sql("update command.outcome_due set reminders = ?, last_reminder = ? where measure = ?")
                        .params(it.number(), today(), it.measure().value())
                        .update();
            default -> {}
        }
    }
}
