package no.dekom.query.surveys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.surveys.CountedAnswers;
import no.dekom.events.surveys.SurveyBreakdown;
import no.dekom.events.surveys.SurveyGroup;
import no.dekom.query.frame.Status;

/**
 * En spørreundersøkelse.
 *
 * @param invited how many of each group, by its place
 * @param lastReminder null before the first
 * @param counted null until it is closed
 */
public record SurveyView(
        String id,
        OrganisationId asker,
        int year,
        String title,
        String instrument,
        int version,
        String measure,
        SurveyBreakdown shownBy,
        int threshold,
        List<SurveyGroup> groups,
        List<Integer> invited,
        LocalDate due,
        Instant openedAt,
        PersonId openedBy,
        int reminders,
        Instant lastReminder,
        CountedAnswers counted) {

    public boolean closed() {
        return counted != null;
    }

    /** Whether it takes answers that day. */
    public boolean takesAnswers(LocalDate day) {
        return !closed() && !day.isAfter(due);
    }

    public Status status(LocalDate today) {
        if (closed()) {
            return Status.CLOSED;
        }
        return takesAnswers(today) ? Status.IN_FORCE : Status.LATE;
    }

    public String path() {
        return SurveyListPage.PATH + "/" + id;
    }
}
