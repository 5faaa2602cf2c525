package no.dekom.command.meetings.notice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.meetings.MeetingId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/meetings/{meeting}")
@Tag(name = "meetings")
class NoticeEndpoint {

    @PostMapping("/notice")
    @Operation(summary = "Send innkallingen til medlemmene (statsforvalteren)")
    ResponseEntity<CommandAnswer> send(@PathVariable MeetingId meeting, Sender sender) {
        return sender.done(new SendNotice(meeting), meeting.value());
    }
}
