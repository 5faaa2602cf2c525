package no.dekom.query.decisions;

import java.util.Locale;
import java.util.Map;
import no.dekom.events.organisations.LetterLanguage;
import no.dekom.query.frame.ArchivedPage;
import org.springframework.stereotype.Component;

/** Vedtaksbrevet som dokument: made of the decision, what it rests on and the names in it, and of nothing else. */
@Component
class LetterDocument {

    private final ArchivedPage pages;
    private final LetterWords words;

    LetterDocument(ArchivedPage pages, LetterWords words) {
        this.pages = pages;
        this.words = words;
    }

    byte[] of(DecisionView decision, LetterLanguage language) {
        return pages.of(
                "decisions/letter-document",
                Locale.of(language.tag()),
                decision.id() + "-" + decision.number(),
                decision.approvedAt(),
                () -> Map.of("letter", words.of(decision, language.tag())));
    }
}
