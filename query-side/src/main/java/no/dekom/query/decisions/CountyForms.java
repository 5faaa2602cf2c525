package no.dekom.query.decisions;

import java.util.UUID;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Texts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Skjemaene for et helt fylke: to prepare all that is missing, and to approve all that waits. */
@Controller
class CountyForms {

    private final Grants grants;
    private final Proposals proposals;
    private final FormStore store;
    private final Names names;
    private final Texts texts;

    CountyForms(Grants grants, Proposals proposals, FormStore store, Names names, Texts texts) {
        this.grants = grants;
        this.proposals = proposals;
        this.store = store;
        this.names = names;
        this.texts = texts;
    }

    @GetMapping(CountyPage.COUNTY + "/forbered")
    String prepare(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable OrganisationId county,
            @PathVariable int year,
            Model model) {
        var it = fill(actor, county, year, "forbered", "decisions.prepare-all", model);
        var form = (Form) model.getAttribute("form");
        model.addAttribute("form", form.filledFrom(proposals.ofAll(it)));
        return "decisions/prepare-all";
    }

    @GetMapping(CountyPage.COUNTY + "/godkjenn")
    String approve(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable OrganisationId county,
            @PathVariable int year,
            Model model) {
        var it = fill(actor, county, year, "godkjenn", "decisions.approve-all", model);
        model.addAttribute(
                "mine",
                it.waiting().stream()
                        .filter(one -> one.pending().preparedBy().equals(actor.person()))
                        .count());
        model.addAttribute(
                "sum",
                it.waiting().stream().mapToLong(one -> one.pending().granted()).sum());
        return "decisions/approve-all";
    }

    private CountyYear fill(ActingAs actor, OrganisationId county, int year, String page, String title, Model model) {
        if (!Grants.mayWrite(actor, county)) {
            throw Grants.notFound();
        }
        var it = grants.seen(actor, county, year);
        var name = "fylke-" + page;
        var subject = county + "-" + year;
        var kept = store.find(actor.person(), name, subject);
        var own = it.path() + "/" + page;
        model.addAttribute(
                "crumbs",
                DecisionListPage.crumbs(
                        Crumb.named(it.path(), texts.of("decisions.county.title", Integer.toString(year))),
                        Crumb.of(own, title)));
        model.addAttribute("it", it);
        model.addAttribute("own", own);
        model.addAttribute("county", names.organisation(county));
        model.addAttribute("form", kept == null ? Form.empty() : kept.form());
        model.addAttribute("formName", name);
        model.addAttribute("formSubject", subject);
        model.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
        return it;
    }
}
