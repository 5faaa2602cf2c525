package no.dekom.query.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.dekom.allocation.AllocationBasis;
import no.dekom.allocation.Party;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.allocation.Division;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Option;
import no.dekom.query.frame.Texts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hva om: another frame, day of counting, per cent or key, answered at once. Its address can be shared; nothing is kept. */
@Controller
class WhatIfPage {

    private static final String PATH = AllocationCrumbs.PATH + "/hva-om";

    private final WhatIf whatIf;
    private final Counties counties;
    private final ResultShow results;
    private final FormStore store;
    private final Names names;
    private final Texts texts;

    WhatIfPage(WhatIf whatIf, Counties counties, ResultShow results, FormStore store, Names names, Texts texts) {
        this.whatIf = whatIf;
        this.counties = counties;
        this.results = results;
        this.store = store;
        this.names = names;
        this.texts = texts;
    }

    @GetMapping(PATH)
    String show(
            @AuthenticationPrincipal ActingAs actor, @RequestParam MultiValueMap<String, String> params, Model model) {
        var asked = whatIf.asked(actor, params);
        var tried = asked.tried();
        model.addAttribute("crumbs", AllocationCrumbs.of(Crumb.of(PATH, "allocation.what-if")));
        model.addAttribute("form", asked.form());
        model.addAttribute("asked", asked);
        model.addAttribute("county", names.organisation(tried.county()));
        model.addAttribute("scenario", null);
        model.addAttribute("steps", steps(asked));
        model.addAttribute(
                "divisions",
                Arrays.stream(Division.values())
                        .filter(one -> one != Division.WEIGHTS)
                        .map(one -> Option.of(one.name(), texts.of(one)))
                        .toList());
        var outcome = results.show(tried, asked.base(), model);
        if (counties.mayTry(actor, tried.county()) && asked.changes().isPresent()) {
            saving(actor, asked, outcome.county(), model);
        }
        return "allocation/what-if";
    }

    private static List<Option> steps(WhatIf.Asked asked) {
        return asked.tried().content().steps().stream()
                .filter(step -> step.amount().percent() != null || step.divided() != null)
                .map(step -> Option.of(
                        step.code(),
                        step.amount().percent() == null
                                ? step.name()
                                : step.name() + " ("
                                        + StepWords.decimal(step.amount().percent()) + "\u00a0%)"))
                .toList();
    }

    private void saving(ActingAs actor, WhatIf.Asked asked, CountyBasis county, Model model) {
        var kept = store.find(actor.person(), "scenario", asked.model());
        var known = Form.empty();
        for (var at = 0; at < asked.tried().overrides().size(); at++) {
            var one = asked.tried().overrides().get(at);
            var row = "overrides[" + at + "].";
            known.with(row + "step", one.step())
                    .with(row + "within", one.within())
                    .with(row + "recipient", one.recipient())
                    .with(row + "sum", one.sum().kroner())
                    .with(row + "reason", one.reason());
        }
        model.addAttribute("saving", kept == null ? known : kept.form());
        model.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
        model.addAttribute("changes", asked.changes().orElseThrow());
        model.addAttribute("page", PATH + "?" + asked.query());
        model.addAttribute(
                "allSteps",
                asked.tried().content().steps().stream()
                        .map(step -> Option.of(step.code(), step.name()))
                        .toList());
        model.addAttribute("parties", parties(county));
        var basis = county.with(Nok.ZERO);
        model.addAttribute("splitters", options(county, List.of(basis.networks(), loners(basis))));
    }

    /** The partnerships of one owner alone. */
    private static List<Party> loners(AllocationBasis basis) {
        return basis.partnerships().stream()
                .filter(party -> basis.networks().stream()
                        .noneMatch(network -> network.organisation().equals(party.organisation())))
                .toList();
    }

    /** Those who may be named. */
    static List<Option> parties(CountyBasis county) {
        var basis = county.with(Nok.ZERO);
        return options(county, List.of(basis.universities(), basis.networks(), basis.others()));
    }

    private static List<Option> options(CountyBasis county, List<List<Party>> groups) {
        var options = new ArrayList<Option>();
        for (var group : groups) {
            group.forEach(
                    party -> options.add(Option.of(party.organisation().value(), county.name(party.organisation()))));
        }
        return options;
    }
}
