package no.dekom.command.meetings.minutes;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.meetings.MeetingId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/meetings/{meeting}/minutes")
@Tag(name = "meetings")
class MinutesEndpoint {

    record Remark(@NotBlank @Size(max = 4000) String remark) {}

    record Keeping(
            @NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "{input.sha256}")
            String sha256) {}

    @PostMapping("/remarks")
    @Operation(summary = "Skriv en merknad til protokollen (statsforvalteren, eller et medlem som var til stede)")
    ResponseEntity<CommandAnswer> correct(@PathVariable MeetingId meeting, @RequestBody Remark request, Sender sender) {
        return sender.done(new CorrectMinutes(meeting, request.remark().strip()), meeting.value());
    }

    @PostMapping("/approvals")
    @Operation(
            summary =
                    "Godkjenn protokollen; If-Match eller _version er antall merknader du leste (medlem som var til stede)")
    ResponseEntity<CommandAnswer> approve(@PathVariable MeetingId meeting, Sender sender) {
        return sender.done(new ApproveMinutes(meeting), meeting.value());
    }

    @PostMapping("/keeping")
    @Operation(summary = "Arkiver den godkjente protokollen (statsforvalteren)")
    ResponseEntity<CommandAnswer> keep(@PathVariable MeetingId meeting, @RequestBody Keeping request, Sender sender) {
        return sender.done(new KeepMinutes(meeting, request.sha256()), meeting.value());
    }
}
