package no.dekom.command.edge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import no.dekom.events.Nok;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The Norwegian texts of refusals, bokmål and nynorsk. */
@Component
public class CommandTexts {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d. MMMM uuuu 'kl.' HH.mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM uuuu");
    private static final Locale NYNORSK = Locale.of("nn");
    private static final Locale BOKMAAL = Locale.of("nb");

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    public CommandTexts() {
        texts.setBasenames(Stream.of(
                        "edge",
                        "organisations",
                        "seedfunds",
                        "outcomes",
                        "schemes",
                        "needs",
                        "meetings",
                        "allocation",
                        "decisions",
                        "complaints",
                        "payments",
                        "accounts",
                        "catalogue",
                        "surveys",
                        "audit")
                .map(capability -> "no/dekom/command/" + capability + "/texts")
                .toArray(String[]::new));
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(false);
    }

    MessageSource source() {
        return texts;
    }

    static Locale locale() {
        return LocaleContextHolder.getLocale().getLanguage().equals("nn") ? NYNORSK : BOKMAAL;
    }

    /** The text under the key in the reader's language; a missing one is a fault of ours and throws. */
    public String text(String key, Object... details) {
        var shown = Stream.of(details).map(CommandTexts::shown).toArray();
        return texts.getMessage(key, shown, locale());
    }

    private static Object shown(Object detail) {
        return switch (detail) {
            case Nok sum -> String.format(Locale.ROOT, "%,d", sum.kroner()).replace(',', '\u00a0') + "\u00a0kr";
            case Instant at -> WHEN.withLocale(locale()).format(at.atZone(Oslo.ZONE));
            case LocalDate day -> DAY.withLocale(locale()).format(day);
            default -> detail;
        };
    }
}
