package no.dekom.command.surveys.publish;

import java.util.HashMap;
import java.util.Map;
import no.dekom.events.surveys.InstrumentContent;
import no.dekom.events.surveys.SurveyItem;
import no.dekom.events.surveys.SurveyPart;
import no.dekom.events.surveys.TextQuestion;
import no.dekom.events.surveys.Wording;

/** Nøklene til spørsmålene: the same words have the same key in every version, other words another. */
public final class QuestionKeys {

    private final Map<String, String> known = new HashMap<>();

    /** Remembers the keys of a version. */
    public void know(InstrumentContent content) {
        for (var part : content.parts()) {
            known.put(of('p', part.title()), part.key());
            part.items().forEach(item -> known.put(of('q', item.wording()), item.key()));
        }
        content.questions().forEach(one -> known.put(of('t', one.wording()), one.key()));
    }

    private static String of(char kind, Wording words) {
        return kind + words.nb();
    }

    /** What is written, with its keys; new words get new ones. */
    InstrumentContent keyed(InstrumentDraft draft) {
        var all = new QuestionKeys();
        all.known.putAll(known);
        return all.given(draft);
    }

    private InstrumentContent given(InstrumentDraft draft) {
        return new InstrumentContent(
                draft.title(),
                draft.parts().stream()
                        .map(part -> new SurveyPart(
                                key('p', part.title()),
                                part.title(),
                                part.retrospective(),
                                part.items().stream()
                                        .map(item -> new SurveyItem(key('q', item), item))
                                        .toList()))
                        .toList(),
                draft.questions().stream()
                        .map(one -> new TextQuestion(key('t', one), one))
                        .toList());
    }

    private String key(char kind, Wording words) {
        var next = kind + Integer.toString(known.size() + 1);
        var before = known.putIfAbsent(of(kind, words), next);
        return before == null ? next : before;
    }
}
