package no.dekom.query.seedfunds;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.events.seedfunds.Basis;
import no.dekom.events.seedfunds.BudgetKind;
import no.dekom.events.seedfunds.TookPart;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.Option;
import no.dekom.query.frame.Step;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Det sidene til søknadsskjemaet trenger, the same for applying and for changing. */
@Component
class ApplyModel {

    private final SeedFunds seedFunds;
    private final ApplicationSchools schools;
    private final ApplicationGaps gaps;
    private final ApplicationConflict conflict;
    private final Texts texts;

    ApplyModel(
            SeedFunds seedFunds,
            ApplicationSchools schools,
            ApplicationGaps gaps,
            ApplicationConflict conflict,
            Texts texts) {
        this.seedFunds = seedFunds;
        this.schools = schools;
        this.gaps = gaps;
        this.conflict = conflict;
        this.texts = texts;
    }

    /** Who may take part in an application: the school, and whether it must stay in it. */
    record Choice(String id, String label, boolean fixed, boolean chosen) {}

    /** Fills the page of a step; {@code tell} says at the fields what is missing. */
    void fill(Model model, ApplyForm apply, ApplyStep step, ActingAs actor, boolean tell) {
        var named = schools.of(apply.round().network());
        var cap = apply.round().cap();
        var missing = gaps.in(apply.draft(), cap, named);
        model.addAttribute("apply", apply);
        model.addAttribute("round", apply.round());
        model.addAttribute("fund", seedFunds.fund(apply.round().fund()).orElseThrow());
        model.addAttribute("step", step);
        model.addAttribute("steps", steps(apply, step, missing));
        model.addAttribute("gaps", missing);
        model.addAttribute("form", formOf(apply, step, tell ? missing : List.of()));
        model.addAttribute("sheet", ApplicationSheet.of(apply.draft(), cap, named, texts));
        model.addAttribute("crumbs", crumbs(apply));
        switch (step) {
            case SCHOOLS -> {
                model.addAttribute("own", actor.organisation().value());
                model.addAttribute(
                        "choices", choices(apply, actor.organisation().value(), named));
                model.addAttribute("earlier", apply.amends() ? List.of() : earlier(apply, actor));
            }
            case AIM -> model.addAttribute("basis", options(Basis.values()));
            case INVOLVEMENT -> model.addAttribute("took", options(TookPart.values()));
            case BUDGET -> {
                model.addAttribute("kinds", options(BudgetKind.values()));
                model.addAttribute("among", among(apply.draft(), named));
            }
            case SHARING -> {}
            case REVIEW -> {
                model.addAttribute("refused", refused(apply));
                if (apply.stale()) {
                    model.addAttribute("differences", conflict.between(apply, named));
                }
            }
        }
    }

    private static Form formOf(ApplyForm apply, ApplyStep step, List<ApplicationGaps.Gap> missing) {
        var form = apply.draft().form().errorsOf(step::asksFor);
        missing.stream().filter(gap -> gap.step() == step).forEach(gap -> form.wrong(gap.field(), gap.text()));
        return form;
    }

    private List<Step> steps(ApplyForm apply, ApplyStep current, List<ApplicationGaps.Gap> missing) {
        Set<ApplyStep> unfinished =
                missing.stream().map(ApplicationGaps.Gap::step).collect(Collectors.toSet());
        unfinished.add(ApplyStep.REVIEW);
        return Stream.of(ApplyStep.values())
                .map(step -> new Step(
                        texts.of(step.text()),
                        apply.path(step),
                        step == current
                                ? Step.State.CURRENT
                                : unfinished.contains(step) ? Step.State.REMAINING : Step.State.DONE))
                .toList();
    }

    /** Those in the application first, as they stand; then the others of the network. */
    private static List<Choice> choices(ApplyForm apply, String own, ApplicationSchools.Named named) {
        var chosen = apply.draft().schools();
        var choices = new ArrayList<Choice>();
        chosen.forEach(id -> choices.add(new Choice(id, label(named, id), id.equals(own), true)));
        named.schools().keySet().stream()
                .filter(id -> !chosen.contains(id))
                .forEach(id -> choices.add(new Choice(id, label(named, id), false, false)));
        return choices;
    }

    private static String label(ApplicationSchools.Named named, String id) {
        var owner = named.owner(id);
        return owner.isEmpty() ? named.name(id) : named.name(id) + ", " + owner;
    }

    /** The schools that a budget line can be of; none to choose when there is one only. */
    private static List<Option> among(ApplicationDraft draft, ApplicationSchools.Named named) {
        var strays = draft.rows().stream().anyMatch(row -> !draft.schools().contains(row.school()));
        return draft.schools().size() == 1 && !strays
                ? List.of()
                : draft.schools().stream()
                        .map(id -> Option.of(id, named.name(id)))
                        .toList();
    }

    private List<ApplicationView> earlier(ApplyForm apply, ActingAs actor) {
        return seedFunds.applicationsOf(apply.round().id()).stream()
                .filter(one -> one.isOf(actor.organisation()) && one.state() != ApplicationView.State.WITHDRAWN)
                .toList();
    }

    /** What the command said no to, each with the step that can mend it. */
    private static List<ApplicationGaps.Gap> refused(ApplyForm apply) {
        return apply.draft().form().errors().entrySet().stream()
                .map(error ->
                        new ApplicationGaps.Gap(ApplyStep.asking(error.getKey()), error.getKey(), error.getValue()))
                .toList();
    }

    private List<Option> options(Enum<?>... constants) {
        return Stream.of(constants)
                .map(one -> Option.of(one.name(), texts.of(one)))
                .toList();
    }

    private List<Crumb> crumbs(ApplyForm apply) {
        return apply.amends()
                ? ApplicationCrumbs.of(
                        apply.round(),
                        Crumb.named(
                                "/soknader/" + apply.application().id(),
                                apply.application().title()),
                        Crumb.of(apply.path(ApplyStep.SCHOOLS), "application.amend"))
                : ApplicationCrumbs.of(apply.round(), Crumb.of(apply.path(ApplyStep.SCHOOLS), "application.apply"));
    }
}
