package no.dekom.command.meetings.impartiality;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.meetings.AgendaCaseId;
import no.dekom.events.meetings.DisqualificationGround;
import no.dekom.events.meetings.Impartiality;
import no.dekom.events.meetings.MeetingId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/meetings/{meeting}/cases/{agendaCase}")
@Tag(name = "meetings")
class ImpartialityEndpoint {

    record Declaration(
            @NotNull Impartiality impartiality,
            DisqualificationGround ground,
            @Size(max = 1000) String reason) {}

    @PostMapping("/impartiality")
    @Operation(summary = "Meld om du er habil i en sak (medlem av forumet)")
    ResponseEntity<CommandAnswer> declare(
            @PathVariable MeetingId meeting,
            @PathVariable AgendaCaseId agendaCase,
            @RequestBody Declaration request,
            Sender sender) {
        var reason = request.reason() == null ? "" : request.reason().strip();
        return sender.done(
                new DeclareImpartiality(meeting, agendaCase, request.impartiality(), request.ground(), reason),
                agendaCase.value());
    }
}
