package no.dekom.query.organisations;

import java.util.ArrayList;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.FramePaths;
import no.dekom.query.frame.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Organisasjonene, og hvem som har roller i dem i dag. */
@Controller
class OrganisationsPage {

    static final String PATH = "/organisasjoner";

    private final OrganisationTree tree;

    OrganisationsPage(OrganisationTree tree) {
        this.tree = tree;
    }

    @Bean
    static NavigationItem organisationsNavigation() {
        return NavigationItem.of(100, "frame.navigation.organisations", PATH, OrganisationTree.MAY_SEE);
    }

    @GetMapping(PATH)
    String show(
            @AuthenticationPrincipal ActingAs actor,
            @RequestParam(name = "gjort", required = false) String done,
            Model model) {
        if (!OrganisationTree.MAY_SEE.contains(actor.role())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("crumbs", crumbs());
        model.addAttribute("organisations", tree.of(actor));
        model.addAttribute("holdings", tree.holdings());
        model.addAttribute("mayChange", actor.role() == Role.ADMINISTRATOR);
        model.addAttribute("done", done != null && done.matches("registrert|gitt|avsluttet") ? done : null);
        return "organisations/list";
    }

    static List<Crumb> crumbs(Crumb... more) {
        var crumbs = new ArrayList<>(
                List.of(Crumb.of(FramePaths.START, "frame.start"), Crumb.of(PATH, "frame.navigation.organisations")));
        crumbs.addAll(List.of(more));
        return crumbs;
    }
}
