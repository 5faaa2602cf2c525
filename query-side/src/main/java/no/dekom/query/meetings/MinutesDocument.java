package no.dekom.query.meetings;

import java.util.Locale;
import java.util.Map;
import no.dekom.query.frame.ArchivePdf;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Protokollen som dokument, always in bokmål: made of the facts of the meeting and the names of those it tells of, and of
 * nothing else, so that it is the same byte for byte whenever it is made (decision 0011).
 */
@Component
class MinutesDocument {

    private static final Locale LANGUAGE = Locale.of("nb");

    private final SpringTemplateEngine templates;
    private final Names names;
    private final Texts texts;

    MinutesDocument(SpringTemplateEngine templates, Names names, Texts texts) {
        this.templates = templates;
        this.names = names;
        this.texts = texts;
    }

    byte[] of(MeetingView meeting) {
        var reader = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(LANGUAGE);
        try {
            var minutes = MinutesView.of(meeting, names, texts);
            var page =
                    templates.process("meetings/minutes-document", new Context(LANGUAGE, Map.of("minutes", minutes)));
            return ArchivePdf.of(page, meeting.id(), meeting.closedAt());
        } finally {
            LocaleContextHolder.setLocaleContext(reader);
        }
    }
}
