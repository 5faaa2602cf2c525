package no.dekom.query.notices;

import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.FramePaths;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Varsler: fristene i egen kalender. */
@Controller
class NoticesPage {

    static final String PATH = "/varsler";

    private final Calendars calendars;

    NoticesPage(Calendars calendars) {
        this.calendars = calendars;
    }

    @GetMapping(PATH)
    String show(
            @AuthenticationPrincipal ActingAs actor,
            @RequestParam(name = "slettet", required = false) String revoked,
            Model model) {
        return page(actor, null, revoked != null, model);
    }

    /** Answers with the page itself: the address is shown this once, and stands in no other place. */
    @PostMapping(PATH + "/kalender")
    String make(@AuthenticationPrincipal ActingAs actor, Model model) {
        var token = calendars.make(actor, LocaleContextHolder.getLocale());
        var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/kalender/" + token + ".ics")
                .build()
                .toUriString();
        return page(actor, address, false, model);
    }

    @PostMapping(PATH + "/kalender/slett")
    String revoke(@AuthenticationPrincipal ActingAs actor) {
        calendars.revoke(actor);
        return "redirect:" + PATH + "?slettet=1";
    }

    private String page(ActingAs actor, String address, boolean revoked, Model model) {
        var madeAt = calendars.madeAt(actor).orElse(null);
        model.addAttribute(
                "crumbs", List.of(Crumb.of(FramePaths.START, "frame.start"), Crumb.of(PATH, "notices.title")));
        model.addAttribute("role", actor.role());
        model.addAttribute("madeAt", madeAt);
        model.addAttribute("address", address);
        model.addAttribute("revoked", revoked && madeAt == null);
        return "notices/notices";
    }
}
