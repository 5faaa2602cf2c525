package no.dekom.query.seedfunds;

import java.util.List;
import java.util.stream.IntStream;
import no.dekom.events.ActingAs;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;
import no.dekom.query.frame.Formats;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Skjemaet der styringsgruppa vedtar runden: first the lines and who takes part, then the whole decision once more. */
@Controller
class DecidePage {

    private static final String FORM = "vedta";

    private final RoundDesk desk;
    private final SeedFunds seedFunds;
    private final AssessPapers papers;
    private final RoundHead head;
    private final RoundDrafts drafts;
    private final Formats formats;

    DecidePage(
            RoundDesk desk,
            SeedFunds seedFunds,
            AssessPapers papers,
            RoundHead head,
            RoundDrafts drafts,
            Formats formats) {
        this.desk = desk;
        this.seedFunds = seedFunds;
        this.papers = papers;
        this.head = head;
        this.drafts = drafts;
        this.formats = formats;
    }

    /** Et medlem av styringsgruppa, with what keeps it from taking part. */
    record Member(PersonId person, List<AffiliationView> affiliations) {}

    /** En linje slik den blir vedtatt. {@code unclear} when a sum cannot be read or the reason is missing. */
    record Line(ApplicationView application, List<Long> sums, long total, String reason, boolean unclear) {}

    @GetMapping("/runder/{id}/vedta")
    String decide(
            @PathVariable String id,
            @RequestParam(name = "steg", defaultValue = "1") String step,
            @AuthenticationPrincipal ActingAs actor,
            Model model) {
        var round = desk.roundFor(actor, id, Role.STEERING_GROUP);
        var closed = closed(model, actor, round);
        if (closed != null) {
            return closed;
        }
        head.add(model, round, Crumb.of("/runder/" + id + "/vedta", "round.decide"));
        var all = papers.of(actor, round);
        var applications = all.stream().map(AssessPaper::application).toList();
        var kept = drafts.find(actor, FORM, id);
        var form = kept == null ? proposal(actor, applications) : written(kept, applications);
        drafts.add(model, FORM, id, kept, form);
        model.addAttribute("papers", all);
        model.addAttribute("total", DecideForm.total(form, applications));
        model.addAttribute("members", members(round));
        if (kept == null || !step.equals("2")) {
            return "seedfunds/decide";
        }
        return confirm(model, round, form, applications);
    }

    /** Everything that will be decided, to be read once more. */
    private String confirm(Model model, RoundView round, Form form, List<ApplicationView> applications) {
        var lines = IntStream.range(0, applications.size())
                .mapToObj(at -> line(form, at, applications.get(at)))
                .toList();
        var participants = members(round).stream()
                .filter(member -> form.chosen("participants", member.person().value()))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("participants", participants);
        model.addAttribute(
                "ready",
                !participants.isEmpty()
                        && lines.stream().noneMatch(Line::unclear)
                        && DecideForm.total(form, applications) <= round.available());
        model.addAttribute(
                "version",
                form.value("readVersion").isEmpty() ? Long.toString(round.version()) : form.value("readVersion"));
        return "seedfunds/decide-confirm";
    }

    private static Line line(Form form, int at, ApplicationView application) {
        var sums = IntStream.range(0, application.schools().size())
                .mapToObj(school -> DecideForm.kroner(form.value(DecideForm.sum(at, school))))
                .toList();
        var reason = form.value(DecideForm.line(at) + ".reason");
        return new Line(
                application,
                sums,
                DecideForm.lineTotal(form, at, application),
                reason,
                reason.isBlank() || sums.contains(null));
    }

    private String closed(Model model, ActingAs actor, RoundView round) {
        var heading = "round.decide";
        if (round.decidedAt() != null) {
            return head.closed(model, round, heading, "round.closed.decided");
        }
        var affiliations = desk.disqualifications(round, actor.person());
        if (!affiliations.isEmpty()) {
            var page = head.closed(model, round, heading, "round.closed.decider");
            model.addAttribute(
                    "declare",
                    desk.standing(round).stream()
                            .filter(application -> affiliations.stream()
                                    .anyMatch(it -> it.declaredAt() == null
                                            && it.application().equals(application.id())))
                            .toList());
            return page;
        }
        return round.presentedAt() == null ? head.closed(model, round, heading, "round.closed.not-presented") : null;
    }

    private List<Member> members(RoundView round) {
        var affiliations = desk.disqualifications(round);
        return seedFunds.members(round.network(), Role.STEERING_GROUP).stream()
                .map(person -> new Member(
                        person,
                        affiliations.stream()
                                .filter(it -> it.person().equals(person))
                                .toList()))
                .toList();
    }

    private static Form written(FormStore.Kept kept, List<ApplicationView> applications) {
        var form = DecideForm.of(kept, applications, "readVersion");
        return form.withAll("participants", kept.form().all("participants"));
    }

    private Form proposal(ActingAs actor, List<ApplicationView> applications) {
        var form = Form.empty().with("participants", actor.person());
        for (var at = 0; at < applications.size(); at++) {
            var application = applications.get(at);
            form.with(DecideForm.line(at) + ".reason", application.proposalReason());
            for (var school = 0; school < application.schools().size(); school++) {
                var proposed = application.schools().get(school).proposed();
                form.with(DecideForm.sum(at, school), proposed == null ? null : formats.number(proposed));
            }
        }
        return form;
    }
}
