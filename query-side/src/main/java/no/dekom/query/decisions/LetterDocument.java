package no.dekom.query.decisions;

import java.util.Locale;
import java.util.Map;
import no.dekom.events.organisations.LetterLanguage;
import no.dekom.query.frame.ArchivePdf;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Vedtaksbrevet som dokument: made of the decision, what it rests on and the names in it, and of nothing else. */
@Component
class LetterDocument {

    private final SpringTemplateEngine templates;
    private final LetterWords words;

    LetterDocument(SpringTemplateEngine templates, LetterWords words) {
        this.templates = templates;
        this.words = words;
    }

    byte[] of(DecisionView decision, LetterLanguage language) {
        var reader = LocaleContextHolder.getLocaleContext();
        var locale = Locale.of(language.tag());
        LocaleContextHolder.setLocale(locale);
        try {
            var letter = words.of(decision, language.tag());
            var page = templates.process("decisions/letter-document", new Context(locale, Map.of("letter", letter)));
            return ArchivePdf.of(page, decision.id() + "-" + decision.number(), decision.approvedAt());
        } finally {
            LocaleContextHolder.setLocaleContext(reader);
        }
    }
}
