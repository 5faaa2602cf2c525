package no.dekom.query.meetings;

import java.util.ArrayList;
import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.FramePaths;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Listen over møter. */
@Controller
class MeetingListPage {

    static final String PATH = "/moter";

    private final Meetings meetings;
    private final Names names;

    MeetingListPage(Meetings meetings, Names names) {
        this.meetings = meetings;
        this.names = names;
    }

    /** Et møte i lista. */
    record Row(MeetingView meeting, String forum) {}

    @Bean
    static NavigationItem meetingsNavigation() {
        return NavigationItem.of(50, "frame.navigation.meetings", PATH, MeetingAccess.READERS);
    }

    @GetMapping(PATH)
    String show(@AuthenticationPrincipal ActingAs actor, Model model) {
        if (!MeetingAccess.READERS.contains(actor.role())) {
            throw MeetingAccess.notFound();
        }
        model.addAttribute("crumbs", crumbs());
        model.addAttribute(
                "meetings",
                meetings.visibleTo(actor).stream()
                        .map(it -> new Row(it, names.organisation(it.forum())))
                        .toList());
        model.addAttribute("mayCall", MeetingAccess.isSecretariat(actor));
        return "meetings/list";
    }

    static List<Crumb> crumbs(Crumb... more) {
        var crumbs = new ArrayList<>(
                List.of(Crumb.of(FramePaths.START, "frame.start"), Crumb.of(PATH, "frame.navigation.meetings")));
        crumbs.addAll(List.of(more));
        return List.copyOf(crumbs);
    }
}
