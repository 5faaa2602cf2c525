package no.dekom.command.seedfunds.openround;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Oslo;
import no.dekom.command.edge.Sender;
import no.dekom.events.Nok;
import no.dekom.events.seedfunds.RoundId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "seedfunds")
class RoundTermsEndpoint {

    record OwnMoney(@NotNull Nok amount, @Size(max = 500) String note) {}

    /** @param deadline the new last day to apply, to its end in Norway */
    record Extension(
            @NotNull LocalDate deadline,
            @NotBlank @Size(max = 1000) String reason) {}

    @PostMapping("/api/seed-fund-rounds/{round}/own-money")
    @Operation(summary = "Legg til egne midler (skoleeier)")
    ResponseEntity<CommandAnswer> addOwnMoney(
            @PathVariable RoundId round, @RequestBody OwnMoney request, Sender sender) {
        var note = request.note() == null ? "" : request.note();
        return sender.done(new AddOwnMoney(round, request.amount(), note), round.value());
    }

    @PostMapping("/api/seed-fund-rounds/{round}/deadline")
    @Operation(summary = "Forleng søknadsfristen (koordinator)")
    ResponseEntity<CommandAnswer> extend(@PathVariable RoundId round, @RequestBody Extension request, Sender sender) {
        var to = request.deadline()
                .atTime(LocalTime.of(23, 59, 59))
                .atZone(Oslo.ZONE)
                .toInstant();
        return sender.because(request.reason()).done(new ExtendDeadline(round, to, request.reason()), round.value());
    }
}
