package no.dekom.query.frame;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.LocaleResolver;

/** Tekstene til alle deler av løsningen, on two languages, and which of them the reader has chosen. */
@Configuration(proxyBeanMethods = false)
class TextsConfiguration {

    /** The parts that have texts: {@code no/dekom/query/<part>/texts_nb.properties} and {@code texts_nn.properties}. */
    static final List<String> PARTS = List.of(
            "frame",
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
            "control",
            "notices",
            "audit",
            "moments",
            "tasks",
            "projections",
            "imports",
            "attainment",
            "privacy");

    @Bean
    MessageSource messageSource() {
        var source = new ResourceBundleMessageSource();
        source.setBasenames(PARTS.stream()
                .map(part -> "no/dekom/query/" + part + "/texts")
                .filter(name -> new ClassPathResource(name + "_nb.properties").exists())
                .toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setDefaultLocale(LanguageResolver.LANGUAGES.get("nb"));
        source.setAlwaysUseMessageFormat(true);
        return source;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new LanguageResolver();
    }
}
