package no.dekom.command.surveys.publish;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.surveys.SurveyActors;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.surveys.InstrumentEvent;
import no.dekom.events.surveys.InstrumentEvent.InstrumentPublished;
import no.dekom.events.surveys.InstrumentId;
import no.dekom.events.surveys.Wording;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Gi ut et spørreskjema, for the organisation of the one who does it. */
public record PublishInstrument(
        @TargetAggregateIdentifier InstrumentId instrument, OrganisationId owner, InstrumentDraft draft) {

    /** The same question asked twice in one form would be one series. */
    public record EachQuestionStandsOnce(InstrumentDraft draft) implements Rule {

        @Override
        public boolean holds() {
            return distinct(draft.parts().stream().map(InstrumentDraft.Part::title))
                    && distinct(draft.parts().stream().flatMap(part -> part.items().stream()))
                    && distinct(draft.questions().stream());
        }

        private static boolean distinct(Stream<Wording> wordings) {
            var seen = new HashSet<String>();
            return wordings.map(Wording::nb).allMatch(seen::add);
        }
    }

    /** A form asks something. */
    public record SomethingIsAsked(InstrumentDraft draft) implements Rule {

        @Override
        public boolean holds() {
            return !draft.parts().isEmpty()
                    && draft.parts().stream().map(InstrumentDraft.Part::items).noneMatch(List::isEmpty);
        }

        @Override
        public String field() {
            return "parts";
        }
    }

    static void check(InstrumentDraft draft) {
        Rule.require(new SomethingIsAsked(draft), new EachQuestionStandsOnce(draft));
    }

    public InstrumentEvent decide(ActingAs actor, Directory directory) {
        SurveyActors.demandAsker(owner, actor, directory);
        check(draft);
        return new InstrumentPublished(instrument, 1, owner, new QuestionKeys().keyed(draft));
    }
}
