package no.dekom.query.frame;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Språket leseren har valgt, kept in the cookie {@code sprak}. Anything else than nb and nn counts as not chosen. */
class LanguageResolver extends CookieLocaleResolver {

    static final Map<String, Locale> LANGUAGES = Map.of("nb", Locale.of("nb"), "nn", Locale.of("nn"));

    LanguageResolver() {
        super("sprak");
        setDefaultLocale(LANGUAGES.get("nb"));
        setCookieMaxAge(Duration.ofDays(365));
        setCookieHttpOnly(true);
        setCookieSameSite("Lax");
        setRejectInvalidCookies(false);
    }

    @Override
    protected Locale parseLocaleValue(String value) {
        return LANGUAGES.get(value);
    }
}
