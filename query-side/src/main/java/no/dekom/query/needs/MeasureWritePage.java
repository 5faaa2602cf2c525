package no.dekom.query.needs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.events.SchoolYear;
import no.dekom.events.needs.ChangeModel;
import no.dekom.events.needs.CostKind;
import no.dekom.events.outcomes.OutcomeCriterion;
import no.dekom.query.frame.Crumb;
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

/** Skjemaet for et tiltak, trinn for trinn: a new one, or one that is being put together. */
@Controller
class MeasureWritePage {

    private final MeasureAccess access;
    private final MeasureGaps gaps;
    private final MeasureDifferences differences;
    private final MeasureSteps steps;
    private final NeedsReports needs;
    private final Places places;
    private final FormStore store;
    private final Names names;
    private final Texts texts;
    private final Clock clock;

    MeasureWritePage(
            MeasureAccess access,
            MeasureGaps gaps,
            MeasureDifferences differences,
            MeasureSteps steps,
            NeedsReports needs,
            Places places,
            FormStore store,
            Names names,
            Texts texts,
            Clock clock) {
        this.access = access;
        this.gaps = gaps;
        this.differences = differences;
        this.steps = steps;
        this.needs = needs;
        this.places = places;
        this.store = store;
        this.names = names;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/tiltak/ny")
    String begin(
            @AuthenticationPrincipal ActingAs actor,
            @RequestParam(name = "steg", defaultValue = "1") int step,
            Model model) {
        if (!access.mayPropose(actor)) {
            throw MeasureAccess.notFound();
        }
        return fill(MeasureForm.begun(actor, store), MeasureStep.of(step), actor, model);
    }

    @GetMapping("/tiltak/{id}/skriv")
    String write(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String id,
            @RequestParam(name = "steg", defaultValue = "1") int step,
            Model model) {
        var measure = access.seen(actor, id);
        if (!access.mayWrite(actor, measure)) {
            throw MeasureAccess.notFound();
        }
        return fill(MeasureForm.of(measure, actor, store), MeasureStep.of(step), actor, model);
    }

    private String fill(MeasureForm write, MeasureStep step, ActingAs actor, Model model) {
        var content = write.draft().content();
        var missing = gaps.in(content, write.measure());
        model.addAttribute("crumbs", crumbs(write));
        model.addAttribute("write", write);
        model.addAttribute("step", step);
        model.addAttribute("steps", steps.of(write, step, missing));
        model.addAttribute("form", write.draft().form().errorsOf(step::asksFor));
        switch (step) {
            case ABOUT -> about(write, actor, model);
            case NEEDS -> model.addAttribute("reports", places.needsWithin(network(write, actor)));
            case WORK -> model.addAttribute("universities", places.universities());
            case BUDGET -> model.addAttribute("kinds", options(CostKind.values()));
            case CRITERIA -> model.addAttribute("criteria", OutcomeCriterion.values());
            case REVIEW -> {
                model.addAttribute("gaps", missing);
                model.addAttribute("faults", steps.faults(write));
                model.addAttribute("problem", write.draft().form().problem());
                model.addAttribute("sheet", MeasureSheet.of(content, needs.linesFor(actor, content), names));
                model.addAttribute("fields", write.draft().fields());
                if (write.stale()) {
                    model.addAttribute(
                            "differences", differences.between(write.measure().content(), content));
                }
            }
        }
        return "needs/write";
    }

    private void about(MeasureForm write, ActingAs actor, Model model) {
        var isNew = write.measure() == null;
        var owner = isNew ? null : write.measure().owner();
        var under =
                isNew ? actor.organisation() : owner == null ? write.measure().network() : owner;
        model.addAttribute("models", options(ChangeModel.values()));
        model.addAttribute("schools", places.schoolsUnder(under.value()));
        model.addAttribute("mayBeJoint", isNew && actor.role() != Role.SCHOOL_OWNER);
        model.addAttribute("years", years(write.draft().form().value("from")));
    }

    private String network(MeasureForm write, ActingAs actor) {
        return write.measure() == null
                ? places.networkOf(actor.organisation().value())
                : write.measure().network().value();
    }

    /** From last school year to three years ahead, and the one that is chosen. */
    private List<Option> years(String chosen) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.OSLO);
        return Stream.concat(
                        IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 3)
                                .mapToObj(SchoolYear::new)
                                .map(SchoolYear::toString),
                        Stream.of(chosen).filter(it -> !it.isBlank()))
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(it -> Option.of(it, it))
                .toList();
    }

    private List<Option> options(Enum<?>... constants) {
        return Stream.of(constants)
                .map(one -> Option.of(one.name(), texts.of(one)))
                .toList();
    }

    private static List<Crumb> crumbs(MeasureForm write) {
        return write.measure() == null
                ? MeasureListPage.crumbs(Crumb.of(write.path(MeasureStep.ABOUT), "needs.propose"))
                : MeasureListPage.crumbs(
                        Crumb.named(write.leave(), write.measure().title()),
                        Crumb.of(write.path(MeasureStep.ABOUT), "needs.write"));
    }
}
