package no.dekom.query.notices;

import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.FramePaths;
import no.dekom.query.frame.MailSettings;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.env.Environment;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Varsler: fristene i egen kalender og på e-post. */
@Controller
class NoticesPage {

    static final String PATH = "/varsler";

    private final Calendars calendars;
    private final Digests digests;
    private final boolean mailIsOn;

    NoticesPage(Calendars calendars, Digests digests, Environment settings) {
        this.calendars = calendars;
        this.digests = digests;
        this.mailIsOn = MailSettings.isOn(settings);
    }

    @GetMapping(PATH)
    String show(
            @AuthenticationPrincipal ActingAs actor,
            @RequestParam(name = "slettet", required = false) String revoked,
            @RequestParam(name = "epost", required = false) String chosen,
            Model model) {
        model.addAttribute("chosen", mailIsOn && chosen != null);
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

    @PostMapping(PATH + "/e-post")
    String mail(@AuthenticationPrincipal ActingAs actor, @RequestParam("vil") boolean wants) {
        digests.choose(actor.person(), wants, LocaleContextHolder.getLocale());
        return "redirect:" + PATH + (wants ? "?epost=pa" : "?epost=av");
    }

    private String page(ActingAs actor, String address, boolean revoked, Model model) {
        var madeAt = calendars.madeAt(actor).orElse(null);
        model.addAttribute(
                "crumbs", List.of(Crumb.of(FramePaths.START, "frame.start"), Crumb.of(PATH, "notices.title")));
        model.addAttribute("role", actor.role());
        model.addAttribute("mailIsOn", mailIsOn);
        model.addAttribute("mailTo", digests.address(actor.person()).orElse(null));
        model.addAttribute("wantsMail", digests.wants(actor.person()));
        model.addAttribute("madeAt", madeAt);
        model.addAttribute("address", address);
        model.addAttribute("revoked", revoked && madeAt == null);
        return "notices/notices";
    }
}
