package no.dekom.query.decisions;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.decisions.DecisionKind;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;
import no.dekom.query.frame.Option;
import no.dekom.query.frame.Texts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Skjemaene for ett vedtak: to prepare, to approve, to send back. */
@Controller
class DecisionForms {

    private static final String PREPARE = "vedtak-forbered";
    private static final String SEND_BACK = "vedtak-tilbake";
    private static final String APPROVE = "vedtak-godkjenn";

    private final Grants grants;
    private final GrantPage page;
    private final Proposals proposals;
    private final FormStore store;
    private final Texts texts;

    DecisionForms(Grants grants, GrantPage page, Proposals proposals, FormStore store, Texts texts) {
        this.grants = grants;
        this.page = page;
        this.proposals = proposals;
        this.store = store;
        this.texts = texts;
    }

    @GetMapping(CountyPage.COUNTY + "/{recipient}/forbered")
    String prepare(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable OrganisationId county,
            @PathVariable int year,
            @PathVariable OrganisationId recipient,
            Model model) {
        if (!Grants.mayWrite(actor, county) || !grants.isKnown(recipient)) {
            throw Grants.notFound();
        }
        var all = grants.seen(actor, county, year);
        var it = grants.recipient(actor, county, year, recipient);
        var own = all.path() + "/" + recipient + "/forbered";
        page.about(it, model, Crumb.of(own, "decisions.prepare"));
        var kept = store.find(actor.person(), PREPARE, it.id());
        var edits = it.newest() == null ? 0 : it.newest().edits();
        model.addAttribute("stale", kept != null && kept.isStale(edits));
        model.addAttribute("edits", edits);
        model.addAttribute("all", all);
        model.addAttribute("own", own);
        model.addAttribute("form", (kept == null ? Form.empty() : kept.form()).filledFrom(proposals.of(all, it)));
        model.addAttribute("kinds", kinds(it));
        model.addAttribute("back", it.decisions().isEmpty() ? all.path() : DecisionListPage.PATH + "/sak/" + it.id());
        model.addAttribute("ownShare", proposals.ownSharePercent(all, it));
        model.addAttribute("shown", it.newest() == null ? null : page.shown(it.newest()));
        steering(PREPARE, it.id(), kept, model);
        return "decisions/prepare";
    }

    private List<Option> kinds(GrantView it) {
        if (it.inForce() == null) {
            return List.of();
        }
        return Stream.of(DecisionKind.AMENDED, DecisionKind.WITHDRAWN, DecisionKind.REVERSED)
                .map(kind -> new Option(
                        kind.name(),
                        texts.of("enum.DecisionKind." + kind),
                        texts.of("enum.DecisionKind." + kind + ".help")))
                .toList();
    }

    @GetMapping(GrantPage.PATH + "/godkjenn")
    String approve(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var it = waiting(actor, id);
        page.about(it, model, Crumb.of(DecisionListPage.PATH + "/sak/" + id + "/godkjenn", "decisions.approve"));
        model.addAttribute("pending", it.pending());
        model.addAttribute("shown", it.pending() == null ? null : page.shown(it.pending()));
        model.addAttribute("own", it.waits() && it.pending().preparedBy().equals(actor.person()));
        var kept = store.find(actor.person(), APPROVE, id);
        model.addAttribute("form", kept == null ? Form.empty() : kept.form());
        steering(APPROVE, id, kept, model);
        return "decisions/approve";
    }

    @GetMapping(GrantPage.PATH + "/send-tilbake")
    String sendBack(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var it = waiting(actor, id);
        page.about(it, model, Crumb.of(DecisionListPage.PATH + "/sak/" + id + "/send-tilbake", "decisions.send-back"));
        model.addAttribute("pending", it.pending());
        var kept = store.find(actor.person(), SEND_BACK, id);
        model.addAttribute("form", kept == null ? Form.empty() : kept.form());
        steering(SEND_BACK, id, kept, model);
        return "decisions/send-back";
    }

    private GrantView waiting(ActingAs actor, String id) {
        var it = grants.seen(actor, id);
        if (!Grants.mayWrite(actor, it.county())) {
            throw Grants.notFound();
        }
        return it;
    }

    private static void steering(String name, String subject, FormStore.Kept kept, Model model) {
        model.addAttribute("formName", name);
        model.addAttribute("formSubject", subject);
        model.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
    }
}
