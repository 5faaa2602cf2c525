package no.dekom.command.surveys.publish;

import java.util.List;
import no.dekom.events.surveys.Wording;

/** Et spørreskjema slik det er skrevet, before its questions have got their keys. */
public record InstrumentDraft(Wording title, List<Part> parts, List<Wording> questions) {

    public InstrumentDraft {
        parts = List.copyOf(parts);
        questions = List.copyOf(questions);
    }

    /** En del, with the questions of one index. */
    public record Part(Wording title, boolean retrospective, List<Wording> items) {

        public Part {
            items = List.copyOf(items);
        }
    }
}
