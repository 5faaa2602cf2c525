package no.dekom.query.seedfunds;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.dekom.events.ActingAs;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.query.audit.CaseHistory;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Status;
import no.dekom.query.frame.Tab;
import no.dekom.query.frame.Texts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Søknaden som sak: facts, assessments, decision, report and history. */
@Controller
class ApplicationPage {

    private static final Set<Role> SCHOOLS =
            EnumSet.of(Role.TEACHER, Role.SCHOOL_LEADER, Role.UNION_REPRESENTATIVE, Role.SCHOOL_OWNER);
    private static final Set<Role> GROUPS = EnumSet.of(Role.WORKING_GROUP, Role.STEERING_GROUP);
    static final Set<String> PAPERS = Set.of("seedfunds.ApplicationAssessed", "seedfunds.CasePresented");

    private final ApplicationFinder finder;
    private final ApplicationNext next;
    private final ApplicationSchools schools;
    private final SeedFunds seedFunds;
    private final SeedFundAccess access;
    private final CaseHistory history;
    private final Names names;
    private final Texts texts;

    ApplicationPage(
            ApplicationFinder finder,
            ApplicationNext next,
            ApplicationSchools schools,
            SeedFunds seedFunds,
            SeedFundAccess access,
            CaseHistory history,
            Names names,
            Texts texts) {
        this.finder = finder;
        this.next = next;
        this.schools = schools;
        this.seedFunds = seedFunds;
        this.access = access;
        this.history = history;
        this.names = names;
        this.texts = texts;
    }

    @GetMapping("/soknader/{id}")
    String show(
            @PathVariable String id,
            @RequestParam(name = "fane", defaultValue = "sak") String asked,
            @RequestParam(name = "hendelse", required = false) String fact,
            @AuthenticationPrincipal ActingAs actor,
            Model model) {
        var found = finder.visible(id, actor);
        var application = found.application();
        var papers = access.maySeeAssessments(actor, application, found.round());
        var tabs = tabs(application, papers);
        var tab = tabs.stream().map(Tab::id).filter(asked::equals).findFirst().orElse("sak");
        model.addAttribute("found", found);
        model.addAttribute("sent", application);
        model.addAttribute("round", found.round());
        model.addAttribute("status", status(found));
        model.addAttribute("sentBy", names.person(application.sentBy()));
        var then = then(application);
        model.addAttribute("responsible", joined(then.schools(), ApplicationSchools.School::name));
        model.addAttribute("owners", joined(then.schools(), ApplicationSchools.School::owner));
        model.addAttribute("next", next.of(found, actor));
        model.addAttribute("declare", mayDeclare(found, actor));
        model.addAttribute("papers", papers);
        model.addAttribute("tabs", tabs);
        model.addAttribute("tab", tab);
        model.addAttribute(
                "crumbs", ApplicationCrumbs.of(found.round(), Crumb.named("/soknader/" + id, application.title())));
        switch (tab) {
            case "vurdering" -> assessments(model, found, actor, papers);
            case "vedtak" -> decision(model, found.round());
            case "rapport" -> {}
            case "historikk" ->
                model.addAttribute(
                        "history",
                        history.of(CaseKind.APPLICATION, id, event -> papers || !PAPERS.contains(event), fact));
            default ->
                model.addAttribute(
                        "sheet",
                        ApplicationSheet.of(
                                ApplicationDraft.of(application.content()),
                                found.round().cap(),
                                then,
                                texts));
        }
        return "seedfunds/application";
    }

    private List<Tab> tabs(ApplicationView application, boolean papers) {
        var assessed = papers ? seedFunds.assessmentsOf(application.id()).size() : 0;
        var tabs = new ArrayList<Tab>();
        tabs.add(tab("sak", null));
        tabs.add(tab("vurdering", assessed == 0 ? null : assessed));
        tabs.add(tab("vedtak", null));
        if (application.state() == ApplicationView.State.AWARDED) {
            tabs.add(tab("rapport", null));
        }
        tabs.add(tab("historikk", null));
        return tabs;
    }

    private Tab tab(String id, Integer count) {
        return new Tab(id, texts.of("application.tab." + id), count);
    }

    private void assessments(Model model, ApplicationFinder.Found found, ActingAs actor, boolean papers) {
        var affiliations = seedFunds.affiliationsOf(found.application().id()).stream()
                .filter(one -> papers || one.person().equals(actor.person()))
                .toList();
        model.addAttribute(
                "disqualified",
                ApplicationAssessments.disqualified(
                        affiliations, names, !SCHOOLS.contains(actor.role()), actor.person()));
        if (papers) {
            model.addAttribute(
                    "assessments",
                    ApplicationAssessments.of(
                            found.round().criteria(),
                            seedFunds.assessmentsOf(found.application().id()),
                            names));
        }
    }

    private void decision(Model model, RoundView round) {
        model.addAttribute("ownMoney", seedFunds.ownMoneyOf(round.id()));
        model.addAttribute("participants", people(round.participants()));
        model.addAttribute("absent", people(round.disqualified()));
        model.addAttribute("names", names);
    }

    private String people(List<PersonId> people) {
        return String.join(", ", people.stream().map(names::person).toList());
    }

    private boolean mayDeclare(ApplicationFinder.Found found, ActingAs actor) {
        return GROUPS.contains(actor.role())
                && found.stands()
                && found.stage() != RoundView.Stage.DECIDED
                && seedFunds.affiliationsOf(found.application().id()).stream()
                        .noneMatch(one -> one.person().equals(actor.person()) && one.declaredAt() != null);
    }

    /** An old case has the names of its own time. */
    private ApplicationSchools.Named then(ApplicationView application) {
        return schools.at(
                application.changedAt(),
                application.schools().stream()
                        .map(part -> part.school().value())
                        .toList());
    }

    private static String joined(
            Map<String, ApplicationSchools.School> schools, Function<ApplicationSchools.School, String> word) {
        return schools.values().stream().map(word).distinct().collect(Collectors.joining(", "));
    }

    private static Status status(ApplicationFinder.Found found) {
        return switch (found.application().state()) {
            case WITHDRAWN -> Status.WITHDRAWN;
            case AWARDED -> Status.DECIDED;
            case REFUSED -> Status.REFUSED;
            case SENT ->
                switch (found.stage()) {
                    case OPEN -> Status.SENT;
                    case ASSESSMENT -> Status.UNDER_ASSESSMENT;
                    case PRESENTED, DECIDED -> Status.RECOMMENDED;
                };
        };
    }
}
