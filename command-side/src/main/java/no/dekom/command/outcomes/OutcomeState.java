package no.dekom.command.outcomes;

import java.time.LocalDate;
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

/** The reporting of a measure as its events have made it. */
public final class OutcomeState {

    private OutcomeExpected expected;
    private LocalDate due;
    private boolean reported;
    private int reminders;

    void evolve(OutcomeEvent event) {
        switch (event) {
            case OutcomeExpected it -> {
                expected = it;
                due = it.due();
            }
            case OutcomeReported it -> reported = true;
            case OutcomeReopened it -> {
                reported = false;
                due = it.due();
            }
            case OutcomeReminded it -> reminders = it.number();
            case StatementGiven it -> {}
            case OutcomeSigned it -> {}
            case OutcomeAccepted it -> {}
            case MoreAskedFor it -> {}
            case OutcomeRemarked it -> {}
        }
    }

    /** What the report is about, or null when none is expected. */
    public OutcomeExpected expected() {
        return expected;
    }

    public LocalDate due() {
        return due;
    }

    public boolean reported() {
        return reported;
    }

    public int reminders() {
        return reminders;
    }
}
