package no.dekom.query.audit;

import java.util.List;
import no.dekom.events.surveys.InstrumentEvent;
import no.dekom.events.surveys.InstrumentEvent.InstrumentPublished;
import no.dekom.events.surveys.SurveyRoundEvent;
import no.dekom.events.surveys.SurveyRoundEvent.PeopleInvited;
import no.dekom.events.surveys.SurveyRoundEvent.PeopleReminded;
import no.dekom.events.surveys.SurveyRoundEvent.SurveyExtended;
import no.dekom.events.surveys.SurveyRoundEvent.SurveyRoundClosed;
import no.dekom.events.surveys.SurveyRoundEvent.SurveyRoundOpened;
import no.dekom.query.frame.Formats;
import org.springframework.stereotype.Component;

/** Hva som har skjedd med en spørreundersøkelse, i ord. */
@Component
class SurveyWords {

    private final Formats formats;

    SurveyWords(Formats formats) {
        this.formats = formats;
    }

    List<Object> of(InstrumentEvent event) {
        return switch (event) {
            case InstrumentPublished it -> List.of(it.version());
        };
    }

    List<Object> of(SurveyRoundEvent event) {
        return switch (event) {
            case SurveyRoundOpened it -> List.of(formats.date(it.due()));
            case PeopleInvited it -> List.of(it.count());
            case PeopleReminded it -> List.of(it.number());
            case SurveyExtended it -> List.of(formats.date(it.to()));
            case SurveyRoundClosed it -> List.of();
        };
    }
}
