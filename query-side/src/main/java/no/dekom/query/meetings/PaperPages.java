package no.dekom.query.meetings;

import java.util.UUID;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.DocumentStore;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.FormStore;
import no.dekom.query.frame.PdfDownload;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Papirene som ligger ved en sak: opened by those the case's text is open to, never shown inside the browser's page. */
@Controller
class PaperPages {

    private static final String FORM = "agenda-paper-withdrawal";

    private final MeetingAccess access;
    private final DocumentStore documents;
    private final FormStore store;

    PaperPages(MeetingAccess access, DocumentStore documents, FormStore store) {
        this.access = access;
        this.documents = documents;
        this.store = store;
    }

    @GetMapping("/moter/{id}/saker/{agendaCase}/papirer/{paper}")
    ResponseEntity<byte[]> download(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String id,
            @PathVariable String agendaCase,
            @PathVariable String paper) {
        var one = MeetingAccess.agendaCase(access.seen(actor, id), agendaCase);
        if (!access.mayReadPapers(actor, one)) {
            throw MeetingAccess.notFound();
        }
        var found = one.paper(paper).orElseThrow(MeetingAccess::notFound);
        return PdfDownload.of(found.title() + ".pdf", documents.content(found.sha256()));
    }

    @GetMapping("/moter/{id}/saker/{agendaCase}/papirer/{paper}/trekk")
    String withdraw(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String id,
            @PathVariable String agendaCase,
            @PathVariable String paper,
            Model model) {
        var meeting = access.run(actor, id);
        if (!meeting.mayChangeAgenda()) {
            throw MeetingAccess.notFound();
        }
        var one = MeetingAccess.agendaCase(meeting, agendaCase);
        var found = one.paper(paper).orElseThrow(MeetingAccess::notFound);
        var path = "/moter/" + id + "/saker/" + agendaCase;
        var here = path + "/papirer/" + paper + "/trekk";
        var kept = store.find(actor.person(), FORM, paper);
        model.addAttribute(
                "crumbs",
                MeetingListPage.crumbs(
                        Crumb.named("/moter/" + id, meeting.title()),
                        Crumb.named(path, one.title()),
                        Crumb.of(here, "meetings.paper.withdraw")));
        model.addAttribute("meeting", meeting);
        model.addAttribute("one", one);
        model.addAttribute("paper", found);
        model.addAttribute("path", path);
        model.addAttribute("here", here);
        model.addAttribute("form", kept == null ? Form.empty() : kept.form());
        model.addAttribute("key", kept == null ? UUID.randomUUID().toString() : kept.key());
        return "meetings/paper-withdraw";
    }
}
