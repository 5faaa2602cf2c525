package no.dekom.command.outcomes.automation;

import static no.dekom.command.outcomes.Fjordlesing.DUE;
import static no.dekom.command.outcomes.Fjordlesing.EXPECTED;
import static no.dekom.command.outcomes.Fjordlesing.MEASURE;
import static no.dekom.command.outcomes.Fjordlesing.NETWORK;
import static no.dekom.command.outcomes.Fjordlesing.REPORTED;
import static no.dekom.command.outcomes.Fjordlesing.UNIVERSITY;
import static no.dekom.command.outcomes.Fjordlesing.signed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Commands;
import no.dekom.command.outcomes.Fjordlesing;
import no.dekom.command.outcomes.remind.RemindOfOutcome;
import no.dekom.events.ActingAs;
import no.dekom.events.outcomes.MeasureId;
import no.dekom.events.outcomes.OutcomeEvent.MoreAskedFor;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeAccepted;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeExpected;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReminded;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReopened;
import no.dekom.events.outcomes.OutcomeEvent.OutcomeReported;
import no.dekom.events.outcomes.OutcomeEvent.StatementGiven;
import no.dekom.events.outcomes.ReportedMeasure;
import no.dekom.events.outcomes.Statement;
import no.dekom.events.outcomes.Voice;
import no.dekom.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which reports are reminded of on which day. */
class LateOutcomesTest {

    private static final StatementGiven SAID =
            new StatementGiven(MEASURE, new Statement(Voice.LEADER, List.of(), List.of(), "Tid", "", ""));

    private final TestDatabase database = TestDatabase.fresh();

    @AfterEach
    void close() {
        database.close();
    }

    private WhenOutcomeIsLateThenRemind on(LocalDate day, List<Object> sent) {
        var commands = new Commands(null, "test", List.of()) {
            @Override
            public CommandAnswer send(Object command, String subject, ActingAs actor, Map<String, ?> more) {
                sent.add(command);
                return new CommandAnswer(subject, null);
            }
        };
        var clock = Clock.fixed(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new WhenOutcomeIsLateThenRemind(JdbcClient.create(database.app()), commands, clock);
    }

    private void told(Object... events) {
        List.of(events).forEach(on(DUE, new ArrayList<>())::on);
    }

    private List<Object> reminders(LocalDate day) {
        var sent = new ArrayList<>();
        on(day, sent).remindOfLateReports();
        return sent;
    }

    @Test
    void what_is_not_reported_in_time_is_reminded_of_every_fortnight() {
        told(EXPECTED);
        assertThat(reminders(DUE)).isEmpty();
        assertThat(reminders(DUE.plusDays(1))).containsExactly(new RemindOfOutcome(MEASURE, 1));
        on(DUE.plusDays(1), new ArrayList<>()).on(new OutcomeReminded(MEASURE, 1, DUE));
        assertThat(reminders(DUE.plusDays(14))).isEmpty();
        assertThat(reminders(DUE.plusDays(15))).containsExactly(new RemindOfOutcome(MEASURE, 2));
    }

    @Test
    void what_is_sent_and_not_signed_by_all_is_reminded_of_and_what_is_signed_is_not() {
        told(EXPECTED, REPORTED, signed(1, NETWORK));
        assertThat(reminders(DUE.plusDays(1))).hasSize(1);
        told(signed(1, UNIVERSITY));
        assertThat(reminders(DUE.plusDays(1))).isEmpty();
        told(new OutcomeAccepted(MEASURE, 1, ""));
        assertThat(reminders(DUE.plusDays(1))).isEmpty();
    }

    @Test
    void a_statement_is_no_report_and_what_is_said_last_is_signed_anew() {
        told(EXPECTED, SAID);
        assertThat(reminders(DUE.plusDays(1))).hasSize(1);
        told(REPORTED, signed(2, NETWORK), SAID, signed(3, UNIVERSITY));
        assertThat(reminders(DUE.plusDays(1))).hasSize(1);
        told(signed(3, NETWORK));
        assertThat(reminders(DUE.plusDays(1))).isEmpty();
    }

    @Test
    void what_is_opened_or_asked_more_of_gets_a_new_day() {
        told(EXPECTED, REPORTED, signed(1, NETWORK), signed(1, UNIVERSITY));
        var later = DUE.plusDays(20);
        told(new OutcomeReopened(MEASURE, later, "Rett tallene"));
        assertThat(reminders(later)).isEmpty();
        assertThat(reminders(later.plusDays(1))).hasSize(1);
        told(REPORTED, signed(2, NETWORK), signed(2, UNIVERSITY), new MoreAskedFor(MEASURE, 2, "Hvem?", later));
        assertThat(reminders(later.plusDays(1))).hasSize(1);
        told(SAID, signed(3, NETWORK), signed(3, UNIVERSITY));
        assertThat(reminders(later.plusDays(1))).isEmpty();
    }

    @Test
    void what_was_asked_for_before_reports_were_signed_is_done_when_it_is_sent() {
        var about = ReportedMeasure.ofSeedFund("lek", List.of(), null, DUE);
        var old = new MeasureId("lek");
        told(new OutcomeExpected(old, NETWORK, "Lek", about, List.of(), List.of(), DUE));
        assertThat(reminders(DUE.plusDays(1))).containsExactly(new RemindOfOutcome(old, 1));
        told(new OutcomeReported(old, Fjordlesing.report(Voice.TEACHER)));
        assertThat(reminders(DUE.plusDays(1))).isEmpty();
    }
}
