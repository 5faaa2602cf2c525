package no.dekom.command.meetings.vote;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.meetings.AgendaCaseId;
import no.dekom.events.meetings.MeetingId;
import no.dekom.events.meetings.VoteChoice;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/meetings/{meeting}/cases/{agendaCase}")
@Tag(name = "meetings")
class VoteEndpoint {

    record Ballot(
            @NotNull VoteChoice choice, @Size(max = 2000) String dissent) {}

    @PostMapping("/votes")
    @Operation(
            summary = "Stem i en sak; en ny stemme erstatter den forrige til saken er konkludert (medlem av forumet)")
    ResponseEntity<CommandAnswer> cast(
            @PathVariable MeetingId meeting,
            @PathVariable AgendaCaseId agendaCase,
            @RequestBody Ballot request,
            Sender sender) {
        var dissent = request.dissent() == null || request.dissent().isBlank()
                ? null
                : request.dissent().strip();
        return sender.done(new CastVote(meeting, agendaCase, request.choice(), dissent), agendaCase.value());
    }
}
