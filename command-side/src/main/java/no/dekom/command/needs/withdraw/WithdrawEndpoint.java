package no.dekom.command.needs.withdraw;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Sender;
import no.dekom.events.needs.NeedsMeasureId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/measures/{measure}")
@Tag(name = "needs")
class WithdrawEndpoint {

    record Withdrawal(@NotBlank @Size(max = 1000) String reason) {}

    @PostMapping("/withdrawal")
    @Operation(summary = "Trekk et tiltak (koordinator, eller skoleeier for eget tiltak)")
    ResponseEntity<CommandAnswer> withdraw(
            @PathVariable NeedsMeasureId measure, @RequestBody Withdrawal request, Sender sender) {
        return sender.because(request.reason()).done(new WithdrawMeasure(measure, request.reason()), measure.value());
    }
}
