package no.dekom.command.meetings.call;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Oslo;
import no.dekom.command.edge.Sender;
import no.dekom.events.OrganisationId;
import no.dekom.events.meetings.MeetingId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/meetings")
@Tag(name = "meetings")
class CallEndpoint {

    private static final String TIME = "([01]?\\d|2[0-3])[.:][0-5]\\d";

    /** @param time as people write it: {@code 10.00} or {@code 10:00} */
    record Call(
            @NotNull OrganisationId forum,
            @NotBlank @Size(max = 200) String title,
            @NotNull LocalDate day,

            @NotNull @Pattern(regexp = TIME, message = "{input.timeOfDay}")
            String time,

            @NotBlank @Size(max = 200) String place,
            @NotNull @Min(2020) @Max(2100) Integer year) {

        Instant at() {
            return instant(day, time);
        }
    }

    record Move(
            @NotNull LocalDate day,

            @NotNull @Pattern(regexp = TIME, message = "{input.timeOfDay}")
            String time,

            @NotBlank @Size(max = 200) String place,
            @NotBlank @Size(max = 1000) String reason) {}

    private static Instant instant(LocalDate day, String time) {
        var parts = time.split("[.:]");
        return day.atTime(LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])))
                .atZone(Oslo.ZONE)
                .toInstant();
    }

    record Cancellation(@NotBlank @Size(max = 1000) String reason) {}

    @PostMapping
    @Operation(summary = "Kall inn til et møte i samarbeidsforumet (statsforvalteren)")
    ResponseEntity<CommandAnswer> call(@RequestBody Call request, Sender sender) {
        var id = new MeetingId(UUID.randomUUID().toString());
        return sender.created(
                new CallMeeting(
                        id,
                        request.forum(),
                        request.title().strip(),
                        request.at(),
                        request.place().strip(),
                        request.year()),
                id.value());
    }

    @PostMapping("/{meeting}/move")
    @Operation(summary = "Flytt et møte før det er åpnet; innkallingen sendes på nytt (statsforvalteren)")
    ResponseEntity<CommandAnswer> move(@PathVariable MeetingId meeting, @RequestBody Move request, Sender sender) {
        var reason = request.reason().strip();
        var at = instant(request.day(), request.time());
        return sender.because(reason)
                .done(new MoveMeeting(meeting, at, request.place().strip(), reason), meeting.value());
    }

    @PostMapping("/{meeting}/cancellation")
    @Operation(summary = "Avlys et møte (statsforvalteren)")
    ResponseEntity<CommandAnswer> cancel(
            @PathVariable MeetingId meeting, @RequestBody Cancellation request, Sender sender) {
        var reason = request.reason().strip();
        return sender.because(reason).done(new CancelMeeting(meeting, reason), meeting.value());
    }
}
