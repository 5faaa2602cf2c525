package no.dekom.query.schemes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.FramePaths;
import no.dekom.query.frame.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Listen over regelsett. */
@Controller
class RuleSetListPage {

    static final String PATH = "/regelsett";

    private final RuleSets ruleSets;

    RuleSetListPage(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    @Bean
    static NavigationItem ruleSetsNavigation() {
        return NavigationItem.of(95, "schemes.navigation", PATH, EnumSet.complementOf(EnumSet.of(Role.AUTOMATION)));
    }

    @GetMapping(PATH)
    String show(@AuthenticationPrincipal ActingAs actor, Model model) {
        model.addAttribute("crumbs", crumbs());
        model.addAttribute("ruleSets", ruleSets.visibleTo(actor));
        model.addAttribute("today", ruleSets.today());
        model.addAttribute("mayWrite", RuleSets.mayWrite(actor));
        return "schemes/list";
    }

    static List<Crumb> crumbs(Crumb... more) {
        var crumbs = new ArrayList<>(
                List.of(Crumb.of(FramePaths.START, "frame.start"), Crumb.of(PATH, "schemes.navigation")));
        crumbs.addAll(List.of(more));
        return crumbs;
    }
}
