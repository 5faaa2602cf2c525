package no.dekom.command.surveys;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.dekom.events.OrganisationId;
import no.dekom.events.surveys.SurveyRoundEvent;
import no.dekom.events.surveys.SurveyRoundEvent.PeopleInvited;
import no.dekom.events.surveys.SurveyRoundEvent.PeopleReminded;
import no.dekom.events.surveys.SurveyRoundEvent.SurveyExtended;
import no.dekom.events.surveys.SurveyRoundEvent.SurveyRoundClosed;
import no.dekom.events.surveys.SurveyRoundEvent.SurveyRoundOpened;

/** What the rules of a round need of its past. */
public final class SurveyState {

    private SurveyRoundOpened opened;
    private LocalDate due;
    private boolean closed;
    private int reminders;
    private LocalDate reminded;
    private final Map<Integer, Integer> invited = new HashMap<>();

    void evolve(SurveyRoundEvent event, LocalDate day) {
        switch (event) {
            case SurveyRoundOpened it -> {
                opened = it;
                due = it.due();
            }
            case PeopleInvited it -> invited.merge(it.group(), it.count(), Integer::sum);
            case PeopleReminded it -> {
                reminders = it.number();
                reminded = day;
            }
            case SurveyExtended it -> due = it.to();
            case SurveyRoundClosed it -> closed = true;
        }
    }

    public OrganisationId asker() {
        return opened.asker();
    }

    public SurveyRoundOpened opened() {
        return opened;
    }

    public LocalDate due() {
        return due;
    }

    public boolean isClosed() {
        return closed;
    }

    /** Whether it takes answers that day. */
    public boolean takesAnswers(LocalDate day) {
        return !closed && !day.isAfter(due);
    }

    public int reminders() {
        return reminders;
    }

    /** The day of the last reminder, or null. */
    public LocalDate reminded() {
        return reminded;
    }

    public int invited(int group) {
        return invited.getOrDefault(group, 0);
    }
}
