package no.dekom.query.meetings;

import java.util.List;
import java.util.UUID;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.DocumentStore;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Moment;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.PdfDownload;
import no.dekom.query.frame.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Protokollen: as a page while it grows and is approved, as a document when the meeting is over. */
@Controller
class MinutesPage {

    private static final List<String> DONE = List.of("merket", "godkjent", "arkivert");

    private final MeetingAccess access;
    private final MinutesDocument document;
    private final DocumentStore documents;
    private final FormStore forms;
    private final Names names;
    private final Texts texts;
    private final Formats formats;

    MinutesPage(
            MeetingAccess access,
            MinutesDocument document,
            DocumentStore documents,
            FormStore forms,
            Names names,
            Texts texts,
            Formats formats) {
        this.access = access;
        this.document = document;
        this.documents = documents;
        this.forms = forms;
        this.names = names;
        this.texts = texts;
        this.formats = formats;
    }

    private MeetingView seen(ActingAs actor, String id) {
        var meeting = access.seen(actor, id);
        if (!meeting.hasMinutes()) {
            throw MeetingAccess.notFound();
        }
        return meeting;
    }

    @GetMapping("/moter/{id}/protokoll")
    String show(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String id,
            @RequestParam(name = "gjort", required = false) String done,
            Model model) {
        var meeting = seen(actor, id);
        var path = "/moter/" + id;
        var kept = forms.find(actor.person(), "minutes", id);
        model.addAttribute(
                "crumbs",
                MeetingListPage.crumbs(
                        Crumb.named(path, meeting.title()), Crumb.of(path + "/protokoll", "meetings.minutes")));
        model.addAttribute("meeting", meeting);
        model.addAttribute("minutes", MinutesView.of(meeting, names, texts));
        model.addAttribute("state", state(meeting));
        model.addAttribute("done", done != null && DONE.contains(done) ? done : null);
        model.addAttribute("form", kept == null ? Form.empty() : kept.form());
        model.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
        model.addAttribute("mayApprove", access.mayApprove(actor, meeting));
        model.addAttribute("mayRemark", access.mayRemark(actor, meeting));
        model.addAttribute(
                "document",
                access.mayKeep(actor, meeting) && !Moment.isReadOnly()
                        ? documents.made(id, document.of(meeting))
                        : null);
        return "meetings/minutes";
    }

    /** The document that is kept; until then as it would be. */
    @GetMapping("/moter/{id}/protokoll.pdf")
    ResponseEntity<byte[]> download(@AuthenticationPrincipal ActingAs actor, @PathVariable String id) {
        var meeting = seen(actor, id);
        if (meeting.closedAt() == null) {
            throw MeetingAccess.notFound();
        }
        var bytes = meeting.sha256() == null ? document.of(meeting) : documents.content(meeting.sha256());
        return PdfDownload.of("protokoll-" + id + ".pdf", bytes);
    }

    private String state(MeetingView meeting) {
        if (meeting.closedAt() == null) {
            return texts.of("meetings.minutes.draft");
        }
        if (meeting.keptAt() != null) {
            return texts.of("meetings.minutes.kept", formats.date(meeting.keptAt()));
        }
        return meeting.approved()
                ? texts.of("meetings.minutes.approved")
                : texts.of(
                        "meetings.minutes.waiting",
                        meeting.approvals().size(),
                        meeting.attended().size());
    }
}
