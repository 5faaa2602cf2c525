package no.dekom.query.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;
import no.dekom.events.audit.FactReference;
import no.dekom.events.audit.FindingKind;
import no.dekom.events.audit.FindingOutcome;
import no.dekom.query.audit.LinkedFacts;
import no.dekom.query.control.ControlView.Finding;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.FormStore;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.FramePaths;
import no.dekom.query.frame.KeyFact;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.NavigationItem;
import no.dekom.query.frame.Option;
import no.dekom.query.frame.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Funnene: made from a fact, answered by the one whose case it is, closed by the auditor. */
@Controller
class FindingPages {

    private static final String OWN = DeskPage.PATH + "/funn";
    private static final String NEW = DeskPage.PATH + "/nytt-funn";
    private static final int MOST_FACTS = 20;

    private final Controls controls;
    private final LinkedFacts facts;
    private final FormStore forms;
    private final Names names;
    private final Texts texts;
    private final Formats formats;

    FindingPages(Controls controls, LinkedFacts facts, FormStore forms, Names names, Texts texts, Formats formats) {
        this.controls = controls;
        this.facts = facts;
        this.forms = forms;
        this.names = names;
        this.texts = texts;
        this.formats = formats;
    }

    @Bean
    static NavigationItem findingsNavigation() {
        return NavigationItem.of(91, "control.findings", OWN, Set.of(Role.STATE_GOVERNOR));
    }

    /** Et funn i ens egne saker. */
    public record OwnFinding(Finding it, String control, String owner) {}

    @GetMapping(OWN)
    String own(@AuthenticationPrincipal ActingAs actor, Model model) {
        if (actor.role() != Role.STATE_GOVERNOR && !Controls.ANSWER.contains(actor.role())) {
            throw Controls.notFound();
        }
        model.addAttribute("crumbs", ownCrumbs());
        model.addAttribute(
                "findings",
                controls.toAnswer(actor).stream()
                        .map(it -> new OwnFinding(
                                it,
                                controls.find(it.made().control().value())
                                        .orElseThrow()
                                        .begun()
                                        .title(),
                                names.organisation(it.owner())))
                        .toList());
        return "control/findings";
    }

    @GetMapping(NEW)
    String make(
            @AuthenticationPrincipal ActingAs actor,
            @RequestParam("fakta") List<Long> positions,
            @RequestParam(name = "kontroll", required = false) String id,
            Model model) {
        Controls.demandAuditor(actor);
        if (positions.isEmpty() || positions.size() > MOST_FACTS) {
            throw Controls.notFound();
        }
        var references = positions.stream()
                .map(it -> new FactReference(it, controls.eventAt(it)))
                .toList();
        model.addAttribute("crumbs", DeskPage.crumbs(Crumb.of(NEW, "control.finding.new")));
        model.addAttribute("facts", facts.all(actor, positions));
        model.addAttribute("references", references);
        if (id == null) {
            model.addAttribute(
                    "controls",
                    controls.all().stream().filter(it -> it.mayWrite(actor)).toList());
            model.addAttribute("query", query(positions));
            return "control/choose";
        }
        var control = controls.written(actor, id);
        model.addAttribute("control", control);
        model.addAttribute("page", NEW + "?" + query(positions) + "&kontroll=" + id);
        model.addAttribute("kinds", options(FindingKind.values()));
        model.addAttribute("owners", owners(control, positions));
        ControlPages.form(model, forms, actor, "funn", id + "-" + positions.getFirst());
        return "control/make";
    }

    private static String query(List<Long> positions) {
        return String.join("&", positions.stream().map(it -> "fakta=" + it).toList());
    }

    /** Whose the facts are, and what that lies under, of the counties of the control; then its governors. */
    private List<Option> owners(ControlView control, List<Long> positions) {
        var found = new ArrayList<OrganisationId>();
        positions.forEach(at -> controls.placeOf(at).ifPresent(place -> found.addAll(controls.up(place))));
        found.addAll(control.begun().counties());
        return found.stream()
                .distinct()
                .filter(it -> controls.up(it).stream().anyMatch(control.begun().counties()::contains))
                .map(it -> Option.of(it.value(), names.organisation(it)))
                .toList();
    }

    @GetMapping(ControlPages.PATH + "/funn/{number}")
    String show(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam(name = "gjort", required = false) String done,
            Model model) {
        var control = controls.find(id).orElseThrow(Controls::notFound);
        var finding = control.findings().stream()
                .filter(it -> it.made().number() == number)
                .filter(it -> actor.role() == Role.AUDITOR || controls.mayAnswer(actor, it))
                .findFirst()
                .orElseThrow(Controls::notFound);
        var crumb = Crumb.named(finding.path(), texts.of("control.finding", Integer.toString(number)));
        var isAuditor = actor.role() == Role.AUDITOR;
        model.addAttribute("crumbs", isAuditor ? ControlPages.crumbs(control, crumb) : ownCrumbs(crumb));
        model.addAttribute("control", control);
        model.addAttribute("finding", finding);
        model.addAttribute("isAuditor", isAuditor);
        model.addAttribute("keyFacts", keyFacts(control, finding));
        model.addAttribute(
                "facts",
                facts.all(
                        actor,
                        finding.made().facts().stream()
                                .map(FactReference::position)
                                .toList()));
        model.addAttribute("answeredBy", finding.answeredBy() == null ? null : names.person(finding.answeredBy()));
        model.addAttribute("mayAnswer", !finding.isClosed() && controls.mayAnswer(actor, finding));
        model.addAttribute("mayClose", !finding.isClosed() && control.mayWrite(actor));
        model.addAttribute("outcomes", options(FindingOutcome.values()));
        model.addAttribute("done", "1".equals(done));
        ControlPages.form(model, forms, actor, isAuditor ? "funn-lukk" : "funn-svar", id + "-" + number);
        return "control/finding";
    }

    private List<KeyFact> keyFacts(ControlView control, Finding finding) {
        return List.of(
                new KeyFact(
                        texts.of("control.finding.kind"),
                        texts.of(finding.made().kind()),
                        null),
                new KeyFact(texts.of("control.finding.owner"), names.organisation(finding.owner()), null),
                new KeyFact(
                        texts.of("control.finding.made"),
                        formats.date(finding.at()),
                        names.person(finding.by()) + ", "
                                + names.organisation(control.begun().overseer())),
                new KeyFact(
                        texts.of("control.state"),
                        texts.of("control.finding.state." + finding.state()),
                        finding.outcome() == null ? null : texts.of(finding.outcome())));
    }

    private List<Option> options(Enum<?>[] constants) {
        return Stream.of(constants)
                .map(it -> Option.of(it.name(), texts.of(it)))
                .toList();
    }

    private static List<Crumb> ownCrumbs(Crumb... more) {
        return Stream.concat(
                        Stream.of(Crumb.of(FramePaths.START, "frame.start"), Crumb.of(OWN, "control.findings")),
                        Stream.of(more))
                .toList();
    }
}
