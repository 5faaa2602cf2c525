package no.dekom.query.frame;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;

/**
 * Texts for templates. Thymeleaf takes {@link NoSuchMessageException} for an invitation to print the key between
 * question marks; here a missing text is a fault that stops the page, so that a test meets it and no reader does.
 */
record StrictTexts(MessageSource source) implements MessageSource {

    @Override
    public String getMessage(String key, Object[] values, String otherwise, Locale locale) {
        return source.getMessage(key, values, otherwise, locale);
    }

    @Override
    public String getMessage(String key, Object[] values, Locale locale) {
        try {
            return source.getMessage(key, values, locale);
        } catch (NoSuchMessageException missing) {
            throw new IllegalStateException("No text for " + key + " in " + locale, missing);
        }
    }

    @Override
    public String getMessage(MessageSourceResolvable resolvable, Locale locale) {
        return source.getMessage(resolvable, locale);
    }
}
