package no.dekom.query.meetings;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.query.audit.CaseHistory;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.KeyFact;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Tab;
import no.dekom.query.frame.Texts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Et møte: dagsordenen og historikken. */
@Controller
class MeetingPage {

    private static final List<String> DONE =
            List.of("opprettet", "sak", "tatt-av", "innkalt", "apnet", "hevet", "avlyst", "flyttet", "frammote");

    /** The facts that tell what stands in papers, or what they are called. */
    private static final Set<String> CLOSED =
            Set.of("meetings.CaseAmended", "meetings.PaperAdded", "meetings.PaperWithdrawn");

    private final MeetingAccess access;
    private final CaseHistory history;
    private final FormStore forms;
    private final Names names;
    private final Texts texts;
    private final Formats formats;

    MeetingPage(MeetingAccess access, CaseHistory history, FormStore forms, Names names, Texts texts, Formats formats) {
        this.access = access;
        this.history = history;
        this.forms = forms;
        this.names = names;
        this.texts = texts;
        this.formats = formats;
    }

    /** En sak i dagsordenen, slik leseren møter den: what is left for the reader to do with it. */
    record Line(AgendaCaseView agendaCase, String concerned, String mine) {}

    @GetMapping("/moter/{id}")
    String show(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String id,
            @RequestParam(name = "fane", defaultValue = "dagsorden") String tab,
            @RequestParam(name = "hendelse", required = false) String fact,
            @RequestParam(name = "gjort", required = false) String done,
            Model model) {
        var meeting = access.seen(actor, id);
        var tabs = List.of("dagsorden", "historikk");
        var shown = tabs.contains(tab) ? tab : "dagsorden";
        var kept = forms.find(actor.person(), "meeting", id);
        model.addAttribute("crumbs", MeetingListPage.crumbs(Crumb.named("/moter/" + id, meeting.title())));
        model.addAttribute("meeting", meeting);
        model.addAttribute("facts", facts(meeting));
        model.addAttribute("done", done != null && DONE.contains(done) ? done : null);
        model.addAttribute("form", kept == null ? Form.empty() : kept.form());
        model.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
        model.addAttribute("runs", MeetingAccess.isSecretariat(actor));
        model.addAttribute("mayApprove", access.mayApprove(actor, meeting));
        model.addAttribute("mayKeep", access.mayKeep(actor, meeting));
        model.addAttribute("attendance", attendance(actor, meeting));
        model.addAttribute("tab", shown);
        model.addAttribute(
                "tabs",
                tabs.stream()
                        .map(one -> Tab.of(one, texts.of("meetings.tab." + one)))
                        .toList());
        if (shown.equals("historikk")) {
            model.addAttribute("history", history.of(CaseKind.MEETING, id, shownTo(actor), fact));
        } else {
            model.addAttribute("lines", lines(actor, meeting));
        }
        return "meetings/meeting";
    }

    /** Ett medlem og om det er i møtet. */
    record Attending(String id, String name, boolean present) {}

    /** For the secretariat of an open meeting, who keeps the list; empty for all others. */
    private List<Attending> attendance(ActingAs actor, MeetingView meeting) {
        if (!MeetingAccess.isSecretariat(actor) || meeting.stage() != MeetingView.Stage.OPEN) {
            return List.of();
        }
        return meeting.members().stream()
                .map(it -> new Attending(
                        it.value(), names.person(it), meeting.present().contains(it)))
                .sorted(Comparator.comparing(Attending::name))
                .toList();
    }

    /** A member may not read in the history what stood in papers that are closed to it. */
    static Predicate<String> shownTo(ActingAs actor) {
        return MeetingAccess.isMember(actor) ? name -> !CLOSED.contains(name) : name -> true;
    }

    private List<KeyFact> facts(MeetingView meeting) {
        return Stream.of(
                        new KeyFact(texts.of("meetings.at"), formats.dateTime(meeting.at()), null),
                        new KeyFact(texts.of("meetings.place"), meeting.place(), null),
                        new KeyFact(
                                texts.of("meetings.forum"),
                                names.organisation(meeting.forum()),
                                meeting.members().isEmpty()
                                        ? null
                                        : texts.of(
                                                "meetings.members.count",
                                                meeting.members().size())),
                        new KeyFact(texts.of("meetings.year"), String.valueOf(meeting.year()), null))
                .toList();
    }

    private List<Line> lines(ActingAs actor, MeetingView meeting) {
        return meeting.cases().stream()
                .map(it -> new Line(it, concerned(it), mine(actor, meeting, it)))
                .toList();
    }

    private String concerned(AgendaCaseView agendaCase) {
        return agendaCase.content().concerned().isEmpty()
                ? texts.of("meetings.concerned.all")
                : String.join(
                        ", ",
                        agendaCase.content().concerned().stream()
                                .map(names::organisation)
                                .toList());
    }

    /** What the reader has done or is to do with the case, in words; null for nothing. */
    private String mine(ActingAs actor, MeetingView meeting, AgendaCaseView agendaCase) {
        if (!MeetingAccess.isMember(actor)) {
            return null;
        }
        if (agendaCase.declaredBy(actor.person()).isEmpty()) {
            return access.mayDeclare(actor, meeting, agendaCase) ? texts.of("meetings.mine.declare") : null;
        }
        if (access.isDisqualified(actor, agendaCase)) {
            return texts.of("meetings.mine.disqualified");
        }
        return agendaCase
                .voteOf(actor.person())
                .map(it -> texts.of("meetings.mine.voted", texts.of(it.choice())))
                .orElse(texts.of("meetings.mine.impartial"));
    }
}
