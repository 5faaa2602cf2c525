package no.dekom.command.edge;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import no.dekom.events.ActingAs;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Saves what a person is writing. {@code _fields} names, by commas, the fields that the step shows, so that a box no longer
 * ticked is emptied; {@code _goto} is the page to go to afterwards, left out when the page saves by itself.
 */
@RestController
@RequestMapping("/api/drafts/{form}/{subject}")
@Hidden
class DraftEndpoint {

    private final Drafts drafts;

    DraftEndpoint(Drafts drafts) {
        this.drafts = drafts;
    }

    @PostMapping
    ResponseEntity<Void> save(
            @PathVariable String form,
            @PathVariable String subject,
            HttpServletRequest request,
            @AuthenticationPrincipal ActingAs actor) {
        var shown = request.getParameter("_fields");
        drafts.save(
                actor.person(),
                form,
                subject,
                SentForm.fields(request),
                shown == null ? List.of() : List.of(shown.split(",")));
        return go(request);
    }

    @PostMapping("/discard")
    ResponseEntity<Void> discard(
            @PathVariable String form,
            @PathVariable String subject,
            HttpServletRequest request,
            @AuthenticationPrincipal ActingAs actor) {
        drafts.discard(actor.person(), form, subject);
        return go(request);
    }

    private static ResponseEntity<Void> go(HttpServletRequest request) {
        var to = request.getParameter(SentForm.isRowButton(request) ? "_page" : "_goto");
        if (to == null) {
            return ResponseEntity.noContent().build();
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(SentForm.local(to)))
                .build();
    }
}
