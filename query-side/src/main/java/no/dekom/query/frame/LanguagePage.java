package no.dekom.query.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** Bytter språk og går tilbake til siden leseren kom fra. */
@Controller
class LanguagePage {

    private final LocaleResolver locales;

    LanguagePage(LocaleResolver locales) {
        this.locales = locales;
    }

    @PostMapping(FramePaths.LANGUAGE)
    String choose(
            @RequestParam("sprak") String language,
            @RequestParam(name = "tilbake", defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        var chosen = LanguageResolver.LANGUAGES.get(language);
        if (chosen != null) {
            locales.setLocale(request, response, chosen);
        }
        return "redirect:" + OwnPath.of(back);
    }
}
