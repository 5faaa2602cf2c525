package no.dekom.query.audit;

import java.util.List;
import java.util.Locale;
import no.dekom.events.audit.AttemptEvent;
import no.dekom.events.audit.AttemptEvent.AttemptRefused;
import no.dekom.events.audit.ControlEvent;
import no.dekom.events.audit.ControlEvent.CaseExamined;
import no.dekom.events.audit.ControlEvent.ControlBegun;
import no.dekom.events.audit.ControlEvent.ControlClosed;
import no.dekom.events.audit.ControlEvent.FindingAnswered;
import no.dekom.events.audit.ControlEvent.FindingClosed;
import no.dekom.events.audit.ControlEvent.FindingMade;
import no.dekom.events.audit.ControlEvent.SampleDrawn;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Texts;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Hva som har skjedd i en kontroll, og hva som ble forsøkt, i ord. */
@Component
class ControlWords {

    private final Texts texts;
    private final Formats formats;

    ControlWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    List<Object> of(ControlEvent event) {
        return switch (event) {
            case ControlBegun it -> List.of();
            case SampleDrawn it ->
                List.of(
                        formats.number(it.drawn().size()),
                        formats.number(it.population()),
                        Integer.toString(it.number()));
            case CaseExamined it -> List.of(texts.of(it.about().kind()).toLowerCase(Locale.ROOT));
            case FindingMade it -> List.of(Integer.toString(it.number()), it.title());
            case FindingAnswered it -> List.of(Integer.toString(it.number()));
            case FindingClosed it ->
                List.of(Integer.toString(it.number()), texts.of(it.outcome()).toLowerCase(Locale.ROOT));
            case ControlClosed it -> List.of();
        };
    }

    List<Object> of(AttemptEvent event) {
        return switch (event) {
            case AttemptRefused it -> List.of(rule(it.rule()));
        };
    }

    /** What the rule says, or its name when it is one that these pages do not know. */
    private String rule(String name) {
        try {
            return texts.of("audit.rule." + name);
        } catch (NoSuchMessageException unknown) {
            return name;
        }
    }
}
