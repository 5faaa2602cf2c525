package no.dekom.query.frame;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tekster på leserens språk, for controllers that build what a fragment shows. In templates use {@code #{…}}. */
@Component("texts")
public class Texts {

    private final MessageSource source;

    Texts(MessageSource source) {
        this.source = source;
    }

    /** The text of a key. A missing key throws: it is a fault of ours, and no reader should meet it. */
    public String of(String key, Object... values) {
        return source.getMessage(key, values, LocaleContextHolder.getLocale());
    }

    /** The word for a constant, from {@code enum.<SimpleName>.<CONSTANT>}. */
    public String of(Enum<?> constant) {
        return of(key(constant));
    }

    public static String key(Enum<?> constant) {
        return "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
}
