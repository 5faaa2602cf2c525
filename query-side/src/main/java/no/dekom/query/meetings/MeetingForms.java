package no.dekom.query.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Option;
import no.dekom.query.meetings.MeetingView.Stage;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Skjemaene om møtet som helhet: to call it, to cancel it, to open it. */
@Controller
class MeetingForms {

    private final MeetingAccess access;
    private final ForumPlaces places;
    private final FormStore store;
    private final Names names;
    private final Clock clock;

    MeetingForms(MeetingAccess access, ForumPlaces places, FormStore store, Names names, Clock clock) {
        this.access = access;
        this.places = places;
        this.store = store;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/moter/ny")
    String call(@AuthenticationPrincipal ActingAs actor, Model model) {
        if (!MeetingAccess.isSecretariat(actor)) {
            throw MeetingAccess.notFound();
        }
        var forums = places.forumsOf(actor);
        var kept = store.find(actor.person(), "meeting-new", "ny");
        var form = kept == null ? Form.empty() : kept.form();
        if (kept == null) {
            var today = LocalDate.ofInstant(clock.instant(), Formats.OSLO);
            form.with("year", today.getYear()).with("time", "10.00");
            if (forums.size() == 1) {
                form.with("forum", forums.getFirst().value());
            }
        }
        model.addAttribute("crumbs", MeetingListPage.crumbs(Crumb.of("/moter/ny", "meetings.call")));
        model.addAttribute("forums", forums);
        model.addAttribute("form", form);
        model.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
        return "meetings/call";
    }

    @GetMapping("/moter/{id}/avlys")
    String cancel(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var meeting = access.run(actor, id);
        if (!meeting.mayChangeAgenda()) {
            throw MeetingAccess.notFound();
        }
        fill(model, meeting, actor, "meeting-cancel", "avlys", "meetings.cancel");
        return "meetings/cancel";
    }

    @GetMapping("/moter/{id}/apne")
    String open(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var meeting = access.run(actor, id);
        if (meeting.stage() != Stage.NOTICE_SENT) {
            throw MeetingAccess.notFound();
        }
        fill(model, meeting, actor, "meeting-open", "apne", "meetings.open");
        model.addAttribute(
                "members",
                places.members(meeting.forum()).stream()
                        .map(it -> Option.of(it.value(), names.person(it)))
                        .toList());
        return "meetings/open";
    }

    @GetMapping("/moter/{id}/flytt")
    String move(@AuthenticationPrincipal ActingAs actor, @PathVariable String id, Model model) {
        var meeting = access.run(actor, id);
        if (!meeting.mayChangeAgenda()) {
            throw MeetingAccess.notFound();
        }
        fill(model, meeting, actor, "meeting-move", "flytt", "meetings.move");
        if (store.find(actor.person(), "meeting-move", id) == null) {
            var at = meeting.at().atZone(Formats.OSLO);
            model.addAttribute(
                    "form",
                    Form.empty()
                            .with("day", at.toLocalDate())
                            .with("time", "%02d.%02d".formatted(at.getHour(), at.getMinute()))
                            .with("place", meeting.place()));
        }
        return "meetings/move";
    }

    private void fill(Model model, MeetingView meeting, ActingAs actor, String name, String page, String title) {
        var path = "/moter/" + meeting.id();
        var kept = store.find(actor.person(), name, meeting.id());
        model.addAttribute(
                "crumbs",
                MeetingListPage.crumbs(Crumb.named(path, meeting.title()), new Crumb(path + "/" + page, title, null)));
        model.addAttribute("meeting", meeting);
        model.addAttribute("path", path);
        model.addAttribute("form", kept == null ? Form.empty() : kept.form());
        model.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
    }
}
