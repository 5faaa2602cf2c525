package no.dekom.command.meetings.hold;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.PersonId;
import no.dekom.events.meetings.MeetingId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/meetings/{meeting}")
@Tag(name = "meetings")
class HoldEndpoint {

    record Opening(@NotEmpty @Size(max = 100) List<@NotNull PersonId> present) {}

    @PostMapping("/opening")
    @Operation(summary = "Åpne møtet og før hvem som er til stede (statsforvalteren)")
    ResponseEntity<CommandAnswer> open(@PathVariable MeetingId meeting, @RequestBody Opening request, Sender sender) {
        return sender.done(new OpenMeeting(meeting, request.present()), meeting.value());
    }

    record Member(@NotNull PersonId person) {}

    @PostMapping("/arrivals")
    @Operation(summary = "Før at et medlem kom etter at møtet var åpnet (statsforvalteren)")
    ResponseEntity<CommandAnswer> arrive(@PathVariable MeetingId meeting, @RequestBody Member request, Sender sender) {
        return sender.done(new RecordArrival(meeting, request.person()), meeting.value());
    }

    @PostMapping("/departures")
    @Operation(summary = "Før at et medlem gikk før møtet var slutt (statsforvalteren)")
    ResponseEntity<CommandAnswer> leave(@PathVariable MeetingId meeting, @RequestBody Member request, Sender sender) {
        return sender.done(new RecordDeparture(meeting, request.person()), meeting.value());
    }

    @PostMapping("/closing")
    @Operation(summary = "Hev møtet når alle sakene er konkludert (statsforvalteren)")
    ResponseEntity<CommandAnswer> close(@PathVariable MeetingId meeting, Sender sender) {
        return sender.done(new CloseMeeting(meeting), meeting.value());
    }
}
