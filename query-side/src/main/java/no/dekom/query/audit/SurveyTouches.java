package no.dekom.query.audit;

import java.util.ArrayList;
import no.dekom.events.surveys.InstrumentEvent;
import no.dekom.events.surveys.InstrumentEvent.InstrumentPublished;
import no.dekom.events.surveys.SurveyRoundEvent;
import no.dekom.events.surveys.SurveyRoundEvent.SurveyExtended;
import no.dekom.events.surveys.SurveyRoundEvent.SurveyRoundOpened;
import no.dekom.query.audit.TouchedCase.Value;

/** The values that a survey, or a form of one, has after an event. */
final class SurveyTouches {

    private SurveyTouches() {}

    static TouchedCase by(InstrumentEvent event) {
        return switch (event) {
            case InstrumentPublished it ->
                TouchedCase.of(
                        CaseKind.SURVEY_INSTRUMENT,
                        it.instrument(),
                        Value.text("title", it.content().title().nb()));
        };
    }

    static TouchedCase by(SurveyRoundEvent event) {
        var values = new ArrayList<Value>();
        switch (event) {
            case SurveyRoundOpened it -> {
                values.add(Value.text("title", it.title()));
                values.add(Value.date("surveyDue", it.due()));
            }
            case SurveyExtended it -> values.add(Value.date("surveyDue", it.to()));
            default -> {}
        }
        return TouchedCase.of(CaseKind.SURVEY, event.round(), values.toArray(Value[]::new));
    }
}
