package no.dekom.query.seedfunds;

import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.Formats;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Skjemaet der arbeidsgruppa setter sammen saken til styringsgruppa. */
@Controller
class DecideCasePage {

    private final RoundDesk desk;
    private final AssessWork work;
    private final AssessPapers papers;
    private final RoundHead head;
    private final RoundDrafts drafts;
    private final Formats formats;

    DecideCasePage(
            RoundDesk desk, AssessWork work, AssessPapers papers, RoundHead head, RoundDrafts drafts, Formats formats) {
        this.desk = desk;
        this.work = work;
        this.papers = papers;
        this.head = head;
        this.drafts = drafts;
        this.formats = formats;
    }

    @GetMapping("/runder/{id}/legg-fram")
    String present(@PathVariable String id, @AuthenticationPrincipal ActingAs actor, Model model) {
        var round = desk.roundFor(actor, id, Role.WORKING_GROUP);
        var closed = closed(model, actor, round);
        if (closed != null) {
            return closed;
        }
        head.add(model, round, Crumb.of("/runder/" + id + "/legg-fram", "round.present"));
        var all = papers.of(actor, round);
        var applications = all.stream().map(AssessPaper::application).toList();
        var kept = drafts.find(actor, "legg-fram", id);
        var form = kept == null ? proposal(round, all) : DecideForm.of(kept, applications, "summary");
        drafts.add(model, "legg-fram", id, kept, form);
        model.addAttribute("papers", all);
        model.addAttribute("total", DecideForm.total(form, applications));
        return "seedfunds/present";
    }

    private String closed(Model model, ActingAs actor, RoundView round) {
        var left = work.of(actor.person(), round);
        var heading = "round.present";
        return switch (desk.stage(round)) {
            case DECIDED -> head.closed(model, round, heading, "round.closed.decided");
            case OPEN ->
                head.closed(model, round, heading, "round.closed.too-early", formats.dateTime(round.deadline()));
            default -> {
                if (left.disqualified()) {
                    var page = head.closed(model, round, heading, "round.closed.presenter");
                    model.addAttribute("declare", left.undeclared());
                    yield page;
                }
                if (left.standing().isEmpty()) {
                    yield head.closed(model, round, heading, "round.closed.none");
                }
                yield left.unassessed().isEmpty()
                        ? null
                        : head.closed(
                                model,
                                round,
                                heading,
                                "round.closed.unassessed",
                                left.unassessed().size());
            }
        };
    }

    /** The case as it was last presented; before that, the lowest sum that a member proposes for each school. */
    private Form proposal(RoundView round, List<AssessPaper> all) {
        var form = Form.empty().with("summary", round.summary());
        for (var at = 0; at < all.size(); at++) {
            var application = all.get(at).application();
            form.with(DecideForm.line(at) + ".reason", application.proposalReason());
            for (var school = 0; school < application.schools().size(); school++) {
                var part = application.schools().get(school);
                var lowest = Long.valueOf(all.get(at).lowest(part.school()));
                var sum = round.presentedAt() == null ? lowest : part.proposed();
                form.with(DecideForm.sum(at, school), sum == null ? null : formats.number(sum));
            }
        }
        return form;
    }
}
