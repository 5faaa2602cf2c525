package no.dekom.query.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.query.audit.CaseHistory;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Option;
import no.dekom.query.frame.Texts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Et scenario: hva hver får, hvorfor, og skjemaet for å forkaste det. */
@Controller
class ScenarioPage {

    private static final String DISCARD = "scenario-forkast";

    /** In place of a scenario to compare with. */
    private static final String LAST_YEAR = "i-fjor";

    private final Scenarios scenarios;
    private final LastYear lastYear;
    private final Counties counties;
    private final ResultShow results;
    private final Simulation simulation;
    private final Explanation explanation;
    private final StepWords words;
    private final CaseHistory history;
    private final FormStore store;
    private final Names names;
    private final Texts texts;
    private final Formats formats;

    ScenarioPage(
            Scenarios scenarios,
            LastYear lastYear,
            Counties counties,
            ResultShow results,
            Simulation simulation,
            Explanation explanation,
            StepWords words,
            CaseHistory history,
            FormStore store,
            Names names,
            Texts texts,
            Formats formats) {
        this.scenarios = scenarios;
        this.lastYear = lastYear;
        this.counties = counties;
        this.results = results;
        this.simulation = simulation;
        this.explanation = explanation;
        this.words = words;
        this.history = history;
        this.store = store;
        this.names = names;
        this.texts = texts;
        this.formats = formats;
    }

    /** En overstyring i ord. */
    public record OverrideRow(String step, String who, String sum, String reason) {}

    /** Ett beløp med grunnen til det. */
    public record Reasoned(String title, String sum, List<Explanation.Link> chain) {}

    @GetMapping(AllocationCrumbs.PATH + "/{id}")
    String show(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String id,
            @RequestParam(name = "mot", required = false) String against,
            @RequestParam(name = "hendelse", required = false) String fact,
            @RequestParam(name = "utfort", required = false) String done,
            Model model) {
        var it = scenarios.seen(actor, id);
        about(it, model);
        compare(actor, it, against, model);
        model.addAttribute("done", "lagret".equals(done) || "forkastet".equals(done) ? done : null);
        model.addAttribute("mayTry", counties.mayTry(actor, it.county()) && it.discardedWhy() == null);
        model.addAttribute("steps", words.of(it.content()));
        model.addAttribute("overrides", overrides(it));
        model.addAttribute("savedBy", names.person(it.savedBy()));
        model.addAttribute("history", history.of(CaseKind.SCENARIO, id, name -> true, fact));
        return "allocation/scenario";
    }

    /** With what was adopted for the year before, when there is such and nothing else is chosen. */
    private void compare(ActingAs actor, ScenarioView it, String against, Model model) {
        var before = lastYear.before(it.county(), it.year());
        var chosen = against == null && before.isPresent() ? LAST_YEAR : against == null ? "" : against;
        var other = scenarios.find(actor, chosen).orElse(null);
        var title = texts.of("allocation.against.last-year", Integer.toString(it.year() - 1));
        model.addAttribute("otherTitle", other != null ? other.title() : title);
        model.addAttribute("form", Form.empty().with("mot", chosen));
        model.addAttribute(
                "others",
                Stream.concat(
                                before.stream().map(found -> Option.of(LAST_YEAR, title)),
                                scenarios.of(it.county()).stream()
                                        .filter(one -> !one.id().equals(it.id()))
                                        .map(ScenarioListPage::option))
                        .toList());
        if (other == null && chosen.equals(LAST_YEAR)) {
            results.beside(it.tried(), before.orElse(null), model);
        } else {
            results.show(it.tried(), other == null ? null : other.tried(), model);
        }
    }

    @GetMapping(AllocationCrumbs.PATH + "/{id}/{recipient}")
    String why(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String id,
            @PathVariable String recipient,
            Model model) {
        var it = scenarios.seen(actor, id);
        var who = new OrganisationId(recipient);
        var outcome = simulation.run(it.tried());
        var result = outcome.result();
        var lines = result.of(who).toList();
        if (lines.isEmpty()) {
            throw Counties.notFound();
        }
        about(it, model);
        var name = names.organisation(who);
        model.addAttribute(
                "crumbs",
                AllocationCrumbs.of(
                        Crumb.named(AllocationCrumbs.PATH + "/" + id, it.title()),
                        Crumb.named(AllocationCrumbs.PATH + "/" + id + "/" + recipient, name)));
        model.addAttribute("name", name);
        model.addAttribute("kept", result.kept(who));
        model.addAttribute(
                "reasoned",
                lines.stream()
                        .map(line -> new Reasoned(
                                explanation.title(line, it.content(), outcome::name),
                                formats.kroner(line.sum()),
                                explanation.of(line, outcome)))
                        .toList());
        return "allocation/why";
    }

    @GetMapping(AllocationCrumbs.PATH + "/{id}/forkast")
    String discard(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var it = scenarios.seen(actor, id);
        if (!counties.mayTry(actor, it.county()) || it.discardedWhy() != null) {
            throw Counties.notFound();
        }
        about(it, model);
        model.addAttribute(
                "crumbs",
                AllocationCrumbs.of(
                        Crumb.named(AllocationCrumbs.PATH + "/" + id, it.title()),
                        Crumb.of(AllocationCrumbs.PATH + "/" + id + "/forkast", "allocation.discard")));
        var kept = store.find(actor.person(), DISCARD, id);
        model.addAttribute("form", kept == null ? Form.empty() : kept.form());
        model.addAttribute("formName", DISCARD);
        model.addAttribute("formSubject", id);
        model.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
        return "allocation/discard";
    }

    private void about(ScenarioView it, Model model) {
        model.addAttribute(
                "crumbs", AllocationCrumbs.of(Crumb.named(AllocationCrumbs.PATH + "/" + it.id(), it.title())));
        model.addAttribute("scenario", it);
        model.addAttribute("county", names.organisation(it.county()));
        model.addAttribute(
                "of", texts.of("allocation.scenario.of", Integer.toString(it.year()), names.organisation(it.county())));
    }

    private List<OverrideRow> overrides(ScenarioView it) {
        var rows = new ArrayList<OverrideRow>();
        for (var one : it.overrides()) {
            rows.add(new OverrideRow(
                    StepWords.name(one.step(), it.content()),
                    names.organisation(one.recipient()),
                    formats.kroner(one.sum()),
                    one.reason()));
        }
        return rows;
    }
}
