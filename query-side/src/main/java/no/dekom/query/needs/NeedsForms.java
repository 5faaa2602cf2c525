package no.dekom.query.needs;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.events.SchoolYear;
import no.dekom.events.needs.HeardParty;
import no.dekom.events.needs.NeedsContent;
import no.dekom.events.needs.NeedsLevel;
import no.dekom.events.needs.NeedsMethod;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Difference;
import no.dekom.query.frame.Difference.Part;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Option;
import no.dekom.query.frame.Texts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Skjemaet for å melde behov og for å rette en melding. */
@Controller
class NeedsForms {

    private static final String NEW = "ny";

    private final NeedsReports reports;
    private final NeedsSeason season;
    private final FormStore store;
    private final Names names;
    private final Texts texts;

    NeedsForms(NeedsReports reports, NeedsSeason season, FormStore store, Names names, Texts texts) {
        this.reports = reports;
        this.season = season;
        this.store = store;
        this.names = names;
        this.texts = texts;
    }

    @GetMapping(NeedsPage.PATH + "/" + NEW)
    String write(@AuthenticationPrincipal ActingAs actor, Model model) {
        if (!NeedsPage.REPORTERS.contains(actor.role())) {
            throw MeasureAccess.notFound();
        }
        var known = Form.empty().with("schoolYear", season.year()).with("level", NeedsLevel.SCHOOL);
        model.addAttribute("crumbs", NeedsPage.crumbs(Crumb.of(NeedsPage.PATH + "/" + NEW, "needs.report.new")));
        model.addAttribute(
                "years",
                Stream.of(season.year().start() - 1, season.year().start())
                        .map(SchoolYear::new)
                        .map(it -> Option.of(it.toString(), it.toString()))
                        .toList());
        return form(model, actor, NEW, known, null);
    }

    @GetMapping(NeedsPage.PATH + "/{id}/rett")
    String correct(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var report = reports.find(actor, id)
                .filter(it -> NeedsPage.isTheirs(actor, it))
                .orElseThrow(MeasureAccess::notFound);
        var year = report.content().schoolYear().toString();
        model.addAttribute(
                "crumbs",
                NeedsPage.crumbs(
                        Crumb.named(NeedsPage.PATH + "/" + id, report.name()),
                        Crumb.of(NeedsPage.PATH + "/" + id + "/rett", "needs.report.correct")));
        model.addAttribute("years", List.of(Option.of(year, year)));
        return form(model, actor, id, told(report.content()), report.version());
    }

    /** @param version the one that stands, which a correction is written on; null for a new report */
    private String form(Model model, ActingAs actor, String subject, Form known, Long version) {
        var kept = store.find(actor.person(), "needs-report", subject);
        var isNew = subject.equals(NEW);
        model.addAttribute("isNew", isNew);
        model.addAttribute("version", version);
        if (kept != null && version != null && kept.isStale(version)) {
            model.addAttribute(
                    "differences", Difference.between(known, kept.form().filledFrom(known), parts()));
        }
        model.addAttribute("subject", subject);
        model.addAttribute("form", kept == null ? known : kept.form().filledFrom(known));
        model.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
        model.addAttribute("organisation", names.organisation(actor.organisation()));
        model.addAttribute("levels", options(NeedsLevel.values()));
        model.addAttribute("methods", options(NeedsMethod.values()));
        model.addAttribute("parties", HeardParty.values());
        return "needs/report-form";
    }

    private List<Part<Form>> parts() {
        var parts = new ArrayList<Part<Form>>();
        parts.add(new Part<>(texts.of("needs.level"), form -> word("NeedsLevel", form.value("level"))));
        parts.add(new Part<>(
                texts.of("needs.methods"),
                form -> form.all("methods").stream()
                        .sorted()
                        .map(it -> word("NeedsMethod", it))
                        .collect(Collectors.joining("\n"))));
        parts.add(new Part<>(texts.of("needs.findings"), form -> form.value("findings")));
        for (var party : HeardParty.values()) {
            parts.add(new Part<>(
                    texts.of("needs.heard") + ": " + texts.of(party),
                    form -> form.value("heard[%d].how".formatted(party.ordinal()))));
        }
        return parts;
    }

    private String word(String kind, String name) {
        return name.matches("[A-Z_]+") ? texts.of("enum." + kind + "." + name) : "";
    }

    private static Form told(NeedsContent content) {
        var form = Form.empty()
                .with("schoolYear", content.schoolYear())
                .with("level", content.level())
                .withAll("methods", content.methods())
                .with("findings", content.findings());
        content.heard()
                .forEach(it -> form.with("heard[%d].how".formatted(it.party().ordinal()), it.how()));
        return form;
    }

    private List<Option> options(Enum<?>... constants) {
        return Stream.of(constants)
                .map(one -> Option.of(one.name(), texts.of(one)))
                .toList();
    }
}
