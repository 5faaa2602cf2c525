package no.dekom.query.frame;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** A page as a document that is kept: in the language of the document, whatever that of the reader is. */
@Component
public class ArchivedPage {

    private final SpringTemplateEngine templates;

    ArchivedPage(SpringTemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * @param id and {@code at}: what the document calls itself, and when it is of
     * @param told what the template tells, made in the language
     */
    public byte[] of(String template, Locale language, String id, Instant at, Supplier<Map<String, Object>> told) {
        return ArchivePdf.of(page(template, language, told), id, at);
    }

    /** The page itself, that {@link #of} makes a document of. */
    public String page(String template, Locale language, Supplier<Map<String, Object>> told) {
        var reader = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(language);
        try {
            return templates.process(template, new Context(language, told.get()));
        } finally {
            LocaleContextHolder.setLocaleContext(reader);
        }
    }
}
