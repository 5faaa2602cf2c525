package no.dekom.query.allocation;

import no.dekom.events.ActingAs;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** To scenarioer ved siden av hverandre. */
@Controller
class ComparePage {

    private final Scenarios scenarios;
    private final ResultShow results;

    ComparePage(Scenarios scenarios, ResultShow results) {
        this.scenarios = scenarios;
        this.results = results;
    }

    @GetMapping(AllocationCrumbs.PATH + "/sammenlign")
    String show(
            @AuthenticationPrincipal ActingAs actor,
            @RequestParam(name = "a", defaultValue = "") String one,
            @RequestParam(name = "b", defaultValue = "") String two,
            Model model) {
        var a = scenarios.seen(actor, one);
        var b = scenarios.seen(actor, two);
        model.addAttribute(
                "crumbs", AllocationCrumbs.of(Crumb.of(AllocationCrumbs.PATH + "/sammenlign", "allocation.compare")));
        model.addAttribute("a", a);
        model.addAttribute("b", b);
        model.addAttribute("scenario", a);
        model.addAttribute("otherTitle", b.title());
        model.addAttribute("form", Form.empty().with("a", one).with("b", two));
        model.addAttribute(
                "choices",
                scenarios.of(a.county()).stream().map(ScenarioListPage::option).toList());
        results.show(a.tried(), b.tried(), model);
        return "allocation/compare";
    }
}
