package no.dekom.query.seedfunds;

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

/** Skjemaene som endrer vilkårene i en runde: own money from an owner, a later deadline from the coordinator. */
@Controller
class RoundForms {

    private final RoundDesk desk;
    private final SeedFunds seedFunds;
    private final RoundHead head;
    private final RoundDrafts drafts;
    private final Formats formats;

    RoundForms(RoundDesk desk, SeedFunds seedFunds, RoundHead head, RoundDrafts drafts, Formats formats) {
        this.desk = desk;
        this.seedFunds = seedFunds;
        this.head = head;
        this.drafts = drafts;
        this.formats = formats;
    }

    @GetMapping("/runder/{id}/egne-midler")
    String ownMoney(@PathVariable String id, @AuthenticationPrincipal ActingAs actor, Model model) {
        var round = desk.round(actor, id);
        if (actor.role() != Role.SCHOOL_OWNER) {
            throw RoundDesk.notFound();
        }
        if (round.decidedAt() != null) {
            return head.closed(model, round, "round.own-money", "round.closed.decided");
        }
        head.add(model, round, Crumb.of("/runder/" + id + "/egne-midler", "round.own-money"));
        drafts.add(model, actor, "egne-midler", id, Form::empty);
        model.addAttribute(
                "given",
                seedFunds.ownMoneyOf(id).stream()
                        .filter(it -> it.owner().equals(actor.organisation()))
                        .mapToLong(SeedFunds.OwnMoney::amount)
                        .sum());
        return "seedfunds/own-money";
    }

    @GetMapping("/runder/{id}/frist")
    String deadline(@PathVariable String id, @AuthenticationPrincipal ActingAs actor, Model model) {
        var round = desk.roundFor(actor, id, Role.COORDINATOR);
        if (desk.stage(round) != RoundView.Stage.OPEN) {
            return head.closed(
                    model, round, "round.deadline", "round.closed.deadline-passed", formats.dateTime(round.deadline()));
        }
        head.add(model, round, Crumb.of("/runder/" + id + "/frist", "round.deadline"));
        drafts.add(model, actor, "frist", id, Form::empty);
        return "seedfunds/round-deadline";
    }
}
