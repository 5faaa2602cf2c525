package no.dekom.query.privacy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FramePaths;
import no.dekom.query.frame.OwnPath;
import no.dekom.query.frame.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Formål: what one who controls others' cases reads them for. It is kept with the login and noted with each read; no fact of a case. */
@Controller
class PurposePage {

    static final String PATH = "/formaal";

    private final Texts texts;

    PurposePage(Texts texts) {
        this.texts = texts;
    }

    @GetMapping(PATH)
    String ask(
            @AuthenticationPrincipal ActingAs actor,
            @RequestParam(name = "til", defaultValue = "/") String to,
            HttpServletRequest request,
            Model model) {
        demand(actor);
        return page(Form.empty().with("formaal", Purpose.of(request).orElse("")), to, model);
    }

    @PostMapping(PATH)
    String answer(
            @AuthenticationPrincipal ActingAs actor,
            @RequestParam(name = "formaal", defaultValue = "") String purpose,
            @RequestParam(name = "til", defaultValue = "/") String to,
            HttpServletRequest request,
            Model model) {
        demand(actor);
        var valid = Purpose.valid(purpose);
        if (valid.isEmpty()) {
            var form = Form.empty().with("formaal", purpose);
            form.wrong("formaal", texts.of("privacy.purpose.wrong", Purpose.SHORTEST, Purpose.LONGEST));
            return page(form, to, model);
        }
        Purpose.keep(request, valid.get());
        return "redirect:" + OwnPath.of(to);
    }

    private static String page(Form form, String to, Model model) {
        model.addAttribute(
                "crumbs",
                List.of(
                        Crumb.of(FramePaths.START, "frame.start"),
                        Crumb.of(ReadingPages.PATH, "privacy.reading.title"),
                        Crumb.of(PATH, "privacy.purpose.title")));
        model.addAttribute("form", form);
        model.addAttribute("to", OwnPath.of(to));
        model.addAttribute("most", Purpose.LONGEST);
        return "privacy/purpose";
    }

    private static void demand(ActingAs actor) {
        if (actor == null || !Purpose.DEMANDED_OF.contains(actor.role())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
