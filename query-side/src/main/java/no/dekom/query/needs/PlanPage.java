package no.dekom.query.needs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.events.SchoolYear;
import no.dekom.events.needs.PlanContent;
import no.dekom.query.audit.CaseHistory;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Difference;
import no.dekom.query.frame.Difference.Part;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Option;
import no.dekom.query.frame.Tab;
import no.dekom.query.frame.Texts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Langsiktige planer: the list, one with its versions, and the form to adopt and to revise. */
@Controller
class PlanPage {

    static final String PATH = "/planer";
    private static final String NEW = "ny";
    private static final Set<Role> PLANNERS = EnumSet.of(Role.COORDINATOR, Role.STATE_GOVERNOR);

    private final Plans plans;
    private final FormStore store;
    private final CaseHistory history;
    private final Names names;
    private final Texts texts;
    private final Clock clock;

    PlanPage(Plans plans, FormStore store, CaseHistory history, Names names, Texts texts, Clock clock) {
        this.plans = plans;
        this.store = store;
        this.history = history;
        this.names = names;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String list(@AuthenticationPrincipal ActingAs actor, Model model) {
        if (!MeasureAccess.READERS.contains(actor.role())) {
            throw MeasureAccess.notFound();
        }
        model.addAttribute("crumbs", crumbs());
        model.addAttribute("plans", plans.visibleTo(actor));
        model.addAttribute("mayPlan", PLANNERS.contains(actor.role()));
        return "needs/plans";
    }

    @GetMapping(PATH + "/{id}")
    String show(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String id,
            @RequestParam(name = "fane", defaultValue = "sak") String tab,
            @RequestParam(name = "hendelse", required = false) String fact,
            @RequestParam(name = "gjort", required = false) String done,
            Model model) {
        var isHistory = tab.equals("historikk");
        var plan = newest(actor, id);
        model.addAttribute(
                "crumbs", crumbs(Crumb.named(PATH + "/" + id, plan.content().title())));
        model.addAttribute("plan", plan);
        model.addAttribute(
                "earlier", plans.versionsOf(actor, id).stream().skip(1).toList());
        model.addAttribute("mayRevise", isTheirs(actor, plan));
        model.addAttribute("done", done != null);
        model.addAttribute("tab", isHistory ? "historikk" : "sak");
        model.addAttribute(
                "tabs",
                List.of(
                        Tab.of("sak", texts.of("needs.tab.sak")),
                        Tab.of("historikk", texts.of("needs.tab.historikk"))));
        if (isHistory) {
            model.addAttribute("history", history.of(CaseKind.LONG_TERM_PLAN, id, name -> true, fact));
        }
        return "needs/plan";
    }

    @GetMapping(PATH + "/" + NEW)
    String write(@AuthenticationPrincipal ActingAs actor, Model model) {
        if (!PLANNERS.contains(actor.role())) {
            throw MeasureAccess.notFound();
        }
        model.addAttribute("crumbs", crumbs(Crumb.of(PATH + "/" + NEW, "needs.plan.new")));
        return form(model, actor, NEW, Form.empty(), null);
    }

    @GetMapping(PATH + "/{id}/revider")
    String revise(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var plan = newest(actor, id);
        if (!isTheirs(actor, plan)) {
            throw MeasureAccess.notFound();
        }
        model.addAttribute(
                "crumbs",
                crumbs(
                        Crumb.named(PATH + "/" + id, plan.content().title()),
                        Crumb.of(PATH + "/" + id + "/revider", "needs.plan.revise")));
        return form(model, actor, id, told(plan.content()), plan.version());
    }

    private PlanView newest(ActingAs actor, String id) {
        return plans.versionsOf(actor, id).stream().findFirst().orElseThrow(MeasureAccess::notFound);
    }

    /** @param version the one that stands, which a revision is written on; null for a new plan */
    private String form(Model model, ActingAs actor, String subject, Form known, Integer version) {
        var kept = store.find(actor.person(), "plan", subject);
        var form = kept == null ? known : kept.form().filledFrom(known);
        model.addAttribute("isNew", subject.equals(NEW));
        model.addAttribute("version", version);
        if (kept != null && version != null && kept.isStale(version)) {
            model.addAttribute("differences", Difference.between(known, form, parts()));
        }
        model.addAttribute("subject", subject);
        model.addAttribute("form", form);
        model.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
        model.addAttribute("organisation", names.organisation(actor.organisation()));
        model.addAttribute("years", years(form));
        return "needs/plan-form";
    }

    private List<Part<Form>> parts() {
        return List.of(
                new Part<>(texts.of("needs.plan.title"), form -> form.value("title")),
                new Part<>(texts.of("needs.from"), form -> form.value("from")),
                new Part<>(texts.of("needs.plan.to"), form -> form.value("to")),
                new Part<>(texts.of("needs.priorities"), PlanPage::priorities));
    }

    private static String priorities(Form form) {
        return IntStream.range(0, form.rows("priorities", 0))
                .mapToObj(at -> form.value("priorities[%d].title".formatted(at)) + "\n"
                        + form.value("priorities[%d].text".formatted(at)))
                .collect(Collectors.joining("\n\n"));
    }

    private static Form told(PlanContent content) {
        var form = Form.empty()
                .with("title", content.title())
                .with("from", content.from())
                .with("to", content.to());
        for (var at = 0; at < content.priorities().size(); at++) {
            form.with(
                            "priorities[%d].title".formatted(at),
                            content.priorities().get(at).title())
                    .with(
                            "priorities[%d].text".formatted(at),
                            content.priorities().get(at).text());
        }
        return form;
    }

    /** From two years back to eight ahead, and those that are chosen. */
    private List<Option> years(Form form) {
        var year = LocalDate.ofInstant(clock.instant(), Formats.OSLO).getYear();
        return Stream.concat(
                        IntStream.rangeClosed(year - 2, year + 8)
                                .mapToObj(SchoolYear::new)
                                .map(SchoolYear::toString),
                        Stream.of(form.value("from"), form.value("to")).filter(it -> !it.isBlank()))
                .distinct()
                .sorted()
                .map(it -> Option.of(it, it))
                .toList();
    }

    private static boolean isTheirs(ActingAs actor, PlanView plan) {
        return PLANNERS.contains(actor.role()) && actor.organisation().equals(plan.organisation());
    }

    private static List<Crumb> crumbs(Crumb... more) {
        return MeasureListPage.crumbs(Stream.concat(Stream.of(Crumb.of(PATH, "needs.plans")), Stream.of(more))
                .toArray(Crumb[]::new));
    }
}
