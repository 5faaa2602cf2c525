package no.dekom.command.outcomes;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import no.dekom.events.OrganisationId;
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
    private boolean opened;
    private int version;
    private int accepted;
    private int reminders;
    private final Set<OrganisationId> signed = new HashSet<>();

    void evolve(OutcomeEvent event) {
        switch (event) {
            case OutcomeExpected it -> {
                expected = it;
                due = it.due();
            }
            case OutcomeReported it -> {
                reported = true;
                told();
            }
            case StatementGiven it -> told();
            case OutcomeSigned it -> signed.add(it.party());
            case OutcomeReopened it -> opened(it.due());
            case MoreAskedFor it -> opened(it.due());
            case OutcomeAccepted it -> accepted = it.version();
            case OutcomeRemarked it -> {}
            case OutcomeReminded it -> reminders = it.number();
        }
    }

    private void told() {
        version++;
        opened = false;
        signed.clear();
    }

    private void opened(LocalDate until) {
        opened = true;
        due = until;
        signed.clear();
    }

    /** What the report is about, or null when none is expected. */
    public OutcomeExpected expected() {
        return expected;
    }

    public LocalDate due() {
        return due;
    }

    /** Whether there is a report, and something is told since it was last opened again. */
    public boolean reported() {
        return reported && !opened;
    }

    /** How many reports and statements there are: what is signed, is signed as it was after that many. */
    public int version() {
        return version;
    }

    public boolean isSignedBy(OrganisationId party) {
        return signed.contains(party);
    }

    /** All parties have signed what was told last. */
    public boolean locked() {
        return reported() && signed.containsAll(expected.about().signatories());
    }

    public boolean accepted() {
        return accepted == version && version > 0 && !opened;
    }

    /** Whether somebody is still to report or sign. What was asked for before reports were signed, is done when it is sent. */
    public boolean awaits() {
        return !reported() || expected.about().ruleSet() != null && !locked();
    }

    public int reminders() {
        return reminders;
    }
}
