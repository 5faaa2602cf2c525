package no.dekom.query.allocation;

import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.NavigationItem;
import no.dekom.query.frame.Option;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Scenarioene i fylket, og veien til modellene og til å prøve noe nytt. */
@Controller
class ScenarioListPage {

    private final Counties counties;
    private final Scenarios scenarios;
    private final CountyModels models;
    private final Names names;

    ScenarioListPage(Counties counties, Scenarios scenarios, CountyModels models, Names names) {
        this.counties = counties;
        this.scenarios = scenarios;
        this.models = models;
        this.names = names;
    }

    /** Ett fylke i lista. @param model to try something with, or null when there is none */
    public record Section(String county, List<ScenarioView> scenarios, List<Option> choices, String model) {}

    @Bean
    static NavigationItem allocationNavigation() {
        return NavigationItem.of(40, "frame.navigation.allocation", AllocationCrumbs.PATH, Counties.READERS);
    }

    @GetMapping(AllocationCrumbs.PATH)
    String show(@AuthenticationPrincipal ActingAs actor, Model model) {
        if (!Counties.READERS.contains(actor.role())) {
            throw Counties.notFound();
        }
        model.addAttribute("crumbs", AllocationCrumbs.of());
        model.addAttribute("form", Form.empty());
        model.addAttribute(
                "sections",
                counties.visibleTo(actor).stream()
                        .map(county -> {
                            var kept = scenarios.of(county);
                            return new Section(
                                    names.organisation(county),
                                    kept,
                                    kept.stream().map(ScenarioListPage::option).toList(),
                                    models.of(county).stream()
                                            .findFirst()
                                            .map(ModelView::id)
                                            .orElse(null));
                        })
                        .toList());
        return "allocation/list";
    }

    static Option option(ScenarioView it) {
        return Option.of(it.id(), it.year() + ": " + it.title());
    }
}
