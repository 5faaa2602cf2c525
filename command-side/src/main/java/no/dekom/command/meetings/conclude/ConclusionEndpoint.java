package no.dekom.command.meetings.conclude;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.meetings.AgendaCaseId;
import no.dekom.events.meetings.ConclusionWay;
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
class ConclusionEndpoint {

    record Concluding(
            @NotNull ConclusionWay way,
            @NotBlank @Size(max = 4000) String text) {}

    @PostMapping("/conclusion")
    @Operation(summary = "Før hva forumet har konkludert med i en sak (statsforvalteren)")
    ResponseEntity<CommandAnswer> conclude(
            @PathVariable MeetingId meeting,
            @PathVariable AgendaCaseId agendaCase,
            @RequestBody Concluding request,
            Sender sender) {
        return sender.done(
                new ConcludeCase(
                        meeting, agendaCase, request.way(), request.text().strip()),
                agendaCase.value());
    }
}
