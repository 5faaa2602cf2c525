package no.dekom.events.surveys;

import java.util.List;

/** Innholdet i et spørreskjema. */
public record InstrumentContent(Wording title, List<SurveyPart> parts, List<TextQuestion> questions) {

    public InstrumentContent {
        parts = List.copyOf(parts);
        questions = List.copyOf(questions);
    }
}
