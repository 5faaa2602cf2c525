package no.dekom.command.outcomes.automation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import no.dekom.command.edge.Commands;
import no.dekom.command.edge.KeptInTransaction;
import no.dekom.command.edge.Oslo;
import no.dekom.command.outcomes.remind.RemindOfOutcome;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.outcomes.MeasureId;
import no.dekom.events.outcomes.OutcomeEvent;
import no.dekom.events.outcomes.OutcomeEvent.MoreAskedFor;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeAccepted;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeExpected;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeRemarked;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReminded;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReopened;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReported;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeSigned;
import no.dekom.events.outcomes.OutcomeEvent.StatementGiven;
import no.dekom.events.outcomes.ReportedMeasure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * When a report is late, or sent and not signed by all, those who are to report or sign are reminded: the day after, and then
 * every fortnight. Two nodes that ask for the same reminder get one, since the stream counts them.
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
        return jdbc.sql(
                        "select measure, reminders from command.outcome_due where due < ? and not (reported and parties <@ signed)"
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
        if (event instanceof OutcomeEvent it) {
            keep(it);
        }
    }

    private void keep(OutcomeEvent event) {
        var measure = event.measure().value();
        switch (event) {
            case OutcomeExpected it ->
                run(
                        "insert into command.outcome_due (measure, due, parties) values (?, ?, string_to_array(?, ' '))",
                        measure,
                        it.due(),
                        parties(it.about()));
            case OutcomeReported it ->
                run(
                        "update command.outcome_due set reported = true, opened = false, signed = '{}' where measure = ?",
                        measure);
            case StatementGiven it ->
                run(
                        "update command.outcome_due set reported = reported or opened, opened = false, signed = '{}'"
                                + " where measure = ?",
                        measure);
            case OutcomeSigned it ->
                run(
                        "update command.outcome_due set signed = array_append(signed, ?) where measure = ?",
                        it.party().value(),
                        measure);
            case OutcomeReopened it -> opened(measure, it.due());
            case MoreAskedFor it -> opened(measure, it.due());
            case OutcomeReminded it ->
                run(
                        "update command.outcome_due set reminders = ?, last_reminder = ? where measure = ?",
                        it.number(),
                        today(),
                        measure);
            case OutcomeAccepted it -> {}
            case OutcomeRemarked it -> {}
        }
    }

    /** What was asked for before reports were signed, has no parties. */
    private static String parties(ReportedMeasure about) {
        return about.ruleSet() == null
                ? ""
                : about.signatories().stream().map(OrganisationId::value).collect(Collectors.joining(" "));
    }

    private void opened(String measure, LocalDate due) {
        run(
                "update command.outcome_due set reported = false, opened = true, signed = '{}', due = ? where measure = ?",
                due,
                measure);
    }

    private void run(String sql, Object... params) {
        jdbc.sql(sql).params(params).update();
    }
}
