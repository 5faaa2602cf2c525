package no.dekom.query.seedfunds;

import java.util.List;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.events.seedfunds.Judgement;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Option;
import no.dekom.query.frame.Texts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Skjemaene der medlemmene vurderer en søknad og melder tilknytning til en skole som søker. */
@Controller
class AssessForms {

    private final RoundDesk desk;
    private final SeedFunds seedFunds;
    private final RoundHead head;
    private final RoundDrafts drafts;
    private final Texts texts;
    private final Formats formats;

    AssessForms(RoundDesk desk, SeedFunds seedFunds, RoundHead head, RoundDrafts drafts, Texts texts, Formats formats) {
        this.desk = desk;
        this.seedFunds = seedFunds;
        this.head = head;
        this.drafts = drafts;
        this.texts = texts;
        this.formats = formats;
    }

    @GetMapping("/soknader/{id}/vurder")
    String assess(@PathVariable String id, @AuthenticationPrincipal ActingAs actor, Model model) {
        var application = desk.application(actor, id);
        var round = desk.roundFor(actor, application.round(), Role.WORKING_GROUP);
        var closed = closed(model, round, application, "round.assess");
        if (closed != null) {
            return closed;
        }
        var affiliation = affiliation(actor, application);
        if (affiliation != null) {
            var page = head.closed(
                    model,
                    round,
                    "round.assess",
                    affiliation.declaredAt() == null ? "round.closed.affiliated" : "round.closed.declared",
                    application.title());
            model.addAttribute("declare", affiliation.declaredAt() == null ? List.of(application) : List.of());
            return page;
        }
        if (desk.stage(round) == RoundView.Stage.OPEN) {
            return head.closed(
                    model, round, "round.assess", "round.closed.too-early", formats.dateTime(round.deadline()));
        }
        head.add(model, round, Crumb.of("/soknader/" + id + "/vurder", "round.assess"));
        var earlier = seedFunds.assessmentsOf(id).stream()
                .filter(it -> it.assessor().equals(actor.person()))
                .findFirst()
                .orElse(null);
        drafts.add(model, actor, "vurder", id, () -> current(round, application, earlier));
        model.addAttribute("candidate", application);
        model.addAttribute("earlier", earlier);
        model.addAttribute(
                "judgements",
                Stream.of(Judgement.values())
                        .map(it -> Option.of(it.name(), texts.of(it)))
                        .toList());
        return "seedfunds/assess";
    }

    @GetMapping("/soknader/{id}/tilknytning")
    String declare(@PathVariable String id, @AuthenticationPrincipal ActingAs actor, Model model) {
        var application = desk.application(actor, id);
        var round = desk.round(actor, application.round());
        if (!RoundDesk.isIn(actor, Role.WORKING_GROUP, round.network())
                && !RoundDesk.isIn(actor, Role.STEERING_GROUP, round.network())) {
            throw RoundDesk.notFound();
        }
        var closed = closed(model, round, application, "round.declare");
        if (closed != null) {
            return closed;
        }
        var affiliation = affiliation(actor, application);
        if (affiliation != null && affiliation.declaredAt() != null) {
            return head.closed(model, round, "round.declare", "round.closed.declared", application.title());
        }
        head.add(model, round, Crumb.of("/soknader/" + id + "/tilknytning", "round.declare"));
        drafts.add(model, actor, "tilknytning", id, () -> declaration(application, affiliation));
        model.addAttribute("candidate", application);
        model.addAttribute("affiliation", affiliation);
        model.addAttribute(
                "schools",
                application.schools().stream()
                        .map(it -> Option.of(it.school().value(), it.schoolName()))
                        .toList());
        return "seedfunds/assess-affiliation";
    }

    /** The page to show when the application can be neither assessed nor declared to; null when it can. */
    private String closed(Model model, RoundView round, ApplicationView application, String heading) {
        if (application.state() == ApplicationView.State.WITHDRAWN) {
            return head.closed(model, round, heading, "round.closed.withdrawn", application.title());
        }
        return round.decidedAt() == null ? null : head.closed(model, round, heading, "round.closed.decided");
    }

    private AffiliationView affiliation(ActingAs actor, ApplicationView application) {
        return seedFunds.affiliationsOf(application.id()).stream()
                .filter(it -> it.person().equals(actor.person()))
                .findFirst()
                .orElse(null);
    }

    private static Form declaration(ApplicationView application, AffiliationView affiliation) {
        var form = Form.empty();
        if (affiliation != null) {
            form.with("school", affiliation.school());
        } else if (application.schools().size() == 1) {
            form.with("school", application.schools().getFirst().school());
        }
        return form;
    }

    private Form current(RoundView round, ApplicationView application, AssessmentView earlier) {
        var form = Form.empty();
        for (var at = 0; at < application.schools().size(); at++) {
            var part = application.schools().get(at);
            var sum = earlier == null ? part.applied() : AssessPaper.proposed(earlier, part.school());
            form.with("proposal[" + at + "].sum", formats.number(sum));
        }
        if (earlier == null) {
            return form;
        }
        for (var judged : earlier.judgements()) {
            var at = round.criteria().indexOf(judged.criterion());
            form.with("judgements[" + at + "].judgement", judged.judgement());
            form.with("judgements[" + at + "].reason", judged.reason());
        }
        return form.with("reason", earlier.reason());
    }
}
