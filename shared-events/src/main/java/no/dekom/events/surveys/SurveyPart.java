package no.dekom.events.surveys;

import java.util.List;

/**
 * Del av et spørreskjema: questions that are answered all or none, and that together make an index.
 *
 * @param retrospective each question is asked twice: how it was before, and how it is now
 */
public record SurveyPart(String key, Wording title, boolean retrospective, List<SurveyItem> items) {

    public SurveyPart {
        items = List.copyOf(items);
    }

    /** How many scores an answer to it has: of a retrospective one, before and now for each question in turn. */
    public int scores() {
        return retrospective ? 2 * items.size() : items.size();
    }
}
